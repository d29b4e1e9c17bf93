#!/usr/bin/env bash
# nbformat 5.11.1, jsonschema 4.26.0, rfc3987-syntax 1.1.0: importing nbformat builds 39 parsers of web addresses, which no notebook
#   is checked against.
# Guess, before it was run: importing nbformat reads notebooks' schemas when one is validated, and nothing else; what jupyter-events
#   brings along for web addresses is used when somebody asks for a format checker.
# What happens: jsonschema imports rfc3987-syntax wherever it is installed, which it is with jupyter-server, and that makes a grammar
#   for each kind of part of an address at import. Most of the time that `import nbformat` takes goes there.
# Output on 2026-11-29: parsers made by importing nbformat: 0 without rfc3987-syntax, 39 with it
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet nbformat==5.11.1 jsonschema==4.26.0 lark==1.3.1
cat > "$folder/count.py" <<'PYTHON'
import lark

made = 0
begin = lark.Lark.__init__


def counted(*arguments, **more):
    global made
    made += 1
    begin(*arguments, **more)


lark.Lark.__init__ = counted
import nbformat  # noqa: E402

assert nbformat.v4.new_notebook().nbformat == 4
print(made)
PYTHON
without=$("$folder/venv/bin/python" "$folder/count.py")
"$folder/venv/bin/python" -m pip install --quiet rfc3987-syntax==1.1.0
with=$("$folder/venv/bin/python" "$folder/count.py")
echo "parsers made by importing nbformat: $without without rfc3987-syntax, $with with it"
[ "$without" = 0 ] && [ "$with" -gt 30 ]
