"""Sentences of the lab on cooperation that spreads or does not."""

from __future__ import annotations

from tests.sentences import Claim, exceeds

SETTINGS = 120
ALSO = [
    {
        "game": "stag_hunt",
        "benefit": 3,
        "sanction": 1.2,
        "fine": 0.2,
        "ties": 12,
        "selection": 4.6,
        "start": 0.2,
        "seed": 46,
    },
    {
        "benefit": 15,
        "sanction": 1.1,
        "fine": 0.2,
        "network": "small_world",
        "ties": 6,
        "selection": 3.4,
        "start": 0.1,
        "seed": 2,
    },
    {"rule": "imitation", "fine": 2},
    {"rule": "imitation", "game": "snowdrift"},
    {"fine": 2, "sanction": 2, "start": 0.9},
    {
        "game": "stag_hunt",
        "rule": "imitation",
        "selection": 5,
        "start": 0.5,
        "ties": 12,
        "network": "random_regular",
    },
    {"selection": 5, "game": "stag_hunt", "start": 0.9, "ties": 4, "benefit": 2},
    {"start": 0.1, "benefit": 1.5},
    {
        "start": 0.1,
        "benefit": 1.5,
        "network": "small_world",
        "selection": 3,
        "seed": 18,
    },  # nobody left to have partners
]


def derived(s):
    told = s.t["histories"]
    last = told["cooperation"][told["month"] == 60]
    s.up, s.down = float((last == 1).mean()), float((last == 0).mean())
    s.mean = round(float(last.mean()), 12)  # 0.95 is 0.95, in whatever order histories are added up


CLAIMS = [
    Claim(
        "After 60 months {mean} of the 200 firms cooperate, on average over 20 histories that began near"
        " {start}.",
        "Al cabo de 60 meses [coopera el|no coopera] {mean} de las 200 empresas, en promedio de 20 historias que"
        " empezaron cerca del {start}.",
        lambda s: len(s.t["firms"]["firm"]) == 200 and s.t["histories"]["history"].max() == 20,
    ),
    Claim(
        "All of them do, in every history.",
        "Cooperan todas, en todas las historias.",
        lambda s: s.mean == s.up == 1,
    ),
    Claim(
        "On average that is nearly all of them.",
        "En promedio son casi todas.",
        lambda s: 0.95 <= s.mean < 1,
    ),
    Claim("Cooperation has died out.", "La cooperación se ha extinguido.", lambda s: s.mean == 0),
    Claim(
        "On average cooperation has all but died out.",
        "En promedio, la cooperación casi se ha extinguido.",
        lambda s: 0 < s.mean <= 0.05,
    ),
    Claim(
        "In {up} of the histories all firms end cooperating and in {down} none does: how a history ends"
        " is a matter of chance.",
        "En el {up} de las historias todas las empresas acaban cooperando y en el {down}, ninguna: en qué"
        " acaba cada historia es cosa del azar.",
        lambda s: s.up > 0 < s.down,
    ),
    Claim(
        "In {up} of the histories all firms end cooperating; in none do all give it up.",
        "En el {up} de las historias todas las empresas acaban cooperando; en ninguna dejan todas de"
        " hacerlo.",
        lambda s: s.down == 0 < s.up,
    ),
    Claim(
        "In {down} of the histories no firm cooperates at the end; in none do all.",
        "En el {down} de las historias ninguna empresa coopera al final; en ninguna cooperan todas.",
        lambda s: s.up == 0 < s.down,
    ),
    Claim(
        "In most histories firms that cooperate and firms that do not live side by side.",
        "En la mayoría de las historias conviven las que cooperan y las que no.",
        lambda s: s.up + s.down < 0.5,
    ),
    Claim(
        "Of the partners of a firm that cooperates {friends} cooperate[.|, of those of a firm that does"
        " not, {friends_of_others}.]",
        "De las contrapartes de una empresa que coopera, coopera el {friends}[.|; de las de una que no"
        " coopera, el {friends_of_others}.]",
        lambda s: s.mean > 0 and (s.friends_of_others is None) == (s.mean == 1),
    ),
    Claim(
        "Among firms that hardly look at profit, no benefit, however great, helps cooperation when they"
        " learn this way; only a sanction or a fine does.",
        "Entre empresas que apenas se fijan en la ganancia y aprenden así, ningún beneficio, por grande"
        " que sea, ayuda a cooperar; sólo ayudan la sanción o la multa.",
        lambda s: s.rule == "imitation" and s.game == "prisoners_dilemma",
    ),
    Claim(
        "Among firms that hardly look at profit and change one at a time, any benefit would be enough.",
        "Entre empresas que apenas se fijan en la ganancia y cambian una por una, cualquier beneficio"
        " bastaría.",
        lambda s: s.threshold == 0,
    ),
    Claim(
        "Among firms that hardly look at profit and change one at a time, cooperation is favoured if, for"
        " a cost of 1, it brings more than {^threshold}; here it brings {benefit}.",
        "Entre empresas que apenas se fijan en la ganancia y cambian una por una, la cooperación lleva"
        " ventaja si, por un costo de 1, deja más de {^threshold}; aquí deja {benefit}.",
        lambda s: exceeds(s.threshold, 0),
    ),
]
