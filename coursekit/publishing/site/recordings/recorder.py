"""Recording a model for the pages of both languages: every step drawn once, told in each language."""

from __future__ import annotations

import base64
import dataclasses
import functools
import gzip
import hashlib
import itertools
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from coursekit import models, words
from coursekit.notebook.lab_steps import Position, Steps
from coursekit.notebook.labs import Lab
from coursekit.notebook.openings import made_of
from coursekit.publishing.site.messages import compiled
from coursekit.publishing.site.recordings.plan import DRAWS, Plan, plans
from coursekit.words import LANGUAGES

FOLDER = "recordings"
"""Where they are on the site of a language, a folder a model."""

KEPT = ".recordings"
"""Where they are kept between two builds, below the folder of the course."""

RESULTS = 16
"""Results a recorder keeps: those of A and of a spot come up again and again, and each may take megabytes."""

LARGEST = 75_000
"""Bytes of a reel, which is loaded when the first of its steps is asked for; a larger one is divided."""

COMPARED = ("lab-moved", "lab-redrawn", "lab-changed", "lab-hardly", "lab-same", "lab-map-stale")
OWN = ("off-path", "off-draw", "off-map", "off-a", "off-load")

TOLD = ("settings", "gist", "numbers", "headlines", "line")
"""Of a lab's view, what a step keeps; all else follows from how the reader came there."""


def record(root: Path, site: Mapping[str, Path], only: Iterable[str] | None = None) -> list[str]:
    """Write the recordings of all models, or of `only`, into the sites; returns the models' names."""
    import joblib

    todo = plans(root, only)
    jobs = [joblib.delayed(_kept)(root / KEPT, plan) for plan in todo]
    for folder in joblib.Parallel(n_jobs=-1, batch_size=1)(jobs):
        for language in LANGUAGES:
            to = site[language] / FOLDER / folder.name.partition("-")[0]
            to.mkdir(parents=True, exist_ok=True)
            for path in (folder / language).iterdir():
                (to / path.name).write_bytes(path.read_bytes())
    return [plan.model for plan in todo]


def _kept(folder: Path, plan: Plan) -> Path:
    """The folder with the recordings of a model, made anew where anything of it has changed."""
    model = models.find(plan.model)
    parts = [made_of(model, language) for language in LANGUAGES]
    parts += [json.dumps(dataclasses.asdict(plan), default=str), Path(__file__).read_text("utf-8")]
    digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
    found = folder / f"{plan.model}-{digest}"
    if not found.is_dir():
        beside = folder / f"{plan.model}-{digest}.part"
        for language, tapes in recorded(plan).items():
            (beside / language).mkdir(parents=True, exist_ok=True)
            for name, text in tapes.items():
                (beside / language / name).write_text(text, "utf-8")
        for old in folder.glob(f"{plan.model}-*"):
            if old != beside:
                _remove(old)
        beside.rename(found)
    return found


def _remove(folder: Path) -> None:
    import shutil

    shutil.rmtree(folder, ignore_errors=True)


class Recorder:
    """The labs of one model, one a language, put to any setting without being asked through a page."""

    def __init__(self, model: str) -> None:
        self.model = models.find(model)
        self.labs: dict[str, Lab] = {}
        spoken = words.language()
        for language in LANGUAGES:
            words.use_language(language)
            self.labs[language] = Lab(self.model)
        words.use_language(spoken)
        self._at = functools.lru_cache(RESULTS)(lambda at, seed: self.model(seed=seed, **dict(at)))

    def step(self, settings: Mapping[str, Any], seed: int, a: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
        """What is seen at a setting, by language: words, picture, the picture with the run at `a` as A."""
        result, pinned = self._run(settings, seed), self._run(a, 1)
        return {
            language: self._seen(lab, settings, seed, result, pinned) for language, lab in self.labs.items()
        }

    def _run(self, settings: Mapping[str, Any], seed: int) -> Any:
        return self._at((*settings.items(),), seed)

    def _seen(
        self, lab: Lab, settings: Mapping[str, Any], seed: int, result: Any, pinned: Any
    ) -> dict[str, Any]:
        lab._position, lab._result = Position(dict(settings), seed), result
        view = lab._view(0)
        alone, with_a = lab._draw(result), lab._draw(result, pinned)
        return {
            **{name: view[name] for name in TOLD},
            "raw": [None if value is None else repr(float(value)) for value in result.headlines.values()],
            "still": [alone.still, with_a.still],
            "moving": [alone.moving, with_a.moving],
            "tables": self._tables(lab, settings, seed, result),
        }

    def _tables(self, lab: Lab, settings: Mapping[str, Any], seed: int, result: Any) -> list[Any]:
        """All tables of a lab at a setting."""
        found = []
        for name in result.tables:
            lab._position = Position(dict(settings), seed, table=name)
            found.append(lab._table())
        return found

    def map(
        self, language: str, settings: Mapping[str, Any], x: str, y: str, headline: str
    ) -> dict[str, Any]:
        """A map drawn at a setting."""
        lab = self.labs[language]
        lab._position = Position(dict(settings), 1)
        lab._result = self.model(seed=1, **settings)
        lab._position = Steps.map(lab, lab._position, x, y, headline)
        return lab._map() or {}


def recorded(plan: Plan) -> dict[str, dict[str, str]]:
    """The tapes of a model by language and file name."""
    recorder = Recorder(plan.model)
    made: dict[str, dict[str, Any]] = {language: {} for language in LANGUAGES}
    draws = range(1, (DRAWS if recorder.model.has_chance else 1) + 1)
    spots = [(base, seed) for base in plan.bases for seed in draws]
    reels: dict[str, tuple[list, Any]] = {"first": ([(at, 1) for at in plan.openings], plan.openings[0])}
    for n, opening in enumerate(plan.openings):
        reels[f"spots-{n}"] = (spots, opening)
    for n, track in enumerate(plan.tracks):
        reels[f"track-{n}"] = ([(track.at(value), 1) for value in track.values], track.a)
    for name, (steps, a) in [*reels.items()]:
        seen = [recorder.step(settings, seed, a) for settings, seed in steps]
        tables = [{language: step[language].pop("tables") for language in LANGUAGES} for step in seen]
        cuts = [(0, len(seen))] if name == "first" else _cuts(seen)
        del reels[name]
        for n, (start, end) in enumerate(cuts):
            part = f"{name}-{n}" if len(cuts) > 1 else name
            reels[part] = (steps[start:end], a)
            for language in LANGUAGES:
                made[language][part] = reel([step[language] for step in seen[start:end]])
                made[language][f"{part}-tables"] = [kept[language] for kept in tables[start:end]]
    for language, tapes in made.items():
        tapes["index"] = _index(plan, recorder, language, reels) | {"first": tapes.pop("first")}
        del tapes["first-tables"]
    return {
        language: {
            f"{name}.js": tape(f"{language}/{plan.model}/{name}", kept) for name, kept in tapes.items()
        }
        for language, tapes in made.items()
    }


def _index(plan: Plan, recorder: Recorder, language: str, reels: Mapping[str, tuple]) -> dict[str, Any]:
    """What a lab needs before it is touched."""
    lab, model = recorder.labs[language], recorder.model
    lab._position, lab._result = Position(plan.openings[0], 1), None
    settings = [at for steps, _ in reels.values() for at, _ in steps]
    return {
        "fixed": lab._fixed(),
        "locale": LANGUAGES[language],
        "messages": compiled("common", language, COMPARED) | compiled("site", language, OWN),
        "controls": [*model.parameters],
        "draws": DRAWS,
        "reels": {
            name: {"a": [*a.values()], "steps": [[[*at.values()], seed] for at, seed in steps]}
            for name, (steps, a) in reels.items()
        },
        "tracks": [
            {"control": track.control, "at": [*track.settings.values()], "values": track.values}
            for track in plan.tracks
        ],
        "presets": {
            name: {"at": [*dataclasses.asdict(model.check(**chosen)).values()],
                   "passage": lab.words(f"preset-{name}-passage")}
            for name, chosen in model.presets.items()
        },
        "openings": [[*at.values()] for at in plan.openings],
        "said": {
            name: [[value, lab._setting(name, value)] for value in dict.fromkeys(at[name] for at in settings)]
            for name in model.parameters
        },
        "maps": [
            {"at": [*at.values()], "map": recorder.map(language, at, *asked)}
            for asked in plan.maps
            for at in plan.openings
        ],
    }  # fmt: skip


def _cuts(seen: list[dict[str, dict[str, Any]]]) -> list[tuple[int, int]]:
    """Where steps are divided so that no reel is too large to wait for, in any language."""
    whole = [len(tape("", reel([step[language] for step in seen]))) for language in LANGUAGES]
    if max(whole) <= LARGEST:
        return [(0, len(seen))]
    packed = functools.cache(lambda text: len(tape("", text)))
    starts = [0]
    for language in LANGUAGES:
        texts: set[str] = set()
        size = 0
        for n, step in enumerate(seen):
            own = reel([step[language]])
            more = {json.dumps(own["steps"]), *own["texts"]}
            size += sum(packed(text) for text in more - texts)
            if n in starts or size > LARGEST:
                texts, size = set(), sum(map(packed, more))
                starts.append(n)
            texts |= more
    return [*itertools.pairwise(sorted({*starts, len(seen)}))]


def reel(seen: list[dict[str, Any]]) -> dict[str, Any]:
    """Steps with each text once: pictures repeat most of what they are made of."""
    texts: dict[str, int] = {}

    def place(text: str) -> int:
        return texts.setdefault(text, len(texts))

    steps = [
        step
        | {"still": [place(json.dumps(still, ensure_ascii=False)) for still in step["still"]]}
        | {"moving": [[place(mark) for mark in marks] for marks in step["moving"]]}
        for step in seen
    ]
    return {"steps": steps, "texts": [*texts]}


def tape(name: str, content: Any) -> str:
    """A script that brings `content` to a page, packed; a page of a folder cannot fetch."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    packed = base64.b64encode(gzip.compress(text.encode(), 9, mtime=0)).decode()
    return f'coursekit.tape("{name}", "{packed}");\n'
