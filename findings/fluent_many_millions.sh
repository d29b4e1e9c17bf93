#!/usr/bin/env bash
# fluent.runtime 0.4.0 with Babel 2.18.0: in Spanish a message that selects on a number has a third form, "many".
# Guess, before it was run: as in English, [one] for 1 and *[other] for all else.
# What happens: 1,000,000 and 2,000,000 select [many], which is there for "un millón DE empresas"; 1,500,000 and 1000 select
#   [other]. A catalogue with [one] and *[other] alone says "1,000,000 empresas", and nothing warns.
# Output on 2026-11-29: 1 one, 1000 other, 1000000 many, 1500000 other, 2000000 many
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet fluent.runtime==0.4.0 babel==2.18.0
"$folder/venv/bin/python" - <<'PYTHON'
from fluent.runtime import FluentBundle, FluentResource

bundle = FluentBundle(["es-MX"])
bundle.add_resource(FluentResource("form = { $n ->\n    [one] one\n    [many] many\n   *[other] other\n }\n"))
told = {}
for number in (1, 1000, 1_000_000, 1_500_000, 2_000_000):
    told[number], errors = bundle.format_pattern(bundle.get_message("form").value, {"n": number})
    assert not errors
print(", ".join(f"{number} {form}" for number, form in told.items()))
assert list(told.values()) == ["one", "other", "many", "other", "many"]
PYTHON
