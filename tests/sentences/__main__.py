"""``python -m tests.sentences``: many settings, the false sentences of each kind with an example."""

from __future__ import annotations

import argparse
import re

from coursekit import models
from tests import sentences


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", nargs="*", help="all unless named")
    parser.add_argument("--settings", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    for name in given.models or models.names():
        met: set[int] = set()
        kinds: dict[str, list] = {}
        for setting in [*sentences.tried(name), *sentences.drawn(name, given.settings, given.seed)]:
            for told in sentences.false(name, setting, met):
                kind = re.sub(r"-?\d[\d,.]*", "#", told)
                kinds.setdefault(kind, []).append((told, setting))
        claims = sentences.of(name).CLAIMS
        print(f"{name}: {given.settings} settings, {len(kinds)} kinds of false sentences", flush=True)
        for told in kinds.values():
            model = models.find(name)
            setting = dict(told[0][1])
            line = model.line(setting, setting.pop("seed", 1))
            print(f"  {len(told)} times, as at {line}\n    {told[0][0]}", flush=True)
        for number in sorted(set(range(len(claims))) - met):
            print(f"  never said: {claims[number].en}")


if __name__ == "__main__":
    main()
