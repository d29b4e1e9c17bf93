#!/usr/bin/env bash
# Babel 2.18.0: the long compact form of 1,234,567 in Spanish of Mexico is "1 millones".
# Guess, before it was run: "1 millón", as Spanish has it, and "1 M" for 999,999 in the short form.
# What happens: the form of one or many is chosen by the number before it is shortened (1,234,567: many), so what is
#   shown as 1 has the plural; and 999,999 is rounded after its unit was chosen: "1000 k".
# Output on 2026-11-29: 1 millones / 1 millón / 1000 k
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet babel==2.18.0
"$folder/venv/bin/python" - <<'PYTHON'
from babel.numbers import format_compact_decimal

def shown(number, kind):
    return format_compact_decimal(number, format_type=kind, locale="es_MX").replace("\xa0", " ")

told = shown(1_234_567, "long"), shown(1_000_000, "long"), shown(999_999, "short")
print(" / ".join(told))
assert told == ("1 millones", "1 millón", "1000 k")
PYTHON
