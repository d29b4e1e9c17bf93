"""How large establishments are, and how jobs are shared out among them."""

from __future__ import annotations

from coursekit.data.csv_tables import facts

_UP_TO = {
    "micro": {"en": "micro", "es": "micro"},
    "sme": {"en": "micro, small and medium", "es": "micro, pequeños y medianos"},
    "large": {"en": "all", "es": "todos"},
}


def load_firm_sizes():
    """Establishments, jobs and output by class of size in Mexico; who exports.

    Returns
    -------
    pandas.DataFrame, one row a number
        The columns of all facts, and

        - ``scope`` (and ``_en``, ``_es``): ``all`` sectors or ``manufacturing``.
        - ``size``: ``micro``, ``small``, ``medium``, ``sme`` (small and medium), ``msme`` (with micro),
          ``large``, ``every`` or ``exporters``.
        - ``measure``: ``establishments_share``, ``jobs_share`` (of persons at work), ``unpaid_share``
          (of those at work there), ``employment_share`` (as CIPI says it), ``value_added_share``,
          ``output_share``, ``gdp_share``, ``exports_share``, ``establishments``, ``persons_employed`` or
          ``exporters``.

    Source: INEGI, economic censuses of 2009, 2019 and 2024; a presentation of CIPI of about 2001. The
    classes of size are not the same in all of them.
    """
    return facts("firm_sizes")


def load_lorenz():
    """How jobs are shared out among establishments in Mexico: points of Lorenz curves.

    Computed from `load_firm_sizes`. Where a page does not give the jobs of the small and the medium, the
    two are one class, which has what is left.

    Returns
    -------
    pandas.DataFrame, one row a class of size, from the smallest, of each census
        ``id``; ``scope`` and ``label`` (the class), each ``_en`` and ``_es``; ``year``;
        ``establishments`` and ``jobs``: per cent of all in this class and those below it;
        ``number_kind``, ``source_en``, ``source_es``, ``keys``, ``as_reported_by``, ``address``,
        ``note_en``, ``note_es``, as there.

    Source: INEGI, economic censuses of 2009 and 2024.
    """
    import pandas

    table, points = facts("firm_sizes"), []
    for scope, year in (("all", "2023"), ("manufacturing", "2008")):
        rows = table[(table["scope"] == scope) & (table["year"] == year)]
        micro, large = (
            rows[rows["size"] == size].set_index("measure")["value"][["establishments_share", "jobs_share"]]
            for size in ("micro", "large")
        )
        for size, (establishments, jobs) in {"micro": micro, "sme": 100 - large, "large": (100, 100)}.items():
            names = {f"label_{language}": label for language, label in _UP_TO[size].items()}
            points.append(rows.iloc[0].to_dict() | names | {
                "id": f"{scope}-{year}-{size}", "size": size,
                "establishments": round(establishments, 1), "jobs": round(jobs, 1),
            })  # fmt: skip
    return pandas.DataFrame(points).drop(columns=["measure", "value", "unit_en", "unit_es"])
