"""The class report and what it finds: broken items, common mistakes, answers much alike."""

from __future__ import annotations

import html
import json
import re
from html.parser import HTMLParser

import pytest

from coursekit.exercises import public_set
from coursekit.grading.grade import grade
from coursekit.grading.marking import similarity
from coursekit.grading.records import GradingOptions
from coursekit.grading.reporting import class_statistics
from coursekit.grading.reporting.html import as_html

from . import handed_in as hand
from . import quick
from .test_intake import book

SHARED = """
parts = {}
for position in range(12):
    weight = position ** 2 - 3 * position
    if weight % 4 == 1 and position > 2:
        parts[position] = weight / (position + 7)
    else:
        parts[position] = sum(value for value in parts.values()) - weight
total = max(parts.values()) - min(parts.values()) * len(parts)
"""
RENAMED = SHARED.replace("parts", "bits").replace("position", "i").replace("weight", "w").replace("12", "40")
OTHER = """
import math
rows = [math.sqrt(k) for k in (4, 9, 16)]
while rows and rows[-1] > 2:
    rows.pop()
print("left", len(rows), rows[::-1])
best = sorted(rows, key=lambda value: -value)[:3]
total = math.prod(best) if best else 0.0
"""
ESSAYS = (
    "With autonomy at fifteen hundredths of the unit cost, more trust, from one tenth to nine tenths, hardly "
    "moves the number of stages, so whoever explains short chains by distrust alone leaves out what an owner "
    "gains from keeping work at home, and the same picture would come from both causes.",
    "Distrust is told as the cause everywhere, yet in the lab I pushed trust to the end and the chain stayed "
    "short whenever keeping a stage in the family was worth much; only when I lowered that worth did stages "
    "multiply, which says that one cannot read the cause off the length of the chain.",
)


# Answers much alike.


def alike(**answers: str) -> list[tuple[str, str, bool]]:
    found = similarity.pairs("item", answers, known=["total = ...", "total = left * (1 - share) / right"])
    return [(pair.student, pair.other, pair.same) for pair in found]


def test_a_copy_is_found_whatever_was_renamed_or_commented():
    commented = SHARED.replace("else:", "else:  # or not").replace(" = ", "  =  ")
    assert alike(ana=SHARED, beto=commented, caro=OTHER) == [("ana", "beto", True)]
    assert alike(ana=SHARED, beto=RENAMED, caro=OTHER) == [("ana", "beto", False)]
    assert similarity.pairs("item", {"ana": SHARED, "beto": RENAMED}, [])[0].share == 1
    assert alike(ana=SHARED, beto="x = 1\n" + RENAMED + "print(x)", caro=OTHER) == [("ana", "beto", False)]


def test_what_says_nothing_is_not_suspicious():
    assert alike(ana="total = 0.25", beto="total = 0.25") == []  # short
    assert alike(ana=SHARED, beto=OTHER) == []
    solution = "total = left * (1 - share) / right"
    assert alike(ana=solution, beto=solution) == []
    assert similarity.pairs("item", {"ana": SHARED, "beto": SHARED}, known=[RENAMED]) == []
    many = {f"student{number}": SHARED for number in range(6)}
    assert alike(**many) == []  # what everybody has came from the class room


def test_three_who_share_are_three_pairs():
    assert len(alike(a=SHARED, b=RENAMED, c=SHARED, d=OTHER)) == 3


@pytest.mark.parametrize("code", ["def f(:\n  '''" + SHARED, "\\" + SHARED, "(" * 50_000, "'", "\0" + SHARED])
def test_code_that_python_cannot_read_is_compared_too(code):
    assert similarity.pairs("item", {"a": code, "b": code}, []) is not None
    if len(code) < 1_000 and len(code) > 5:
        assert similarity.pairs("item", {"a": code, "b": code}, [])[0].same


def test_essays_are_compared_by_their_words():
    one, other = ESSAYS
    found = similarity.pairs(
        "doubt", {"ana": one, "beto": one.upper() + " Truly.", "caro": other}, [], essay=True
    )
    assert [(pair.student, pair.other) for pair in found] == [("ana", "beto")]


def test_a_class_of_thousands_is_compared_in_moments():
    answers = {
        f"s{n}": f"total = {n}\n" + "\n".join(f"x{n} = {n} * {k}" for k in range(9)) for n in range(3000)
    }
    answers |= {"ana": SHARED, "beto": RENAMED}
    assert [(pair.student, pair.other) for pair in similarity.pairs("i", answers, [])] == [("ana", "beto")]


# The report.


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A class in which nearly everybody fails an item, two wrote the same, and one needs a look."""
    folder = tmp_path_factory.mktemp("report")
    (folder / "in").mkdir()
    mistakes = {"same_chain": "sign", "joint_part": "share"}
    for number in range(12):
        who = f"stu{number:02d}"
        answers = {"same_chain": hand.foreseen(who, mistakes)["same_chain"]}
        if number < 7:
            answers["joint_part"] = hand.foreseen(who, mistakes)["joint_part"]
        if number in (8, 9):
            answers["bound_to"] = SHARED + hand.right(who)["bound_to"]
        if number == 10:
            answers["enough_firms"] = "def firms_needed(target, rho):\n    return 77"
        (folder / "in" / f"{who}.ipynb").write_bytes(book(who, **answers, doubt="doubt = ..."))
    (folder / "in" / "<i>evil<b>.ipynb").write_bytes(b"{}")
    book_ = hand.without(hand.made("gone", hand.right("gone")), "bound_to")
    (folder / "in" / "gone.ipynb").write_text(json.dumps(book_), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        quick.use(patch)
        for language in ("en", "es"):
            grade(
                folder / "in", 1, folder / language, hand.SOURCES, GradingOptions(language=language, seed=7)
            )
    return folder


def shown(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", page)).split())


def test_the_report_tells_what_a_person_should_look_at(made):
    page = shown((made / "en" / "class.html").read_text("utf-8"))
    item = hand.chosen().items["same_chain"]
    assert f"same_chain, “{item.title['en']}”: 1 of 13 who tried have it right" in page
    assert page.count("who tried have it right") == 1  # joint_part is hard, not broken
    assert "Foreseen: sign." in page and "Foreseen: share." in page and "Gave 77, 77" in page
    assert "stu08 and stu09 wrote the same" not in page  # their letters differ
    assert "stu08 · stu09" in page and "hint, not proof" in page
    assert "gone bound_to no answer found Needs a look" in page
    assert "<i>evil<b>.ipynb" in page and "The file is not a notebook." in page


def test_the_report_counts_right(made):
    page = shown((made / "en" / "class.html").read_text("utf-8"))
    assert "students 13 files that could not be graded 1" in page
    assert "joint_part 6 7 0 0 0 0 0 0 46 %" in page
    assert "same_chain 1 12 0 0 0 0 0 0 8 %" in page
    assert "bound_to 12 0 0 0 0 1 0 0 100 %" in page


def test_the_report_speaks_both_languages(made):
    page = (made / "es" / "class.html").read_text("utf-8")
    assert '<html lang="es">' in page and "Es un indicio, no una prueba" in page
    assert "de 13 que lo intentaron acertaron 1" in shown(page)


class Structure(HTMLParser):
    """Whether tags close, headings go down step by step, and cells have heads."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.levels: list[int] = []
        self.ids: list[str] = []
        self.labels: list[str] = []
        self.tags: list[tuple[str, dict]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.ids += [value for name, value in attrs if name == "id"]
        self.labels += [value for name, value in attrs if name == "aria-labelledby"]
        if re.fullmatch(r"h\d", tag):
            self.levels.append(int(tag[1]))
        if tag not in ("meta", "!doctype"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_pages_are_sound_and_load_nothing(made):
    files = [made / "en" / "class.html", *(made / "es" / "feedback").iterdir()]
    assert len(files) == 15
    for file in files:
        page = Structure(file.read_text("utf-8"))
        assert page.open == [] and page.levels[0] == 1 and page.levels.count(1) == 1
        assert all(below - above <= 1 for above, below in zip(page.levels, page.levels[1:], strict=False))
        assert len(page.ids) == len({*page.ids}) and {*page.labels} <= {*page.ids}
        names = {tag for tag, _ in page.tags}
        assert not names & {"script", "img", "link", "iframe", "a", "i", "form"} and "main" in names
        assert all(about.get("scope") for tag, about in page.tags if tag == "th")
        assert all("caption" in names for tag, _ in page.tags if tag == "table" and file.name == "class.html")


def test_an_item_few_tried_is_not_called_broken():
    groups = dict.fromkeys(class_statistics.GROUPS, 0)
    assert not class_statistics.ItemCounts(groups | {"wrong": 4}).looks_broken
    assert class_statistics.ItemCounts(groups | {"wrong": 5}).looks_broken
    assert class_statistics.ItemCounts(groups | {"wrong": 10, "right": 1}).looks_broken
    assert not class_statistics.ItemCounts(groups | {"wrong": 9, "right": 1}).looks_broken
    assert not class_statistics.ItemCounts(groups | {"left": 9, "open": 9}).looks_broken


def test_points_are_binned_to_the_last_one():
    assert class_statistics.binned([0, 0.5, 9.99, 10], 10) == {
        (n, n + 1): {0: 2, 9: 2}.get(n, 0) for n in range(10)
    }


@pytest.mark.parametrize("unit", range(1, 9))
@pytest.mark.parametrize("language", ["en", "es"])
def test_no_mark_of_a_statement_is_left_on_a_page(unit, language):
    for item in public_set.load(unit).items.values():
        page = as_html(item.statement(0, language))
        told = re.sub(r"<code>.*?</code>", "", page, flags=re.S)
        assert not re.search(r"\*|`", told), (item.id, told)


def test_stars_that_multiply_stay():
    assert as_html("2 * 3 * 4 and `a*b*c`") == "<p>2 * 3 * 4 and <code>a*b*c</code></p>"
    assert as_html("**2** for *every* one") == "<p><strong>2</strong> for <em>every</em> one</p>"
