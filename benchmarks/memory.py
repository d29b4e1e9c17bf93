"""What running a lab's cell again and again costs a kernel.

    python benchmarks/memory.py
    python benchmarks/memory.py --beside ../before/.venv/bin/python

The same cell is run once and then 39 times more, in a kernel of its own, as somebody does who tries other
numbers in it; each lab gets ready to be moved before the next one is shown. With ``--beside``, the Python of
another build, in turns with it. Ends with status 1 if the target is missed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile

from jupyter_client import KernelManager

RUNS = 40
MORE = 30
"""Target: megabytes that all runs together may take beyond the first."""

READY = "import asyncio; await asyncio.sleep(0.5)"
USED = "import gc, psutil; gc.collect(); print(psutil.Process().memory_info().rss)"


def megabytes(client) -> float:
    """Megabytes the kernel has in memory now."""
    said: list[str] = []
    client.execute_interactive(
        USED, output_hook=lambda message: said.append(message["content"].get("text", ""))
    )
    return int("".join(said)) / 2**20


def measure(python: str, cell: str) -> tuple[float, float]:
    """What the kernel of that Python has in memory after the first run of the cell, and after the last."""
    manager = KernelManager()
    manager.kernel_spec.argv[0] = python
    manager.start_kernel(cwd=tempfile.gettempdir())  # not here, where it would find this build
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=120)
        client.execute_interactive("from coursekit import lab, models")
        used = []
        for run in range(RUNS):
            for code in (cell, READY):
                reply = client.execute_interactive(code, output_hook=lambda _: None)
                if reply["content"]["status"] != "ok":
                    raise SystemExit("\n".join(reply["content"]["traceback"]))
            if run in (0, RUNS - 1):
                used.append(megabytes(client))
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    return used[0], used[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", nargs="*", default=["make_or_buy"], help="models to show")
    parser.add_argument("--beside", help="the Python of another build")
    given = parser.parse_args()
    missed = False
    print(f"{'model':<24}{'build':<8}{'one run':>9}{f'{RUNS} runs':>9}{'more':>7}   MB")
    for model in given.models:
        for build, python in [("beside", given.beside)] * bool(given.beside) + [("this", sys.executable)]:
            first, last = measure(python, f'lab(models.find("{model}"))')
            missed |= build == "this" and last - first > MORE
            print(f"{model:<24}{build:<8}{first:>9.0f}{last:>9.0f}{last - first:>7.0f}", flush=True)
    sys.exit(missed)


if __name__ == "__main__":
    main()
