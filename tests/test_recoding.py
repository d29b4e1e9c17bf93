"""A reader's own coding: kept, compared with the course's beyond chance, shown only where they have coded."""

from __future__ import annotations

import pytest

from coursekit import data, recode, recoded, words
from coursekit.errors import CourseError
from coursekit.models.two_mode_network import FUNCTIONS
from coursekit.notebook import forms, recoding
from coursekit.notebook import work as kept

pytestmark = pytest.mark.usefixtures("language", "own_work")


def test_there_are_ten_passages_each_of_an_institution_of_the_table(language):
    rows = data.load_passages()
    assert len(rows) == 10
    table = data.load_institutions().set_index("id")
    for row in rows.to_dict("records"):
        assert row[f"source_{language}"] == table.loc[row["id"], f"source_{language}"]
        assert row["keys"] == table.loc[row["id"], "keys"]
        assert 20 <= len(row[f"passage_{language}"].split()) <= 60


def test_what_is_ticked_is_kept_and_there_again():
    form = recode()
    assert form.message == words.say("recode-kept", coded=0, rows=10)
    form.handle({"row": "bolsa", "functions": ["brokerage"]})
    form.handle({"row": "sma_grupos", "functions": []})
    assert form.message == words.say("recode-kept", coded=2, rows=10)
    assert recode().view["coded"] == {"bolsa": ["brokerage"], "sma_grupos": []}
    assert kept.read()["codings"] == {"bolsa": ["brokerage"], "sma_grupos": []}
    form.handle({"row": "bolsa", "functions": []})
    assert recoding.theirs() == {"bolsa": set(), "sma_grupos": set()}


def test_the_coding_travels_in_the_work_file():
    recode().handle({"row": "bolsa", "functions": ["brokerage"]})
    form = forms.my_work()
    form.handle({"do": "save"})
    text = form.view["text"]
    kept.replace({section: {} for section in kept.SECTIONS})
    form.handle({"do": "restore", "text": text})
    assert recoding.theirs() == {"bolsa": {"brokerage"}}


def test_a_work_file_of_before_has_no_coding_and_nonsense_in_it_is_passed_over():
    kept.path().write_text('{"coursekit-work": 1, "predictions": {"a": "b"}}', "utf-8")
    assert recoding.theirs() == {}
    kept.path().write_text(
        '{"coursekit-work": 1, "codings": {"bolsa": "x", "nobody": [], "crece": ["?", "information"]}}',
        "utf-8",
    )
    assert recoding.theirs() == {"crece": {"information"}}
    assert recode().view["coded"] == {"crece": ["information"]}


@pytest.mark.parametrize(
    "event", [{"row": "nobody", "functions": []}, {"row": "bolsa", "functions": ["magic"]}]
)
def test_a_row_or_a_function_there_is_not_is_answered_in_a_sentence(event):
    form = recode()
    form.handle(event)
    assert form.message == words.say("error-recode-row")
    form.handle({"row": "bolsa"})
    assert form.message == words.say("form-fault")
    assert kept.read()["codings"] == {}
    with pytest.raises(CourseError, match="magic|nobody|bolsa"):
        recoded({event["row"]: event["functions"]})


def test_nothing_of_ours_is_given_away_before_a_row_is_coded(language):
    said = recoded()
    course = recoding.ours()
    labels = words.Words("two_mode_network")
    for function in set().union(*course.values()):
        assert labels(f"cell-{function}") not in said.table.split("<table>")[1]
    recode().handle({"row": "bolsa", "functions": ["rules"]})
    table = recoded().table.split("<table>")[1]
    assert labels("cell-brokerage") in table and labels("cell-rules") in table
    assert labels("cell-marketplace") not in table


def test_agreement_by_hand():
    one = {"a": {"rules", "training"}, "b": set()}
    other = {"a": {"rules"}, "b": {"finance"}, "c": {"rules"}}
    found = recoding.agreement(one, other)
    assert found["cells"] == 32 and found["alike"] == 30
    assert found["by_chance"] == pytest.approx((2 / 32) ** 2 + (30 / 32) ** 2)
    assert found["kappa"] == pytest.approx((30 / 32 - found["by_chance"]) / (1 - found["by_chance"]))


def test_full_agreement_is_one_and_none_coded_is_not_defined():
    course = recoding.ours()
    assert recoding.agreement(course, course)["kappa"] == 1
    assert recoding.agreement({}, course) == {"cells": 0, "alike": 0, "by_chance": None, "kappa": None}
    nothing = {name: set() for name in course}
    assert recoding.agreement(nothing, nothing)["kappa"] is None


def test_the_description_has_the_numbers_and_who_said_what(language):
    said = recoded({"bolsa": ["brokerage", "information"], "sma_grupos": []}).description
    numbers = recoding.agreement(
        {"bolsa": {"brokerage", "information"}, "sma_grupos": set()}, recoding.ours()
    )
    assert f"{numbers['kappa']:.2f}" in said and f"{numbers['by_chance']:.0%}" in said
    assert "32" in said and str(numbers["alike"]) in said and numbers["alike"] == 32 - 1 - 3
    ours = recoded({name: sorted(of) for name, of in recoding.ours().items()}).description
    assert "  " not in ours, "where nothing differs, there is no sentence on differences"
    labels = words.Words("two_mode_network")
    assert labels("cell-information") in said and labels("cell-training") in said
    assert labels("cell-brokerage") not in said  # on it both agree


def test_however_much_differs_it_is_told(language):
    everything = {name: [f for f in FUNCTIONS if f not in of] for name, of in recoding.ours().items()}
    said, labels = recoded(everything).description, words.Words("two_mode_network")
    assert "0%" in said and said.count(labels("cell-training")) == len(everything)


def test_a_name_with_a_comma_is_not_read_as_two(language):
    said = recoded({"bolsa": ["brokerage", "rules", "liaison", "marketing"]}).description
    labels = words.Words("two_mode_network")
    assert "; ".join(labels(f"cell-{name}") for name in ("marketing", "liaison", "rules")) in said


def test_the_picture_draws_a_line_for_each_tie_of_each_kind():
    from matplotlib.figure import Figure

    figure = Figure()
    coded = {"bolsa": {"brokerage", "information"}, "sma_grupos": set()}
    recoding._exhibit(words.Words("evidence"), coded).draw(figure)
    lines = [line.get_linestyle() for line in figure.axes[0].lines if len(line.get_xdata()) == 2]
    assert [lines.count(look) for look in ("-", "--", ":")] == [1, 1, 3]
    assert len(FUNCTIONS) == 16


def test_the_form_in_words_has_every_passage(language):
    told = " ".join(recode().in_words().split())
    for row in data.load_passages().to_dict("records"):
        assert row[f"passage_{language}"] in told
