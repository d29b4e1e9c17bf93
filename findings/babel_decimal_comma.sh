#!/usr/bin/env bash
# Babel 2.18.0: parse_decimal("1,5", locale="es_MX") gives 15.
# Guess, before it was run: an error, for in Mexico a comma stands between thousands and is followed by three digits.
# What happens: the comma is dropped wherever it stands, and 1,5 is read as 15, without a word. With strict=True
#   there is an error, which offers both readings, 15 and 1.5; "1,500" is 1500 either way.
# Output on 2026-11-29: 15, then: '1,5' is not a properly formatted decimal number. Did you mean '15'? Or maybe '1.5'?
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet babel==2.18.0
"$folder/venv/bin/python" - <<'PYTHON'
from babel.numbers import NumberFormatError, parse_decimal

read = parse_decimal("1,5", locale="es_MX")
print(read)
assert read == 15
assert parse_decimal("1,500", locale="es_MX", strict=True) == 1500
try:
    parse_decimal("1,5", locale="es_MX", strict=True)
except NumberFormatError as error:
    print(error)
    assert error.suggestions == ["15", "1.5"]
else:
    raise SystemExit("strict reading no longer refuses 1,5")
PYTHON
