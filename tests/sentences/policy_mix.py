"""Sentences of the lab on real services and rules."""

from __future__ import annotations

from coursekit.models.parts.roads import long_run
from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {"budget": 0.18, "to_services": 0.75},
    {"budget": 0.34, "to_services": 0.4, "start": 0.53, "reach": 0.1, "copying": 1, "premium": 0.35},
    {"budget": 0, "start": 0.6},
    {"budget": 0, "start": 0.6, "premium": 1.0, "copying": 1.1},
    {"budget": 0.02, "start": 0.6},
    {"budget": 2, "to_services": 1},
    {"premium": 0, "reach": 0.1, "targeted": 1},
    {"premium": 0, "reach": 0.1},
    {"copying": 0, "start": 0.5, "premium": 0.6, "to_services": 0},
    {"copying": 0, "start": 0.5, "premium": 0.6},
    {"premium": 1.2, "budget": 0},
    {"budget": 2, "to_services": 0.5, "start": 0.75, "reach": 0.5, "premium": 0},
    {"reach": 0.45, "rules_price": 0.9, "copying": 0.5, "premium": 0.75},
    {"budget": 1.1, "to_services": 0.75, "targeted": 0.95, "outreach": 0, "copying": 0.7, "premium": 0.1},
    {"budget": 0.1, "targeted": 1},
    {"budget": 2, "targeted": 1, "outreach": 2, "premium": 0, "start": 0.1},
]


def lead(s, services, rules, at):
    """``Δ``, written out."""
    reached = s.targeted + (1 - s.targeted) * s.reach
    return s.premium - 1 + reached * services + 0.6 * at + (0.2 - s.copying * (1 - rules)) * (1 - at)


def price(s):
    return 1 + s.outreach * s.targeted


def derived(s):
    s.now, s.idle = (lead(s, *mix, s.start) for mix in ((s.services, s.rules), (0, 0)))
    s.spent = price(s) * s.services**2 + s.rules_price * s.rules**2
    s.full = lead(s, 1, 1, s.start)
    # Whether some split of the budget takes the district to the line: on a fine grid of splits.
    splits = [n / 400 for n in range(401)]
    s.best = max(
        lead(
            s,
            min((s.budget * w / price(s)) ** 0.5, 1),
            min((s.budget * (1 - w) / s.rules_price) ** 0.5, 1),
            s.start,
        )
        for w in splits
    )


CLAIMS = [
    Claim(
        "Without a budget there are no services and no rules;",
        "Sin presupuesto no hay servicios ni reglas;",
        lambda s: s.budget == s.services == s.rules == 0,
    ),
    Claim(
        "A budget of {budget}, {to_services} of it for services, buys {services} of full services[, all"
        " there are,|] and {rules} of full rules[, all there are|];",
        "Un presupuesto de {budget}, con {to_services} para servicios, compra {services} de los servicios"
        " completos[, que son todos los que hay,|] y {rules} de las reglas completas[, que son todas las"
        " que hay|];",
        lambda s: s.budget > 0 and 0 < s.to_services < 1,
    ),
    Claim(
        "A budget of {budget}, all of it for services, buys {services} of full services[, all there are|];",
        "Un presupuesto de {budget}, todo para servicios, compra {services} de los servicios completos[, que"
        " son todos los que hay|];",
        lambda s: s.budget > 0 and s.rules == 0 and s.to_services == 1,
    ),
    Claim(
        "A budget of {budget}, all of it for rules, buys {rules} of full rules[, all there are|];",
        "Un presupuesto de {budget}, todo para reglas, compra {rules} de las reglas completas[, que son todas"
        " las que hay|];",
        lambda s: s.budget > 0 and s.services == 0 and s.to_services == 0,
    ),
    Claim("of full services, all there are", "que son todos los que hay", lambda s: s.services == 1),
    Claim("of full rules, all there are;", "que son todas las que hay;", lambda s: s.rules == 1),
    Claim(
        "with {start} of the firms on the high road, that road’s lead over the other is then {now}.",
        "con {start} de las empresas en la vía alta, la ventaja de esa vía sobre la otra es entonces {now}.",
    ),
    Claim(
        "The district goes to the high road by itself, without any policy.",
        "El distrito llega a la vía alta por sí solo, sin ninguna política.",
        lambda s: exceeds(s.idle, 0),
    ),
    Claim(
        "The mix tips the district: in the end all firms are on the high road.",
        "La mezcla basta: a la larga todas las empresas están en la vía alta.",
        lambda s: (
            exceeds(s.now, 0)
            and not exceeds(s.idle, 0)
            and s.long_run == 1
            and long_run(s.start, [lead(s, s.services, s.rules, x) for x in (0, 1)]) == 1
        ),
    ),
    Claim(
        "That leaves the district just at its tipping point: it stays where it is[.|, and the least bit more"
        " of services would tip it.]",
        "Eso deja al distrito justo en su punto de inflexión: se queda donde está[.|, y con lo más mínimo que"
        " se agregara en servicios daría el paso.]",
        lambda s: isclose(s.now, 0) and isclose(s.long_run, s.start),
    ),
    Claim(
        "and the least bit more of services would tip it.",
        "y con lo más mínimo que se agregara en servicios daría el paso.",
        lambda s: s.services < 1 and lead(s, min(s.services + 1e-3, 1), s.rules, s.start) > 1e-6,
    ),
    Claim(
        "The mix does not tip the district; the same money split otherwise between services and rules would"
        " take it at least to its tipping point.",
        "La mezcla no alcanza; el mismo dinero, repartido de otra manera entre servicios y reglas, lo llevaría"
        " al menos a su punto de inflexión.",
        lambda s: exceeds(0, s.now) and s.best > -1e-4 and not exceeds(s.cheapest_cost, s.budget),
    ),
    Claim(
        "The budget is too small: [with the door as open as here, |]no split of it between services and"
        " rules tips the district.",
        "El presupuesto es muy chico: [con la puerta tan abierta como aquí, |]no hay manera de repartirlo"
        " entre servicios y reglas que baste.",
        lambda s: exceeds(0, s.best) and exceeds(s.cheapest_cost, s.budget),
    ),
    Claim("ith the door as ", "on la puerta ", lambda s: s.targeted < 1),
    Claim("too small: no split", "muy chico: no hay manera", lambda s: s.targeted == 1),
    Claim(
        "With the door as open as here, not even full services and full rules would tip this district.",
        "Con la puerta tan abierta como aquí, ni los servicios completos con las reglas completas"
        " bastarían en este distrito.",
        lambda s: exceeds(0, s.full) and s.targeted < 1,
    ),
    Claim(
        "Services alone or rules alone would do no better.",
        "Sólo servicios o sólo reglas no harían más.",
        lambda s: exceeds(0, s.full),
    ),
    Claim(
        "The cheapest policy is none.",
        "La política más barata es no hacer nada.",
        lambda s: exceeds(s.idle, 0),
    ),
    Claim(
        "Left alone it would stay where it is, and the least bit of services is enough to tip it.",
        "Por sí solo se quedaría donde está, y con lo más mínimo en servicios llega a la vía alta.",
        lambda s: isclose(s.idle, 0) and lead(s, 1e-3, 0, s.start) > 1e-6 and exceeds(s.now, 0),
    ),
    Claim(
        "Left alone it would stay there as well.",
        "Por sí solo también se quedaría ahí.",
        lambda s: isclose(s.idle, 0) and isclose(s.now, 0),
    ),
    Claim(
        "[With the door as it is, the cheapest mix|The cheapest mix] that takes it to its tipping point,"
        " beyond which it climbs, costs {^cheapest_cost}[|, more than can be set here]: [{cheapest_services} of"
        " full services|no services] and [{cheapest_rules} of full rules|no rules].",
        "[Con la puerta como está, la mezcla más barata|La mezcla más barata] que lo lleva a su punto de"
        " inflexión, pasado el cual sube, cuesta {^cheapest_cost}[|, más de lo que aquí se puede poner]:"
        " [{cheapest_services} de los servicios completos|ningún servicio] y [{cheapest_rules} de las reglas"
        " completas|ninguna regla].",
        lambda s: (
            isclose(lead(s, s.cheapest_services, s.cheapest_rules, s.start), 0)
            and isclose(
                s.cheapest_cost, price(s) * s.cheapest_services**2 + s.rules_price * s.cheapest_rules**2
            )
            and (s.best <= 1e-9 or not exceeds(s.cheapest_cost, s.budget))
        ),
    ),
    Claim(": no services and", ": ningún servicio y", lambda s: isclose(s.cheapest_services, 0)),
    Claim(" and no rules.", " y ninguna regla.", lambda s: isclose(s.cheapest_rules, 0)),
    Claim("more than can be set here", "más de lo que aquí se puede", lambda s: exceeds(s.cheapest_cost, 2)),
    Claim(
        "climbs, costs {^cheapest_cost}:",
        "sube, cuesta {^cheapest_cost}:",
        lambda s: not exceeds(s.cheapest_cost, 2),
    ),
]
