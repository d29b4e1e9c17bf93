#!/usr/bin/env bash
# Pyodide 314.0.6 (Python 3.14 in a browser): hashlib has no pbkdf2_hmac, though hmac and all the digests are there.
# Guess, before it was run: a Python in which hashlib.sha256 and the module hmac work derives keys as any other does.
# What happens: the name is missing from hashlib, as is scrypt: CPython 3.12 took its own version of them out, and Pyodide is
#   built without OpenSSL, which has the other. So a notebook that checks a password
#   or a slow hash works everywhere but in JupyterLite; the few lines of RFC 8018 over hmac give the same bytes.
# Output on 2026-11-29: sha256 True · hmac True · pbkdf2_hmac False · scrypt False
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit pyodide@314.0.6 >/dev/null
cat > ask.mjs <<'NODE'
import { loadPyodide } from "pyodide";

const python = await loadPyodide();
console.log(python.runPython(`
import hashlib, hmac
there = {name: hasattr(hashlib, name) for name in ("sha256", "pbkdf2_hmac", "scrypt")}
works = len(hmac.digest(b"key", b"message", "sha256")) == 32
f"sha256 {there['sha256']} · hmac {works} · pbkdf2_hmac {there['pbkdf2_hmac']} · scrypt {there['scrypt']}"
`));
NODE
told=$(node ask.mjs)
echo "$told"
test "$told" = "sha256 True · hmac True · pbkdf2_hmac False · scrypt False"
