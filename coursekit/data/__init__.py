"""The course's tables of facts, each row with its source.

Every row says what kind of number it holds, in ``number_kind``:

- ``observed``: counted or measured by a statistics office;
- ``reported``: stated in a source that we did not check against its data;
- ``coded``: put into a category by us, from a text;
- ``simulated``: computed by a model (no table here holds such numbers).

Every table of facts has these columns, and some of its own:

- ``id``; ``measure``: what was measured, one word for all rows that measure it; ``label_en`` /
  ``label_es``: of whom or of where.
- ``value``, in the unit of ``unit_en`` / ``unit_es``; ``year``, as text: a year, a span (``2005–2009``),
  a decade (``1990s``) or ``undated``.
- ``number_kind``; ``source_en`` / ``source_es``, ``keys``, ``as_reported_by`` and ``address``: whose the
  number is, who reports it, and where that can be opened: a page of who made the number or reported it.
  Where only a copy was at hand, ``address`` is empty and ``as_reported_by`` names the copy's host.
  ``note_en`` / ``note_es``: what a reader should beware of.

Rows that are coded name the passage they rest on, in ``passage`` (or ``passage_en`` / ``passage_es``): a
place in a text, or handles of the course's list of claims of its two sources (``M08``), joined by ``;``.

``keys`` are entries of ``bibliography.bib`` joined by ``;``, and ``address`` one or more pages joined
by `` ; ``. Words a reader sees come in two columns, ``…_en`` and ``…_es``.
"""

from __future__ import annotations

from coursekit.data.csv_tables import facts, table_of
from coursekit.data.mexico import load_mexican_states, mexican_neighbours, mexican_outlines
from coursekit.data.sizes import load_firm_sizes, load_lorenz

__all__ = [
    "KINDS",
    "SINCE",
    "load_background",
    "load_chain_lengths",
    "load_clusters",
    "load_districts_italy",
    "load_exporters",
    "load_firm_sizes",
    "load_five_traits",
    "load_footwear",
    "load_glossary",
    "load_institutions",
    "load_keiretsu",
    "load_lorenz",
    "load_mexican_states",
    "load_passages",
    "load_programme_reach",
    "load_since",
    "load_surveys",
    "load_ten_findings",
    "load_trust",
    "mexican_neighbours",
    "mexican_outlines",
]

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
        - ``passage``; ``number_kind``: ``coded``, of kind and road, from ``source_en`` / ``source_es``
          (``keys``).
        - ``facts_en``, ``facts_es``: figures or findings from elsewhere, empty where there are none,
          with ``facts_kind``, ``facts_keys`` and ``address``.

    Source: the two articles the course starts from, and the works named in each row.
    """
    return table_of("clusters")


def load_districts_italy():
    """Industrial districts of Italy, as the statistics office selects them.

    Returns
    -------
    pandas.DataFrame, one row a number
        - ``id``; ``measure``: ``districts``, ``labour_systems`` (from which districts are picked),
          ``local_units``, ``persons_employed``, ``inhabitants``,
          ``persons_employed_in_all`` (our product), ``share_of_systems``, ``share_of_units``,
          ``share_of_jobs``, ``share_of_manufacturing_jobs``, ``manufacturing_jobs`` or
          ``share_in_manufacturing_systems``; ``place`` (and ``_en``, ``_es``).
        - ``year``: of the census, 1991, 2001 or 2011.
        - ``geography``: ``old`` or ``new``, the way of drawing. Each census has its own map of local labour
          systems; ISTAT changed the way it draws one, and numbers of the two ways must not be joined into
          one series. 2001 was drawn both ways.
        - ``value``, in the unit of ``unit_en`` / ``unit_es``.
        - ``number_kind``: ``observed``; ``as_reported_by``: the page at ``address`` it was read on.
        - ``note_en``, ``note_es``: how the number was had, where it was not read off directly.

    Source: ISTAT, censuses of industry and services of 2001 and 2011.
    """
    return table_of("districts_italy")


def load_background():
    """Gross domestic product per head of Mexico, Italy and Japan in 1952 and 2007.

    Returns
    -------
    pandas.DataFrame, one row a country and year
        ``id``, ``country`` (and ``_en``, ``_es``), ``year``, ``value`` in international dollars a head
        at purchasing power parity and without inflation, ``number_kind`` (``reported``),
        ``as_reported_by``, ``address``.

    Source: Gapminder, as in the Python package gapminder 0.1.
    """
    return table_of("background")


def load_five_traits():
    """Five traits by which the literature knows a district, and whether the statistics look at each.

    Returns
    -------
    pandas.DataFrame, one row a trait
        ``id``, ``number`` (1 to 5), ``trait_en`` / ``_es``, ``statistics_look`` (``yes`` or ``no``),
        ``why_en`` / ``_es``, ``number_kind`` (``coded``).

    Source: Rabellotti (1995) as told by Source 1, against the rule of selection of ISTAT (2015).
    """
    return table_of("five_traits")


def load_trust():
    """Trust in people in general, by country, in two surveys that must not be joined.

    Returns
    -------
    pandas.DataFrame, one row a country and survey
        The columns of all facts, and ``country``: all 57 of the page, and ``mean``, the average it gives,
        which is not the plain mean of its rows. ``measure``: ``wvs``, or ``oecd`` for the same survey as
        the OECD printed it.

    Source: World Values Survey, 2005–2009, and as printed in OECD, Society at a Glance 2016.
    """
    return facts("trust")


def load_footwear():
    """Footwear in León, Guanajuato and Mexico.

    Returns
    -------
    pandas.DataFrame, one row a number
        The columns of all facts, and ``place``.

    Source: officials' statements, INEGI and a city's announcement, as the press gives them.
    """
    return facts("footwear")


def load_surveys():
    """What later studies of clusters and of supply networks found, and how much they looked at.

    Returns
    -------
    pandas.DataFrame, one row a number
        The columns of all facts, and ``study``, ``finding_en`` / ``_es``: the finding in our words. Where
        a study's number could not be read, ``value`` is missing and the unit says so.

    Source: the works in ``keys``, most of them read in their first pages.
    """
    return facts("surveys")


SINCE = (
    *("meetings", "japan_since", "consulting", "cluster_policies"),
    *("sinos_since", "vehicles", "new_rules", "shoes_since"),
)
"""Topics of `load_since`."""


def load_since(topic: str = ""):
    """What was found and counted since the two source articles were written.

    Parameters
    ----------
    topic : str, optional
        One of `SINCE`; all of them unless given.

    Returns
    -------
    pandas.DataFrame, one row a number or a finding
        The columns of all facts, and ``topic``. A finding that its abstract tells without a number has no
        ``value``, and the unit says so.

    Source: the works in ``keys``, read in their abstracts; carmakers, chambers, statistics offices and
    ministries, as the pages in ``address`` report them.
    """
    table = facts("since")
    return table[table["topic"] == topic].reset_index(drop=True) if topic else table


def load_keiretsu():
    """The pyramid of suppliers and the weight of small plants, as Source 1 cites them.

    Returns
    -------
    pandas.DataFrame, one row a number
        The columns of all facts, and ``place``: a tier or a country. ``measure``: ``suppliers`` or
        ``small_share``; the latter cannot be compared between countries. Source 1 has no ``address``.

    Source: Ballon (1996) as told by Source 1.
    """
    return facts("keiretsu")


def load_exporters():
    """Who exported from Mexico about 2001, beside all establishments there were.

    Returns
    -------
    pandas.DataFrame, one row a number
        The rows of `load_firm_sizes` for that year.

    Source: a presentation of CIPI of about 2001.
    """
    table = load_firm_sizes()
    return table[table["year"] == "2001"].reset_index(drop=True)


def load_chain_lengths():
    """How long the chain of suppliers behind an industry of the United States is.

    Returns
    -------
    pandas.DataFrame, one row a number
        The columns of all facts, and ``industry``. ``measure``: ``multiplier``, the sum of the industry's
        column in the Leontief inverse of 71 industries, or ``own_inputs``, what it buys of its own goods.

    Source: supply and use tables of the US Bureau of Economic Analysis for 2021, as the Python package
    quantecon-book-networks 1.6 ships them; computed by us. What an industry buys, at
    purchasers' prices (margins and taxes in them), is divided by its own output, at basic prices, because it
    goes into that and not into imports. Each good counts as made by the industry of its
    name, and what is bought abroad counts like what is bought at home.
    """
    return facts("chain_lengths")


def load_ten_findings():
    """Ten findings about districts and chains, and which thesis would have expected each.

    Returns
    -------
    pandas.DataFrame, one row a finding
        ``id``; ``place``, ``finding`` and ``why`` (each ``_en`` and ``_es``); ``universalism``,
        ``particularism``, ``relativism`` and ``economic`` (of markets and prices): ``fits``, ``against``
        or ``silent``; ``number_kind`` (``coded``, by us), ``source_en`` / ``_es``, ``keys``, ``address``.

    Source: the works in ``keys``; the choice of the ten and the coding are ours.
    """
    return table_of("ten_findings")


def load_glossary():
    """The course's terms in both languages.

    Returns
    -------
    pandas.DataFrame, one row a term
        ``id``, ``term_en`` / ``_es``, ``definition_en`` / ``_es`` (ours), ``source_en`` / ``_es`` and
        ``keys``: works that use the term so.
    """
    return table_of("glossary")


def load_institutions():
    """Institutions that the two source articles name, and what they do for small firms.

    Returns
    -------
    pandas.DataFrame, one row an institution
        - ``id``; ``number`` (1 to 41, 0 for two only mentioned); ``name_en``, ``name_es``, ``acronym``.
        - ``country``, ``level``, ``kind`` and ``status``, each also in words, ``…_en`` and ``…_es``.
        - ``functions``, joined by ``;``, and ``inferred``: those of them that no text states outright.
        - ``part_of``: ``id`` of the body that runs it or that it very likely is; empty if none.
        - ``passage``; ``number_kind``: ``coded``, by us, from ``source_en`` / ``source_es`` (``keys``).
        - ``address``: a page that bears on it, where there is one; ``note_en``, ``note_es``.

    Source: the two articles the course starts from, and the works they cite.
    """
    return table_of("institutions")


def load_passages():
    """What the sources say of ten of the institutions, for a reader to code.

    Returns
    -------
    pandas.DataFrame, one row an institution
        ``id``, as in `load_institutions`; ``passage_en``, ``passage_es``: what is told of it, in our words;
        ``passage``; ``number_kind``: ``reported``, from ``source_en`` / ``source_es`` (``keys``).

    Source: the two articles the course starts from, and the works they cite.
    """
    return table_of("passages")


def load_programme_reach():
    """Firms in one programme, and firms of the trade in the same city: two rows of `load_footwear`.

    Returns
    -------
    pandas.DataFrame, two rows
        The columns of `load_footwear`.

    Source: a city's announcement of 2019, and officials' undated statement, as the press gives it.
    """
    table = load_footwear()
    return table[table["id"].isin(["programme-leon-2019", "firms-leon"])].reset_index(drop=True)
