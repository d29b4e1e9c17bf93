"""Sentences of the lab on who pays for skill."""

from __future__ import annotations

from fractions import Fraction

from tests.sentences import Claim

ALSO = [
    {"cost": 6.5, "poaching": 0.05, "patience": 0.85},
    {"cost": 10, "patience": 0.9},
    {"cost": 2, "patience": 0.5},
    {"cost": 10, "patience": 0.9, "services": 1},
    {"cost": 10, "patience": 0.9, "poaching": 0},
    {"cost": 2.5, "patience": 0.8, "poaching": 0.25},
    {"cost": 2.5, "patience": 0.8, "poaching": 0.25, "services": 0.25},
    {"cost": 12, "services": 0.9, "poaching": 0.9, "rules": 1},
    {"services": 1},
    {"cost": 1},
    {"cost": 4.5, "poaching": 0.1, "services": 0.05, "rules": 0.5},
]


def firm(s, poaching):
    stays, patience = 1 - poaching, Fraction(str(s.patience))
    return stays / (1 - patience * stays)


def derived(s):
    cost, services, rules, poaching, patience = (
        Fraction(str(x)) for x in (s.cost, s.services, s.rules, s.poaching, s.patience)
    )
    s.paid, s.left, s.exact = cost * (1 - services), poaching * (1 - rules), cost
    s.to_firm, s.all = firm(s, s.left), 1 / (1 - patience)
    s.trains, s.gains = s.to_firm > s.paid, s.all > cost
    s.alone = firm(s, poaching) > cost
    s.away, s.fund = 1 - s.to_firm / s.all, 1 - s.to_firm / cost


def limit_is_right(s):
    limit = Fraction(s.poaching_limit)
    return (
        firm(s, max(limit - Fraction(1, 10**6), Fraction(0))) > s.paid > firm(s, limit + Fraction(1, 10**6))
    )


CLAIMS = [
    Claim(
        "Training a worker costs {cost} [year|years] of what the skill yields, of which the firm pays"
        " {paid}.",
        "Capacitar a un trabajador cuesta {cost} [año|años] de lo que rinde su calificación, de los que"
        " la empresa paga {paid}.",
    ),
    Claim(
        "With {poaching} of the trained hired away in a year[ and rules stopping {rules} of that|], a"
        " trained worker is worth {to_firm} to the firm and {all} to the district: {away} of the worth"
        " goes to neighbours.",
        "Si en un año [|no ]se llevan a {poaching} de los capacitados[ y las reglas [|no ]impiden {rules} de eso|], un"
        " trabajador capacitado le vale {to_firm} a la empresa y {all} al distrito: {away} de lo que vale"
        " se va con las vecinas.",
    ),
    Claim(
        "The firm trains, and would do so without fund or rules.",
        "La empresa capacita, y lo haría sin fondo ni reglas.",
        lambda s: s.trains and s.alone and s.gains,
    ),
    Claim(
        "The firm trains, and would not do so without fund or rules.",
        "La empresa capacita, y no lo haría si no hubiera ni fondo ni reglas.",
        lambda s: s.trains and not s.alone and s.gains,
    ),
    Claim(
        "The district would gain, but the firm does not train: it takes a common fund that pays [at least"
        " {^fund}|more than {fund}] of the cost[.|, or poaching that the rules leave below"
        " {_poaching_limit}.]",
        "El distrito ganaría, pero la empresa no capacita: hace falta un fondo común que pague [al menos"
        " {^fund}|más de {fund}] del costo[.|, o que las reglas dejen un pirateo menor que"
        " {_poaching_limit}.]",
        lambda s: (
            s.gains
            and not s.trains
            and s.services_needed < 1
            and (s.poaching_limit is None or limit_is_right(s))
        ),
    ),
    Claim(
        "a common fund that pays at least {^fund} of the cost",
        "un fondo común que pague al menos {^fund} del costo",
        lambda s: s.fund * 100 != round(s.fund * 100),
    ),
    Claim(
        "a common fund that pays more than {fund} of the cost",
        "un fondo común que pague más de {fund} del costo",
        lambda s: s.fund * 100 == round(s.fund * 100),
    ),
    Claim(
        "The firm trains, and would not if the fund did not pay so much: the skill costs the district [just"
        " what it|more than it] yields.",
        "La empresa capacita, y no lo haría si el fondo no pagara tanto: la calificación le cuesta al distrito"
        " [justo|más de] lo que rinde.",
        lambda s: s.trains and not s.gains and not firm(s, s.left) > s.exact,
    ),
    Claim(
        "The firm does not train, and the district would not gain if it did: the skill costs [just what"
        " it|more than it] yields.",
        "La empresa no capacita, y el distrito no ganaría si lo hiciera: la calificación cuesta"
        " [justo|más de] lo que rinde.",
        lambda s: not s.trains and not s.gains,
    ),
    Claim(
        " of the cost.",
        " del costo.",
        lambda s: s.poaching_limit is None,
    ),
    Claim("just what it yields.", "justo lo que rinde.", lambda s: s.all == s.exact),
    Claim("more than it yields.", "más de lo que rinde.", lambda s: s.all < s.exact),
]
