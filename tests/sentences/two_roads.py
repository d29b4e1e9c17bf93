"""Sentences of the lab on the road of price and that of quality."""

from __future__ import annotations

from fractions import Fraction

from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {"start": 0.77, "premium": 0, "erosion": 1.3, "duration": 40},
    {"services": 0.42, "learning": 0.3},
    {"start": 0.02, "services": 0.22, "copying": 0, "erosion": 0},
    {"duration": 0},
    {"duration": 1},
    {"erosion": 1, "copying": 0.2, "learning": 0.1, "services": 1, "duration": 40},
    {"start": 0.98, "rules": 1, "premium": 0.4, "copying": 1.5},
    {"premium": 1, "learning": 0, "copying": 0, "erosion": 0, "duration": 0},
    {"services": 1, "duration": 40, "rules": 1, "premium": 0.3, "learning": 0.7, "erosion": 0.1},
    {"premium": 1.0, "services": 0.0, "learning": 0, "copying": 0, "erosion": 0},
    {"start": 0.3, "services": 0.3, "rules": 0, "duration": 10},
    {"start": 0.02, "services": 0, "rules": 0.48, "premium": 1, "copying": 1.45, "erosion": 0.75},
    {
        "start": 0.04,
        "services": 0.99,
        "duration": 1,
        "rules": 0.24,
        "premium": 1.35,
        "learning": 0.05,
        "copying": 0.5,
        "erosion": 0,
    },
    {"start": 0.5, "premium": 0.9, "learning": 0.6, "copying": 0.6, "rules": 0, "services": 0.5},
    {
        "start": 0.5,
        "premium": 0.9,
        "learning": 0.6,
        "copying": 0.6,
        "rules": 0,
        "erosion": 0.2,
        "duration": 0,
    },
]


def exact(number):
    return number if isinstance(number, Fraction) else Fraction(str(number))


def lead(s, services, at):
    """``Δ``, written out, in fractions."""
    premium, shock, learning, erosion, copying, rules, services, at = map(
        exact, (s.premium, s.import_shock, s.learning, s.erosion, s.copying, s.rules, services, at)
    )
    return premium - (1 - services) + shock + learning * at + (erosion - copying * (1 - rules)) * (1 - at)


def end(s, begin, services):
    """Where a district goes in the end: downhill till ``Δ`` is 0."""
    low, high, here = (lead(s, services, at) for at in (0, 1, begin))
    if here == 0:
        return begin
    root = low / (low - high) if low * high < 0 else None
    if here > 0:
        return root if root is not None and root > exact(begin) else 1
    return root if root is not None and root < exact(begin) else 0


def derived(s):
    s.free, s.lasting = end(s, s.start, 0), end(s, s.start, s.services)
    s.served_share = float(s.t["path"]["share"][4 * s.duration])
    begin = s.start if isclose(s.served_share, s.start) else s.served_share
    if begin == 1 > s.start:  # rounded: in no number of years do the last ones follow too
        begin = 1 - Fraction(1, 10**15)
    s.final = end(s, begin, 0)
    s.rises = lead(s, 0, 0) < 0 < lead(s, 0, 1)
    s.point = s.tipping_without


CLAIMS = [
    Claim(
        "At first {start} of the firms are on the high road;",
        "Al principio {start} de las empresas está en la vía alta;",
    ),
    Claim(
        "services that pay {services} of the extra cost of quality are promised but never come, and",
        "se prometen servicios que pagan {services} del costo extra de la calidad, pero nunca llegan, y",
        lambda s: s.duration == 0 < s.services,
    ),
    Claim(
        "services pay {services} of the extra cost of quality for {duration} [year|years], and",
        "unos servicios pagan {services} del costo extra de la calidad durante {duration} [año|años], y",
        lambda s: s.duration > 0 < s.services,
    ),
    Claim("there are no services, and", "no hay servicios, y", lambda s: s.services == 0),
    Claim(
        "rules stop {rules} of the copying.", "las reglas impiden {rules} de la copia.", lambda s: s.rules > 0
    ),
    Claim("no rules stop the copying.", "ninguna regla impide la copia.", lambda s: s.rules == 0),
    Claim(
        "The district heads[|, however slowly,] for the high road, as it would without any services.",
        "El distrito va[|, así sea despacio,] hacia la vía alta, igual que lo haría sin servicios.",
        lambda s: s.free == s.final == 1,
    ),
    Claim(
        "The district tips: when services end {served_share} are on the high road, beyond the tipping"
        " point at {point}, and the rest follow without help[|, however slowly].",
        "El distrito da el paso: cuando acaban los servicios {served_share} está en la vía alta, más allá"
        " del punto de inflexión en {point}, y las demás las siguen sin ayuda[|, así sea despacio].",
        lambda s: s.free < 1 == s.final and s.rises and s.served_share > s.point and s.duration > 0,
    ),
    Claim(
        "Any services, for however short a time, would have been enough.",
        "Cualquier servicio, por corto que fuera, habría bastado.",
        lambda s: isclose(s.start, s.point) and exceeds(lead(s, s.services, s.start), 0),
    ),
    Claim(
        "{^years_needed} years of services would have been enough.",
        "Habrían bastado {^years_needed} años de servicios.",
        lambda s: exceeds(s.duration, s.years_needed),
    ),
    Claim(
        "Without help the district, with {served_share} on the high road and so short of the tipping"
        " point at {point}, slides[|, however slowly,] to the low road.",
        "Sin apoyo el distrito, con {served_share} en la vía alta y sin llegar así al punto de inflexión"
        " en {point}, cae[|, así sea despacio,] en la vía baja.",
        lambda s: s.duration == 0 == s.final and s.rises and s.served_share < s.point,
    ),
    Claim(
        "Help ends too early: with {served_share} on the high road, short of the tipping point at"
        " {point}, the district slides back[|, however slowly].",
        "El apoyo acaba antes de tiempo: con {served_share} en la vía alta, sin llegar al punto de"
        " inflexión en {point}, el distrito se regresa[|, así sea despacio].",
        lambda s: s.duration > 0 == s.final and s.rises and s.served_share < s.point,
    ),
    Claim(
        "It would have taken {^years_needed} years of services[.|, longer than can be set here.]",
        "Habrían hecho falta {^years_needed} años de servicios[.|, más de los que aquí se pueden poner.]",
        lambda s: exceeds(s.years_needed, s.duration) and exceeds(lead(s, s.services, s.start), 0),
    ),
    Claim(
        "longer than can be set here.",
        "más de los que aquí se pueden poner.",
        lambda s: exceeds(s.years_needed, 40),
    ),
    Claim(
        "Without help the district slides[|, however slowly,] to the low road; with services that never end {lasting} of the"
        " firms would come to rest on the high one, but no number of years would make it last without"
        " them.",
        "Sin apoyo el distrito cae[|, así sea despacio,] en la vía baja; con servicios que nunca acabaran, {lasting} de las"
        " empresas se asentaría en la vía alta, pero ningún número de años haría que durara sin ellos.",
        lambda s: s.final == 0 < s.lasting and (not s.rises or not exceeds(s.lasting, s.point)),
    ),
    Claim(
        "In the end, without services, firms on both roads live side by side, and neither road drives out the"
        " other.",
        "Al final, sin servicios, quedan empresas en las dos vías, y ninguna vía desplaza a la otra.",
        lambda s: 0 < s.final < 1 and lead(s, 0, 0) > 0 > lead(s, 0, 1),
    ),
    Claim(
        "Without services both roads pay the same there, so the district stays where it is.",
        "Sin servicios las dos vías dejan lo mismo ahí, así que el distrito se queda donde está.",
        lambda s: isclose(lead(s, 0, s.served_share), 0) and isclose(s.final_share, s.served_share),
    ),
    Claim(
        "The district slides[|, however slowly,] to the low road; services like these cannot stop it, however long they last.",
        "El distrito cae[|, así sea despacio,] en la vía baja; servicios como éstos no lo detienen, duren lo que duren.",
        lambda s: s.services > 0 and s.final == 0 == s.lasting,
    ),
    Claim(
        "The district slides[|, however slowly,] to the low road.",
        "El distrito cae[|, así sea despacio,] en la vía baja.",
        lambda s: s.services == 0 and s.final == 0 == s.lasting,
    ),
    Claim(
        "slides [to the low road|back.]",
        "[cae en la vía baja|se regresa.]",
        lambda s: not exceeds(s.final_share, 0.5),
    ),
    Claim(
        "slides back, however slowly",
        "se regresa, así sea despacio",
        lambda s: exceeds(s.final_share, 0.5),
    ),
    Claim(
        "[heads for the high road|the rest follow without help.]",
        "[va hacia la vía alta|las demás las siguen sin ayuda.]",
        lambda s: exceeds(s.final_share, 0.5),
    ),
    Claim(
        "[heads, however slowly,|the rest follow without help, however slowly]",
        "[va, así sea despacio,|las demás las siguen sin ayuda, así sea despacio]",
        lambda s: not exceeds(s.final_share, 0.5),
    ),
    Claim(
        "slides, however slowly, to the low road",
        "cae, así sea despacio, en la vía baja",
        lambda s: exceeds(s.final_share, 0.5),
    ),
    Claim(
        "After 40 years {final_share} of the firms are on the high road.",
        "A los 40 años {final_share} de las empresas está en la vía alta.",
        lambda s: isclose(s.t["path"]["share"][-1], s.final_share),
    ),
    Claim(
        "The pull of the neighbours is {slope} (above 0, each firm makes its road better for the next;"
        " below 0, worse).",
        "El arrastre de las vecinas es {slope} (arriba de 0, cada empresa mejora su vía para la"
        " siguiente; abajo de 0, la empeora).",
        lambda s: isclose(s.slope, lead(s, 0, 1) - lead(s, 0, 0)),
    ),
]
