"""What every model is: declared parameters, a pure ``run``, a result of tables and headline numbers.

A model is one file in this folder. It declares a frozen dataclass whose fields carry a
:class:`Range`, and a function decorated with :func:`model`::

    @dataclass(frozen=True)
    class Parameters:
        trust: Annotated[float, Range(0, 1, 0.01, "share")] = 0.5

    @model(Parameters, presets={"thick_ties": {"trust": 0.9}})
    def make_or_buy(p: Parameters) -> Result: ...

The slider, the check of what is typed, the card and the values the tests try come from these fields.
A model that has chance in it takes a second argument, a ``numpy.random.Generator``.
"""

from __future__ import annotations

import dataclasses
import inspect
import math
import numbers
import typing
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from coursekit.errors import CourseError


class ParameterError(CourseError):
    """A parameter that is unknown, of the wrong type, not a number, or out of range."""


@dataclasses.dataclass(frozen=True)
class Range:
    """What a parameter may be, written in its annotation.

    Parameters
    ----------
    lowest, highest : float
        Both ends are allowed.
    step : float
        What one press of an arrow key changes.
    unit : str
        Which unit: ``share``, ``firms`` ...; the catalogue names it as ``unit-share``, ``unit-firms`` ...
    main : bool
        Whether the slider is among the first to be seen.
    """

    lowest: float
    highest: float
    step: float
    unit: str
    main: bool = True


@dataclasses.dataclass(frozen=True)
class OneOf:
    """The few words a parameter may be, written in its annotation: ``Annotated[str, OneOf("a", "b")]``.

    Parameters
    ----------
    *options : str
        The catalogue names each as ``option-PARAMETER-OPTION``.
    main : bool
        Whether the list is among the first to be seen.
    """

    options: tuple[str, ...]
    main: bool

    def __init__(self, *options: str, main: bool = True) -> None:
        object.__setattr__(self, "options", options)
        object.__setattr__(self, "main", main)


@dataclasses.dataclass(frozen=True)
class Parameter:
    """One parameter of a model: its name, default, type and what it may be."""

    name: str
    default: Any
    type: type
    range: Range | OneOf

    @property
    def ends(self) -> tuple:
        """Its lowest and highest value, or all its options: what tests sweep."""
        if isinstance(self.range, OneOf):
            return self.range.options
        return self.range.lowest, self.range.highest

    def check(self, value: Any) -> Any:
        """Return `value` as the parameter's type.

        Raises
        ------
        ParameterError
            If it is not one of the options; not a number, not whole where it must be, or out of range.
        """
        if isinstance(self.range, OneOf):
            if not isinstance(value, str) or value not in self.range.options:
                known = ", ".join(self.range.options)
                raise ParameterError(
                    "error-parameter-option", name=self.name, given=_short(repr(value)), known=known
                )
            return value
        limits = {"lowest": self.range.lowest, "highest": self.range.highest}
        if isinstance(value, bool) or not isinstance(value, numbers.Real):
            raise ParameterError("error-parameter-type", name=self.name, given=_short(repr(value)), **limits)
        number: Any = value  # a Real promises comparison, which its type does not say
        if not -math.inf < number < math.inf:
            raise ParameterError("error-parameter-nan", name=self.name, given=str(value), **limits)
        if self.type is int and number != int(number):
            raise ParameterError("error-parameter-whole", name=self.name, given=_short(value), **limits)
        if not self.range.lowest <= number <= self.range.highest:
            raise ParameterError("error-parameter-range", name=self.name, given=_short(value), **limits)
        return self.type(number)


@dataclasses.dataclass(frozen=True)
class Result:
    """What a run of a model gives.

    Attributes
    ----------
    tables : mapping of str to mapping of str to 1-d numpy array
        Each table tidy, by column; columns of one table have one length. The first table is the
        one behind the picture.
    headlines : mapping of str to float or None
        The few numbers that matter. None where the number does not exist at this setting.
    outcome : str
        One word for what happened, which the description in words turns on.
    sentence_values : mapping of str to float, str or None
        What the description says besides parameters and headlines, by the name it has in the catalogue.
    model, parameters, seed
        What was run; filled in by the model.
    """

    tables: Mapping[str, Mapping[str, Any]]
    headlines: Mapping[str, float | None]
    outcome: str
    sentence_values: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    model: str = ""
    parameters: Any = None
    seed: int | None = None

    @property
    def in_words(self) -> dict[str, Any]:
        """All that the message ``describe`` of the model may name."""
        settings = dataclasses.asdict(self.parameters)
        return {"outcome": self.outcome, **settings, **self.headlines, **self.sentence_values}

    def table(self, name: str | None = None):
        """A table as a pandas ``DataFrame``; the first one unless named."""
        import pandas

        return pandas.DataFrame(dict(self.tables[name or next(iter(self.tables))]))

    def __repr__(self) -> str:
        lines = [f"{self.model}: {self.outcome}"]
        for name, value in self.headlines.items():
            lines.append(f"  {name} = {'none' if value is None else format(value, '.6g')}")
        return "\n".join(lines)


class Model:
    """A callable model: ``make_or_buy(trust=0.6)`` checks the parameters, runs, gives a Result."""

    def __init__(
        self,
        run: Callable[..., Result],
        parameters: type,
        presets: Mapping[str, Mapping[str, Any]],
        many: Callable[..., list[Mapping[str, float | None]]] | None = None,
        kind: str = "simulated",
    ) -> None:
        self.name: str = run.__name__
        self.parameters_type = parameters
        self.parameters = _declared(parameters)
        self.presets = dict(presets)
        self.kind = kind
        self.has_chance: bool = len(inspect.signature(run).parameters) == 2
        self._run, self._many = run, many
        self.__doc__ = run.__doc__

    def __call__(self, *, seed: int = 1, **settings: Any) -> Result:
        """Run the model.

        Parameters
        ----------
        seed : int, 0 or more
            The draw of chance; the same seed gives the same numbers. Without effect in a model
            that has no chance in it.
        **settings
            Parameters by name; those not named keep their defaults.

        Raises
        ------
        ParameterError
            With one sentence: which parameter, what was given, what is allowed.
        """
        parameters, seed = self.check(**settings), checked_seed(seed)
        result = self._run(parameters, *self._chance(seed))
        return dataclasses.replace(result, model=self.name, parameters=parameters, seed=seed)

    def headlines_of(
        self, settings: Iterable[Mapping[str, Any]], seed: int = 1
    ) -> Iterable[Mapping[str, float | None]]:
        """The headlines of many settings, the draw of chance the same in each: as one by one, but faster
        if the model has a way of running them at once."""
        if self._many is None:
            return (self(seed=seed, **setting).headlines for setting in settings)
        parameters, seed = [self.check(**setting) for setting in settings], checked_seed(seed)
        return self._many(parameters, *zip(*(self._chance(seed) for _ in parameters), strict=True))

    def _chance(self, seed: int) -> tuple:
        """The generator that the run takes, if it takes one."""
        if not self.has_chance:
            return ()
        import numpy

        return (numpy.random.default_rng(seed),)

    def check(self, **settings: Any) -> Any:
        """The parameters as the model's frozen dataclass, each one checked."""
        return self.parameters_type(
            **{name: self.parameter(name).check(value) for name, value in settings.items()}
        )

    def parameter(self, name: str) -> Parameter:
        """The parameter of that name.

        Raises
        ------
        ParameterError
            If the model has none such.
        """
        if name not in self.parameters:
            known = ", ".join(self.parameters)
            raise ParameterError("error-parameter-unknown", name=name, model=self.name, known=known)
        return self.parameters[name]

    def line(self, settings: Mapping[str, Any], seed: int = 1) -> str:
        """The line of code that reproduces a setting, naming only what differs from the defaults."""
        named = [
            f"{name}={settings[name]!r}".removesuffix(".0")
            for name, parameter in self.parameters.items()
            if name in settings and settings[name] != parameter.default
        ]
        if self.has_chance and seed != 1:
            named.append(f"seed={seed}")
        return f"{self.name}({', '.join(named)})"

    def __repr__(self) -> str:
        return f"model {self.name}({', '.join(self.parameters)})"


def model(
    parameters: type,
    presets: Mapping[str, Mapping[str, Any]] | None = None,
    many: Callable[..., list[Mapping[str, float | None]]] | None = None,
    kind: str = "simulated",
) -> Callable[[Callable[..., Result]], Model]:
    """Turn a ``run`` function and its parameters into a :class:`Model`.

    Parameters
    ----------
    parameters : frozen dataclass
        Each field ``Annotated[int or float, Range(...)]`` or ``Annotated[str, OneOf(...)]`` with a default.
    presets : mapping of preset id to settings, optional
        Named by mechanism, never by country.
    many : function, optional
        ``many(parameters, rngs)``, of a list of settings and a generator for each (none if there is no
        chance in the model), all at the same draw: a list of their headlines, to the last digit what
        the runs one by one would give. What sweeps use.
    kind : str, "simulated" or "coded"
        What the model's numbers are: computed from assumptions, or counted from what was coded from texts.
    """
    return lambda run: Model(run, parameters, presets or {}, many, kind)


def _declared(parameters: type) -> dict[str, Parameter]:
    hints = typing.get_type_hints(parameters, include_extras=True)
    declared = {}
    for field in dataclasses.fields(parameters):
        kind, limits = typing.get_args(hints[field.name])
        declared[field.name] = Parameter(field.name, field.default, kind, limits)
    return declared


def checked_seed(seed: Any) -> int:
    """A seed as a whole number.

    Raises
    ------
    ParameterError
        If it is none, or below 0.
    """
    if isinstance(seed, bool) or not isinstance(seed, numbers.Integral) or seed < 0:
        raise ParameterError("error-seed", given=repr(seed))
    return int(seed)


def _short(given: Any) -> str:
    """What was given, as text that fits into a sentence."""
    text = str(given)
    return text if len(text) <= 40 else f"{text[:37]}..."
