"""Games of two firms: what they pay, and what favours cooperation where selection is weak."""

from __future__ import annotations

FIRMS = 200
"""Firms of the lab."""


def pay_offs(game: str, benefit: float, sanction: float = 0, fine: float = 0) -> tuple[float, ...]:
    """What a firm has from one partner in a month, cost 1: the ``R, S, T, P`` of the literature.

    Parameters
    ----------
    game : "prisoners_dilemma", "stag_hunt" or "snowdrift"
    benefit, sanction, fine : float or numpy.ndarray
        ``b``, ``h`` and ``f``.

    Returns
    -------
    tuple of four
        If both cooperate, if only this firm does, if only the partner does, if neither does.
    """
    both, alone, tempted = {
        "prisoners_dilemma": (benefit - 1, -1, benefit),
        "stag_hunt": (benefit - 1, -1, 0),
        "snowdrift": (benefit - 0.5, benefit - 1, benefit),
    }[game]
    return both, alone, tempted - sanction - fine, -fine


def structure_coefficient(rule: str, ties: int, firms: int) -> float:
    """How much more meeting one's like counts than meeting the other, ``σ``, in ``σR + S > T + σP``.

    ``((k+1)N − 4k)/((k−1)N)`` for death–birth, ``(N−2)/N`` for imitation; see :func:`evolutionary_game`.

    Parameters
    ----------
    rule : "imitation" or "death_birth"
    ties : int
        ``k``, 2 or more, the same for all.
    firms : int
        ``N``.

    Returns
    -------
    float
    """
    if rule == "imitation":
        return (firms - 2) / firms
    return ((ties + 1) * firms - 4 * ties) / ((ties - 1) * firms)


def needed_benefit(
    game: str, rule: str, ties: int, firms: int = FIRMS, sanction: float = 0, fine: float = 0
) -> float | None:
    """The benefit above which cooperation is favoured, one firm reconsidering at a time and ``w → 0``.

    ``σ(R − P) + S − T`` is a straight line in the benefit; this is where it rises through 0. For the plain
    prisoner's dilemma and death–birth ``k(N−2)/(N−2k)``.

    Parameters
    ----------
    game, rule : str
    ties, firms : int
        ``k``, the same for all, and ``N``.
    sanction, fine : float
        ``h`` and ``f``.

    Returns
    -------
    float or None
        0 if any benefit does; None if the line does not rise, so that no benefit is of help.
    """
    sigma = structure_coefficient(rule, ties, firms)

    def edge(benefit: float) -> float:
        both, alone, tempted, neither = pay_offs(game, benefit, sanction, fine)
        return sigma * (both - neither) + alone - tempted

    rise = edge(1) - edge(0)
    return max(-edge(0) / rise, 0.0) if rise > 1e-12 else None
