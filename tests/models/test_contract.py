"""What is true of every model, the next one included."""

from __future__ import annotations

import dataclasses
import inspect
import itertools
import math
import numbers
import random
from typing import Annotated

import numpy as np
import pytest

from coursekit import models
from coursekit.errors import CourseError
from coursekit.models import OneOf, ParameterError, Range, Result

MODELS = [models.find(name) for name in models.names()]
PARAMETERS = [(m, p) for m in MODELS for p in m.parameters.values() if isinstance(p.range, Range)]
OPTIONS = [(m, p) for m in MODELS for p in m.parameters.values() if isinstance(p.range, OneOf)]

every_model = pytest.mark.parametrize("model", MODELS, ids=lambda m: m.name)
every_parameter = pytest.mark.parametrize(
    ("model", "parameter"), PARAMETERS, ids=[f"{m.name}-{p.name}" for m, p in PARAMETERS]
)


def on_grid(parameter, value):
    """Whether a control of the parameter can stop at the value."""
    if isinstance(parameter.range, OneOf):
        return value in parameter.range.options
    steps = (value - parameter.range.lowest) / parameter.range.step
    return math.isclose(steps, round(steps), abs_tol=1e-6)


def corners(model):
    """Settings from the ends of the ranges: all mixtures of low, default and high if these are few;
    else every two parameters at their ends, the rest at their defaults, and a draw of mixtures."""
    ends = {n: (p.ends[0], p.default, p.ends[-1]) for n, p in model.parameters.items()}
    if 3 ** len(ends) <= 243:
        return [dict(zip(ends, mixture, strict=True)) for mixture in itertools.product(*ends.values())]
    pairs = [
        {one: at, other: there}
        for one, other in itertools.combinations(ends, 2)
        for at, there in itertools.product(ends[one][::2], ends[other][::2])
    ]
    draw = random.Random(model.name)
    return pairs + [{n: draw.choice(three) for n, three in ends.items()} for _ in range(100)]


def assert_same_numbers(one, other):
    assert one.headlines == other.headlines
    assert one.outcome == other.outcome
    assert list(one.tables) == list(other.tables)
    for name, table in one.tables.items():
        assert list(table) == list(other.tables[name])
        for column, values in table.items():
            np.testing.assert_array_equal(values, other.tables[name][column], f"{name}.{column}")


def assert_sound(result):
    assert result.tables
    for name, table in result.tables.items():
        assert table, name
        assert all(isinstance(c, np.ndarray) and c.ndim == 1 for c in table.values()), name
        assert len({c.size for c in table.values()}) == 1, f"columns of {name} differ in length"
        for column, values in table.items():
            if values.dtype.kind == "f":
                assert np.isfinite(values).all(), f"{name}.{column}"
            else:
                assert values.dtype.kind in "biuU", f"{name}.{column} is {values.dtype}"
    assert result.headlines
    for name, value in result.headlines.items():
        assert value is None or (isinstance(value, numbers.Real) and math.isfinite(value)), name
    assert isinstance(result.outcome, str) and result.outcome


def test_there_are_models_and_each_is_found_by_its_name():
    assert {"path_dependence", "make_or_buy", "collective_efficiency"} <= set(models.names())
    assert [m.name for m in MODELS] == models.names() == sorted(models.names())


def test_a_model_the_course_lacks_is_named_with_those_it_has():
    with pytest.raises(CourseError) as caught:
        models.find("contract")
    assert caught.value.values["name"] == "contract"
    assert all(name in caught.value.values["known"] for name in models.names())


@every_parameter
def test_range_and_default(model, parameter):
    limits = parameter.range
    assert parameter.type in (int, float)
    assert type(parameter.default) is parameter.type
    assert limits.lowest < limits.highest and limits.step > 0
    assert limits.lowest <= parameter.default <= limits.highest
    assert on_grid(parameter, parameter.default) and on_grid(parameter, limits.highest)
    if parameter.type is int:
        assert all(isinstance(x, int) for x in (limits.lowest, limits.highest, limits.step))
    assert limits.unit and isinstance(limits.unit, str) and isinstance(limits.main, bool)


@every_parameter
@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ("0.5", "error-parameter-type"),
        (True, "error-parameter-type"),
        (np.True_, "error-parameter-type"),
        (None, "error-parameter-type"),
        ([1], "error-parameter-type"),
        (np.array([1.0]), "error-parameter-type"),
        (1j, "error-parameter-type"),
        (math.nan, "error-parameter-nan"),
        (math.inf, "error-parameter-nan"),
        (-math.inf, "error-parameter-nan"),
    ],
    ids=repr,
)
def test_what_is_no_number_is_refused(model, parameter, wrong, message):
    with pytest.raises(ParameterError) as caught:
        model(**{parameter.name: wrong})
    told = caught.value
    assert (told.message, told.values["name"]) == (message, parameter.name)
    assert told.values["given"] in (repr(wrong), str(wrong))
    assert (told.values["lowest"], told.values["highest"]) == (
        parameter.range.lowest,
        parameter.range.highest,
    )


@every_parameter
def test_out_of_range_is_refused_and_both_ends_accepted(model, parameter):
    limits, hair = parameter.range, 1 if parameter.type is int else 1e-9
    for beyond in (limits.lowest - hair, limits.highest + hair):
        with pytest.raises(ParameterError) as caught:
            model(**{parameter.name: beyond})
        assert caught.value.message == "error-parameter-range"
        assert caught.value.values == {
            "name": parameter.name,
            "given": str(beyond),
            "lowest": limits.lowest,
            "highest": limits.highest,
        }
    with pytest.raises(ParameterError) as caught:
        model(**{parameter.name: 10**400})
    assert caught.value.message == "error-parameter-range" and len(str(caught.value)) < 200
    for end in (limits.lowest, limits.highest):
        checked = getattr(model.check(**{parameter.name: end}), parameter.name)
        assert checked == end and type(checked) is parameter.type


@every_parameter
def test_whole_numbers_and_numpy_numbers(model, parameter):
    def checked(value):
        return getattr(model.check(**{parameter.name: value}), parameter.name)

    if parameter.type is int:
        with pytest.raises(ParameterError) as caught:
            checked(parameter.default + 0.5)
        assert caught.value.message == "error-parameter-whole"
        assert caught.value.values["name"] == parameter.name
        assert caught.value.values["given"] == str(parameter.default + 0.5)
        kinds = (float, np.int64, np.int32, np.float64)
    else:
        kinds = (np.float64, np.float32)
    for kind in kinds:
        given = kind(parameter.default)
        assert checked(given) == parameter.type(given)
        assert type(checked(given)) is parameter.type


@dataclasses.dataclass(frozen=True)
class Options:
    """A rule to follow."""

    rule: Annotated[str, OneOf("imitate", "calculate")] = "imitate"


@models.model(Options)
def with_options(p):
    return Result(tables={}, headlines={"length": len(p.rule)}, outcome="done")


@pytest.mark.parametrize(
    ("model", "parameter"),
    [(with_options, with_options.parameters["rule"]), *OPTIONS],
    ids=lambda it: it.name,
)
def test_an_option_is_one_of_the_few(model, parameter):
    assert parameter.default in parameter.ends and len(set(parameter.ends)) == len(parameter.ends) >= 2
    for option in parameter.ends:
        assert getattr(model.check(**{parameter.name: option}), parameter.name) == option
    for wrong in ("", "somehow", 1, None, [], parameter.ends):
        with pytest.raises(ParameterError) as caught:
            model(**{parameter.name: wrong})
        assert caught.value.message == "error-parameter-option"
        assert all(option in str(caught.value) for option in parameter.ends)
    line = model.line({parameter.name: parameter.ends[-1]})
    assert eval(line, {model.name: model}).parameters == model.check(**{parameter.name: parameter.ends[-1]})


@every_model
def test_unknown_parameter_is_named_with_those_that_exist(model):
    with pytest.raises(ParameterError) as caught:
        model(no_such_thing=1)
    assert caught.value.values["name"] == "no_such_thing"
    assert caught.value.values["model"] == model.name
    assert caught.value.values["known"] == ", ".join(model.parameters)


@every_model
@pytest.mark.parametrize("seed", [-1, True, 1.5, "1", None], ids=repr)
def test_a_seed_is_a_whole_number_from_0(model, seed):
    with pytest.raises(ParameterError) as caught:
        model(seed=seed)
    assert (caught.value.message, caught.value.values["given"]) == ("error-seed", repr(seed))


@every_model
def test_result_is_sound_and_says_what_was_run(model):
    result = model(seed=np.int64(7))
    assert_sound(result)
    assert (result.model, result.seed) == (model.name, 7)
    assert result.parameters == model.parameters_type()
    with pytest.raises(dataclasses.FrozenInstanceError):
        result.outcome = "other"
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(result.parameters, next(iter(model.parameters)), 0)
    assert list(result.table().columns) == list(next(iter(result.tables.values())))


@every_model
def test_corners_of_the_ranges(model):
    names, columns = None, None
    for setting in corners(model):
        result = model(**setting)
        try:
            assert_sound(result)
            shape = list(result.headlines), {n: list(t) for n, t in result.tables.items()}
            names, columns = names or shape[0], columns or shape[1]
            assert shape == (names, columns), "a result has the same names whatever the setting"
        except AssertionError as broken:
            raise AssertionError(f"{model.line(setting)}: {broken}") from broken


@every_model
def test_same_seed_same_numbers(model):
    assert_same_numbers(model(seed=5), model(seed=5))
    if model.has_chance:
        with pytest.raises(AssertionError):
            assert_same_numbers(model(seed=5), model(seed=6))
    else:
        assert_same_numbers(model(seed=5), model(seed=6))


@every_model
def test_a_result_spoilt_by_its_reader_does_not_spoil_the_next(model):
    clean, spoilt = model(), model()
    for table in spoilt.tables.values():
        for values in table.values():
            values.setflags(write=True)
            values[:] = np.zeros(1, values.dtype)
    assert_same_numbers(model(), clean)


@every_model
def test_settings_are_not_touched(model):
    setting = {n: p.ends[-1] for n, p in model.parameters.items()}
    before = dict(setting)
    model(**setting)
    assert setting == before


@every_model
def test_the_line_reproduces_the_run(model):
    draw = random.Random(model.name)
    assert model.line({n: p.default for n, p in model.parameters.items()}) == f"{model.name}()"
    for seed in (1, 1, 2, 3):
        setting = {}
        for name, p in model.parameters.items():
            if isinstance(p.range, OneOf):
                setting[name] = draw.choice(p.range.options)
                continue
            steps = round((p.range.highest - p.range.lowest) / p.range.step)
            setting[name] = p.range.lowest + draw.randint(0, steps) * p.range.step
        line = model.line(setting, seed)
        again = eval(line, {model.name: model})
        assert dataclasses.astuple(again.parameters) == tuple(setting.values())
        assert_same_numbers(again, model(seed=seed, **dataclasses.asdict(again.parameters)))
        if model.has_chance:
            assert again.seed == seed


@every_model
def test_presets(model):
    for name, setting in model.presets.items():
        assert name.isidentifier() and name.islower()
        assert setting
        for parameter, value in setting.items():
            assert parameter in model.parameters, name
            assert on_grid(model.parameters[parameter], value), (name, parameter)
        assert_sound(model(**setting))


@every_model
def test_the_docstrings_name_everything(model):
    for name in model.parameters:
        assert f"{name} :" in model.parameters_type.__doc__, name
    result = model()
    columns = {column for table in result.tables.values() for column in table}
    for name in (*result.tables, *columns, *result.headlines):
        assert f"``{name}``" in model.__doc__, name
    assert f'"{result.outcome}"' in model.__doc__
    assert inspect.getmodule(model._run).__doc__
