#!/usr/bin/env bash
# fluent.runtime 0.4.0: what is shown as 1 is not [one].
# Guess, before it was run: a selector { NUMBER($n, maximumFractionDigits: 0) -> ... } chooses by the number as it is shown,
#   so that 0.7, which is shown as 1, is [one].
# What happens: the options count for the text alone; the form is chosen by 0.7, and the message reads "1 firms".
# Output on 2026-11-29: 0.7: 1 firms; 1.4: 1 firms; 1: 1 firm
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet fluent.runtime==0.4.0 babel==2.18.0
"$folder/venv/bin/python" - <<'PYTHON'
from fluent.runtime import FluentBundle, FluentResource

bundle = FluentBundle(["en-US"], use_isolating=False)
number = "NUMBER($n, maximumFractionDigits: 0)"
bundle.add_resource(FluentResource(
    f"firms = {{ {number} ->\n    [one] {{ {number} }} firm\n   *[other] {{ {number} }} firms\n }}\n"
))
told = [bundle.format_pattern(bundle.get_message("firms").value, {"n": n})[0] for n in (0.7, 1.4, 1)]
print("; ".join(f"{n}: {text}" for n, text in zip((0.7, 1.4, 1), told)))
assert told == ["1 firms", "1 firms", "1 firm"]
PYTHON
