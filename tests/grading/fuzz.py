"""Files damaged by chance, for the reading of what is handed in.

``python -m tests.grading.fuzz SECONDS`` goes on for so long; the tests try a few.
"""

from __future__ import annotations

import io
import json
import sys
import time
import zipfile
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coursekit.grading.intake import submission, zip_files
from coursekit.grading.records import Note, SubmittedFile

from . import handed_in as hand


def archive(method: int, entries: dict[str, bytes]) -> bytes:
    """A zip file with these entries."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as archive:
        for name, content in entries.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return data.getvalue()


_BOOK = json.dumps(hand.made("ana21", hand.right("ana21"))).encode()
_INNER = archive(zipfile.ZIP_DEFLATED, {"a.ipynb": _BOOK, "ñ/b.txt": b"x"})
SEEDS = {
    "notebook": _BOOK,
    "small notebook": b'{"cells": [{"cell_type": "code", "source": ["# answer: doubt\\n", "doubt = 1"]}]}',
    "archive": archive(zipfile.ZIP_DEFLATED, {"a.ipynb": _BOOK, "in.zip": _INNER}),
    "stored archive": archive(zipfile.ZIP_STORED, {"a.ipynb": b"{}", "in.zip": _INNER[:2000]}),
    "archive of another kind": archive(zipfile.ZIP_LZMA, {"a.ipynb": b"{}" * 50}),
}
TOKENS = [b"{", b"[", b'"', b"\\ud800", b"\x00", b"\xff", b"PK\x05\x06", b"PK\x01\x02", b"# answer: doubt\\n"]
TOKENS += [b"(", b"f'{", b"\\n", b"1e999", b"null", b"\xed\xa0\x80", b"\xff\xff\xff\xff", b"student(", b"'''"]


def damaged(kind: str, draw: Callable[[st.SearchStrategy], Any]) -> bytes:
    """A seed with pieces cut out, doubled, moved, and other bytes put in."""
    data = SEEDS[kind]
    for _ in range(draw(st.integers(0, 6))):
        a, b = sorted(draw(st.tuples(st.integers(0, len(data)), st.integers(0, len(data)))))
        b = min(b, a + draw(st.sampled_from([1, 4, 60, 10**6])))
        new = draw(st.one_of(st.binary(max_size=6), st.sampled_from(TOKENS), st.just(data[a:b] * 2)))
        data = data[:a] + new * draw(st.sampled_from([0, 1, 1, 30])) + data[b:]
    return data


def hold(kind: str, data: bytes) -> None:
    """Whatever `data` is, it is read to some row or other and never raises."""
    if "archive" in kind:
        rows = []
        for file in zip_files.nested("x.zip", 0.0, lambda: io.BytesIO(data)):
            came = file.read()
            assert isinstance(came, (bytes, Note))
            parsed = submission.parse_file(
                SubmittedFile(file.path, file.time, lambda came=came: came), hand.versions()
            )
            rows.append(parsed)
        assert rows
    else:
        rows = [submission.parse_file(SubmittedFile("x.ipynb", 0.0, lambda: data), hand.versions())]
    assert all(one.submission.problem is None or one.submission.problem.name != "fault" for one in rows)


def main(seconds: float) -> None:
    """Try for so long."""
    until, tried, slowest = time.monotonic() + seconds, 0, 0.0

    @settings(max_examples=500, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(kind=st.sampled_from(list(SEEDS)), data=st.data())
    def some(kind: str, data: Any) -> None:
        nonlocal slowest
        content, since = damaged(kind, data.draw), time.process_time()
        hold(kind, content)
        slowest = max(slowest, time.process_time() - since)

    while time.monotonic() < until:
        some()
        tried += 500
        print(f"{tried} files, the slowest {slowest:.2f} s", flush=True)


if __name__ == "__main__":
    main(float(sys.argv[1]))
