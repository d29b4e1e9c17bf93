"""Sentences of the lab on bad news that travels."""

from __future__ import annotations

from tests.sentences import Claim, exceeds

ALSO = [
    {"temptation": 4, "reward": 4},
    {"talk": 0.35, "seed": 2},
    {"talk": 0, "patience": 0.5},
    {"patience": 0, "honour": 0, "temptation": 8, "reward": 2.5},
    {"honour": 3, "temptation": 5.5, "reward": 2.5},
    {"talk": 0.35, "seed": 2, "patience": 0.361},
]


def derived(s):
    gain, loss = s.temptation - s.reward - s.honour, s.reward - s.punishment
    firms = s.t["firms"]
    s.inside = 1 + s.talk * firms["clustering"].mean() * (s.partners // 2 * 2 - 1)
    s.pays = [not exceeds((1 - s.patience) * gain, s.patience * loss * hearing) for hearing in (1, s.inside)]
    own = 1 + firms["hearing"]
    s.share = float((~exceeds((1 - s.patience) * gain, s.patience * loss * own)).mean())


def advised(s):
    gain, loss = s.temptation - s.reward - s.honour_needed, s.reward - s.punishment
    return not exceeds((1 - s.patience) * gain, s.patience * loss * s.inside)


CLAIMS = [
    Claim(
        "Of all pairs of a firm’s partners, {clustering} know each other, and a cheated firm [warns each"
        " that it knows with a chance of {talk}|warns nobody], so",
        "De todas las parejas de contrapartes de una empresa, [el |]{clustering} [se conocen|se conoce] entre"
        " sí, y una empresa engañada [avisa a cada una de las que conoce con una probabilidad del {talk}|no"
        " avisa a nadie]; así,",
    ),
    Claim("warns nobody, so", "no avisa a nadie; así,", lambda s: s.talk == 0),
    Claim(
        "each further partner hears of a cheat with a chance of {news}.",
        "cada una de las demás se entera de un engaño con una probabilidad del {news}.",
        lambda s: s.news > 0,
    ),
    Claim(
        "no further partner hears of a cheat.",
        "ninguna de las demás se entera de un engaño.",
        lambda s: s.talk * s.t["firms"]["clustering"].mean() == 0,
    ),
    Claim(
        "Cheating brings nothing[ once honour is counted|], so even firms without any patience keep faith.",
        "[Contando el honor, e|E]ngañar no deja nada, así que hasta las empresas sin paciencia cumplen.",
        lambda s: not exceeds(s.temptation - s.reward, s.honour) and s.keeping == 1,
    ),
    Claim("once honour is counted", "Contando el honor", lambda s: s.honour > 0),
    Claim(
        "The average firm inside this web keeps faith if its patience is {^patience_needed} or more; an"
        " outsider, of whom nobody else hears, needs {^patience_outsider}.",
        "A la empresa promedio de esta red le conviene cumplir si su paciencia es de {^patience_needed} o"
        " más; a una de fuera, de la que nadie más oye hablar, le hace falta {^patience_outsider}.",
        lambda s: exceeds(s.temptation - s.reward, s.honour),
    ),
    Claim("Patience stands at {patience}:", "La paciencia es de {patience}:"),
    Claim(
        "even an outsider can be trusted.",
        "se puede confiar hasta en la que llega de fuera.",
        lambda s: s.pays == [True, True],
    ),
    Claim(
        "the average insider can be trusted and an outsider cannot, so the web closes itself to it.",
        "se puede confiar en la empresa promedio de dentro y no en la de fuera, así que la red se le cierra.",
        lambda s: s.pays == [False, True],
    ),
    Claim(
        "not even the average insider can be trusted.",
        "no se puede confiar ni en la empresa promedio de dentro.",
        lambda s: s.pays == [False, False],
    ),
    Claim(
        "Looking at each firm’s own partners, keeping faith pays for {share} of the 60 firms.",
        "Si se mira a las contrapartes de cada quien, cumplir [le conviene al|no le conviene a] {share} de"
        " las 60 empresas.",
        lambda s: len(s.t["firms"]["firm"]) == 60,
    ),
    Claim(
        "The average insider needs no honour to do so.",
        "A la promedio de dentro no le hace falta honor para cumplir.",
        lambda s: s.honour_needed == 0 and advised(s),
    ),
    Claim(
        "Honour worth {^honour_needed} points would make it pay for the average insider; it is worth"
        " {honour}.",
        "Con un honor que valiera {^honour_needed} puntos le convendría a la promedio de dentro; vale"
        " {honour}.",
        lambda s: (
            not exceeds(s.honour_needed, 3)
            and advised(s)
            and s.pays[1] == (not exceeds(s.honour_needed, s.honour))
        ),
    ),
    Claim(
        "It would take {^honour_needed} points of honour to make it pay for the average insider, more"
        " than can be set here; honour is worth {honour}.",
        "Para que le conviniera a la promedio de dentro harían falta {^honour_needed} puntos de honor, más"
        " de los que aquí se pueden poner; el honor vale {honour}.",
        lambda s: exceeds(s.honour_needed, 3) and advised(s),
    ),
]
