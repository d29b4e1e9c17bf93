"""How much computing it costs to import the library and to open a lab, beside what it builds on.

    python benchmarks/imports.py

Each line is run in fresh Pythons, in turns with the others; the figures are processor time in
milliseconds, without what a notebook's kernel itself needs to start. Ends with status 1 if importing the
library and showing a first lab costs more than a third of what it builds on.
"""

from __future__ import annotations

import statistics
import subprocess
import sys

ROUNDS = 7
WANTED = 1 / 3
KERNEL = "import ipykernel.kernelapp, ipykernel.zmqshell\n"
"""What is loaded in a notebook before its first cell runs, so on both sides."""
STACK = "import numpy, pandas, matplotlib.pyplot, networkx, ipywidgets"
SHOWN = "from coursekit import lab, path_dependence; shown = lab(path_dependence); shown._repr_mimebundle_()"
FIRST = "a first lab, shown"
CASES = {
    "a kernel alone": "pass",
    "import coursekit": "import coursekit",
    FIRST: SHOWN,
    "  of it: numpy": "import numpy",
    "  of it: anywidget": "import anywidget",
    "a lesson’s first cell too: start(…)": f"import coursekit; coursekit.start('en'); {SHOWN}",
    "the lab, ready to be moved": f"{SHOWN}; shown._get_ready()",
    "  of it: matplotlib’s Figure and Agg, with numpy": "import numpy, matplotlib.backends.backend_agg",
    "import numpy, pandas, pyplot, networkx, ipywidgets": STACK,
}


def processor_ms(statement: str) -> float:
    """Processor time of a fresh Python that runs `statement` where a kernel is loaded."""
    code = f"{KERNEL}{statement}\nimport time; print(time.process_time())"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return 1000 * float(run.stdout.split()[-1])


def main() -> None:
    spent: dict[str, list[float]] = {case: [] for case in CASES}
    for statement in CASES.values():
        processor_ms(statement)  # so that all files are in memory
    for _ in range(ROUNDS):
        for case, statement in CASES.items():
            spent[case].append(processor_ms(statement))
    alone, *others = (statistics.median(values) for values in spent.values())
    stack = others[-1] - alone
    print(f"{'median of ' + str(ROUNDS):<52}{'ms':>7}{'of the stack':>14}")
    shares = {}
    for case, value in zip(list(CASES)[1:], others, strict=True):
        shares[case] = (value - alone) / stack
        print(f"{case:<52}{value - alone:>7.0f}{shares[case]:>14.2f}")
    if shares[FIRST] > WANTED:
        raise SystemExit(f"{FIRST}: {shares[FIRST]:.2f} of the stack; wanted: {WANTED:.2f} at most")


if __name__ == "__main__":
    main()
