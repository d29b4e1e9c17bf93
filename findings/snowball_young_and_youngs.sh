#!/usr/bin/env bash
# snowballstemmer 3.1.1, Spanish: joven and jóvenes, imagen and imágenes, poder and poderes do not have the same stem.
# Guess, before it was run: a stemmer drops the plural first, so a word and its plural are found by each other, as país and países are.
# What happens: -en and -er are taken for endings of verbs, and come off the singular (jov, imag, pod); the plural loses only
#   -es (joven, imagen, poder). Short words such as uso and año keep the -s of their plural whole. A search that compares
#   stems does not find "jóvenes" for "joven".
# Output on 2026-11-29: joven jov|joven · imagen imag|imagen · poder pod|poder · uso uso|usos · país pais|pais · orden orden|orden
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet snowballstemmer==3.1.1
"$folder/venv/bin/python" - <<'PYTHON'
from snowballstemmer import stemmer

WORDS = {"joven": "jóvenes", "imagen": "imágenes", "poder": "poderes", "uso": "usos", "país": "países", "orden": "órdenes"}
spanish = stemmer("spanish")
stems = {one: tuple(spanish.stemWords([one, many])) for one, many in WORDS.items()}
print(" · ".join(f"{word} {one}|{many}" for word, (one, many) in stems.items()))
assert stems["joven"] == ("jov", "joven") and stems["imagen"] == ("imag", "imagen") and stems["poder"] == ("pod", "poder")
assert stems["uso"] == ("uso", "usos") and stems["país"] == ("pais", "pais") and stems["orden"] == ("orden", "orden")
PYTHON
