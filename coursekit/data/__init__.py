"""The course's tables of facts, each row with its source.

Every row says what kind of number it holds, in ``number_kind``:

- ``observed``: counted or measured by a statistics office;
- ``reported``: stated in a source that we did not check against its data;
- ``coded``: put into a category by us, from a text;
- ``simulated``: computed by a model (no table here holds such numbers).

``keys`` are entries of ``bibliography.bib`` joined by ``;``, and ``address`` one or more pages joined
by `` ; ``. Words a reader sees come in two columns, ``…_en`` and ``…_es``.
"""

from __future__ import annotations

from importlib import resources

KINDS = ("observed", "reported", "coded", "simulated")


def load_clusters():
    """The cases of the two source articles, and what later studies say of them.

    Returns
    -------
    pandas.DataFrame, one row a case
        - ``id``; ``name``, ``country``, ``region``, ``sector`` (each ``_en`` and ``_es``).
        - ``kind``: ``district``, ``cluster``, ``chain`` or ``other``, and ``road``: ``high``,
          ``mixed``, ``low``, ``subordination`` or ``unstated``; in words in ``kind_en`` and so on.
        - ``traits_en``, ``traits_es``: what the text says of the case, in our words.
        - ``number_kind``: ``coded``, of kind and road, from ``source_en`` / ``source_es`` (``keys``).
        - ``facts_en``, ``facts_es``: figures or findings from elsewhere, empty where there are none,
          with ``facts_kind``, ``facts_keys`` and ``address``.

    Source: the two articles the course starts from, and the works named in each row.
    """
    return _table("clusters")


def load_districts_italy():
    """Industrial districts of Italy, as the statistics office selects them.

    Returns
    -------
    pandas.DataFrame, one row a number
        - ``id``; ``measure``: ``districts``, ``local_units``, ``persons_employed``, ``inhabitants``,
          ``share_of_systems``, ``share_of_units`` or ``share_of_jobs``; ``place`` (and ``_en``, ``_es``).
        - ``year``: of the census, 1991, 2001 or 2011.
        - ``geography``: ``old`` or ``new``. ISTAT redrew the map of local labour systems; numbers on
          different maps must not be joined into one series. 2001 was counted on both.
        - ``value``, in the unit of ``unit_en`` / ``unit_es``.
        - ``number_kind``: ``observed``; ``as_reported_by``: the page at ``address`` it was read on.
        - ``note_en``, ``note_es``: how the number was had, where it was not read off directly.

    Source: ISTAT, censuses of industry and services of 2001 and 2011.
    """
    return _table("districts_italy")


def load_background():
    """Gross domestic product per head of Mexico, Italy and Japan in 1952 and 2007.

    Returns
    -------
    pandas.DataFrame, one row a country and year
        ``id``, ``country`` (and ``_en``, ``_es``), ``year``, ``value`` in international dollars a head
        at purchasing power parity and without inflation, ``number_kind`` (``reported``), ``address``.

    Source: Gapminder, as in the Python package gapminder 0.1.
    """
    return _table("background")


def load_five_traits():
    """Five traits by which the literature knows a district, and whether the statistics look at each.

    Returns
    -------
    pandas.DataFrame, one row a trait
        ``id``, ``number`` (1 to 5), ``trait_en`` / ``_es``, ``statistics_look`` (``yes`` or ``no``),
        ``why_en`` / ``_es``, ``number_kind`` (``coded``).

    Source: Rabellotti (1995) as told by Source 1, against the rule of selection of ISTAT (2015).
    """
    return _table("five_traits")


def load_glossary():
    """The course's terms in both languages.

    Returns
    -------
    pandas.DataFrame, one row a term
        ``id``, ``term_en`` / ``_es``, ``definition_en`` / ``_es`` (ours), ``source_en`` / ``_es`` and
        ``keys``: works that use the term so.
    """
    return _table("glossary")


def _table(name: str):
    import pandas

    with resources.files(__name__).joinpath(f"{name}.csv").open(encoding="utf-8") as file:
        return pandas.read_csv(file, keep_default_na=False)
