"""Sentences of the lab on compadrazgo and the association."""

from __future__ import annotations

from coursekit.models.diffusion import random_reach
from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {"network": "random", "ties": 6},
    {"network": "random", "ties": 2, "seeds": 1},
    {"channel": "association", "members": 0},
    {"channel": "both"},
    {"channel": "both", "members": 0},
    {"channel": "association", "members": 0.5, "seeds": 1},
    {"members": 1, "channel": "both"},
    {"rewired": 0.02, "ties": 2, "seeds": 2, "seed": 3},
    {"rewired": 0.4, "ties": 4, "seed": 3},
]


def derived(s):
    spread = s.t["spread"]
    s.news, s.joined = spread["news"], spread["joining"]
    s.S = random_reach(s.ties)


def half(share, step):
    return share[step] >= 0.5 and (step == 0 or share[step - 1] < 0.5)


CLAIMS = [
    Claim(
        "From {seeds} [firm|firms] among 100, news reaches {news_reach} of the firms in 50 steps, on"
        " average over 30 worlds[ (half of the firms by step {news_half})|].",
        "Si [empieza|empiezan] {seeds} de 100 empresas, en 50 pasos la noticia llega al {news_reach} de"
        " todas, en promedio de 30 mundos[ (a la mitad, en el paso {news_half})|].",
        lambda s: (
            len(s.news) == 51
            and len(s.t["worlds"]["world"]) == 30
            and isclose(s.news_reach, s.news[-1])
            and (s.news_half is None) == (s.news[-1] < 0.5)
            and (s.news_half is None or half(s.news, s.news_half))
        ),
    ),
    Claim(
        "Joining, which takes {needed} contacts, gets to {joining_reach}[ (half by step {joining_half})|].",
        "Unirse, para lo que hacen falta {needed} contactos, alcanza al {joining_reach}[ (a la mitad, en"
        " el paso {joining_half})|].",
        lambda s: (
            isclose(s.joining_reach, s.joined[-1])
            and (s.joining_half is None) == (s.joined[-1] < 0.5)
            and (s.joining_half is None or half(s.joined, s.joining_half))
        ),
    ),
    Claim(
        "What carries the news carries joint action too, on average to half of the firms or more.",
        "Lo que lleva la noticia lleva también la acción conjunta, en promedio a la mitad de las empresas o más.",
        lambda s: min(s.joined[-1], s.news[-1]) >= 0.5,
    ),
    Claim(
        "What carries the news, on average, to half of the firms or more does not carry joint action that far in 50 steps.",
        "Lo que lleva la noticia, en promedio, a la mitad de las empresas o más no lleva tan lejos la acción conjunta en 50 pasos.",
        lambda s: s.news[-1] >= 0.5 > s.joined[-1],
    ),
    Claim(
        "On average not even the news gets to half of the firms in 50 steps.",
        "En promedio, ni siquiera la noticia llega a la mitad de las empresas en 50 pasos.",
        lambda s: s.news[-1] < 0.5,
    ),
    Claim(
        "The association carries nothing here.",
        "La asociación aquí no lleva nada.",
        lambda s: s.channel == "ties",
    ),
    Claim(
        "Beyond those that begin, only members of the association can be reached: on average {members} of"
        " the firms.",
        "Fuera de las que empiezan, sólo se puede llegar a los miembros de la asociación: en promedio, el"
        " {members} de las empresas.",
        lambda s: (
            s.channel == "association"
            and s.members > 0
            and all(s.t["firms"]["member"][s.t["firms"]["news_at"] > 0])
        ),
    ),
    Claim(
        "Nobody belongs to the association, so nothing goes beyond the firms that begin.",
        "Nadie pertenece a la asociación, así que nada pasa de las empresas que empiezan.",
        lambda s: s.channel == "association" and s.members == 0 and isclose(s.news_reach, s.seeds / 100),
    ),
    Claim(
        "Nobody belongs to the association, so it carries nothing here.",
        "Nadie pertenece a la asociación, así que aquí no lleva nada.",
        lambda s: s.channel == "both" and not s.t["firms"]["member"].any() and s.members == 0,
    ),
    Claim(
        "What one member of the association has, all the others learn in two steps: on average {members}"
        " of the firms belong to it.",
        "De lo que sabe un miembro de la asociación se enteran todos los demás en dos pasos; pertenece a"
        " ella, en promedio, el {members} de las empresas.",
        lambda s: s.channel == "both" and s.members > 0 and _all_told(s.t["firms"]),
    ),
    Claim(
        "By ties made wholly at random, news from as many firms would on average reach {random_reach} of"
        " a large world.",
        "Con lazos hechos puramente al azar, la noticia de otras tantas empresas llegaría en promedio al"
        " {random_reach} de un mundo grande.",
        lambda s: not exceeds(s.random_reach, s.S) and (s.seeds > 1 or isclose(s.random_reach, s.S**2)),
    ),
]


def _all_told(firms):
    at = firms["news_at"][firms["member"]]
    first = at[at >= 0].min() if (at >= 0).any() else None
    return first is None or first > 47 or ((at >= 0) & (at <= first + 2)).all()
