"""What the site weighs and how fast its recorded labs are, beside the same labs live in JupyterLab.

    python benchmarks/site.py SITE [MODEL ...]

SITE is a site that ``coursekit site`` wrote. Chromium's processor is slowed four times, for the page and for
JupyterLab alike; the kernel is not. See ``README.md``. Ends with status 1 if a budget is missed.
"""

from __future__ import annotations

import argparse
import functools
import gzip
import http.server
import statistics
import sys
import tempfile
import threading
from pathlib import Path

from coursekit.documents import notebooks
from coursekit.publishing.site.recordings import moves

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests" / "browser"))
from lab_page import Notebook, jupyterlab, launch, new_page  # noqa: E402

PAGE, MOVE, P95, SITE = 500_000, 80_000, 50, 120_000_000
"""Budgets: bytes of a lesson page, of a lab's first move, milliseconds, bytes of the site."""

PRESSES, SLOWER = 30, 4

WALK = """async (lab, [name, presses]) => {
    const slider = lab.querySelector(`input[type=range][data-parameter=${name}]`);
    const line = lab.querySelector(".ck-line code"), took = [];
    const low = Number(slider.min), high = Number(slider.max);
    for (let n = 0, up = true; n < presses; n++) {
        const before = line.textContent, at = Number(slider.value);
        up = at <= low || (at < high && (n && n % 10 === 0 ? !up : up));
        const shown = new Promise((done) => new MutationObserver((_, watch) => {
            if (line.textContent === before) return;
            watch.disconnect();
            requestAnimationFrame(() => setTimeout(() => done(performance.now())));
        }).observe(line, { childList: true, characterData: true, subtree: true }));
        const late = new Promise((done) => setTimeout(done, 5000, null));
        const began = performance.now();
        up ? slider.stepUp() : slider.stepDown();
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        const end = await Promise.race([shown, late]);
        if (end === null) throw Error(`nothing moved from ${at}`);
        took.push(end - began);
    }
    return took;
}"""
"""Presses of an arrow key on a slider; milliseconds until its words and picture had been painted."""


class Served(http.server.SimpleHTTPRequestHandler):
    """Sends text packed, as web servers do, and counts what it sent."""

    sent: dict[str, int] = {}

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        packed = path.suffix in (".html", ".js", ".css", ".svg")
        body = gzip.compress(body, 6) if packed else body
        self.sent[path.name] = self.sent.get(path.name, 0) + len(body)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_) -> None:
        pass


def slowed(page) -> None:
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})


def walked(lab, control: str) -> tuple[float, float]:
    """Median and p95 of presses on a control."""
    lab.evaluate(WALK, [control, 5])
    took = lab.evaluate(WALK, [control, PRESSES])
    return statistics.median(took), statistics.quantiles(took, n=20)[-1]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("site", type=Path)
    asked.add_argument("models", nargs="*")
    given = asked.parse_args()
    total = sum(path.stat().st_size for path in given.site.rglob("*") if path.is_file())
    missed = [f"site {total / 1e6:.0f} MB"] * (total > SITE)
    print(f"site: {total / 1e6:.1f} MB")
    labs: dict[str, moves.Opened] = {}
    for lab in moves.opened(HERE.parent):
        if not given.models or lab.model in given.models:
            labs.setdefault(lab.model, lab)
    handler = functools.partial(Served, directory=str(given.site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server, launch() as browser:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        with tempfile.TemporaryDirectory() as folder, jupyterlab(Path(folder)) as jupyter:
            print("lab · page KB · first move KB · recorded median, p95 ms · live median, p95 ms")
            for name, lab in labs.items():
                control = next(key for key, value in lab.settings.items() if not isinstance(value, str))
                page = new_page(browser)
                page.set_viewport_size({"width": 390, "height": 844})
                slowed(page)
                Served.sent.clear()
                page.goto(f"{address}/en/notebooks/{lab.lesson[:2]}.html", wait_until="networkidle")
                weight = sum(size for file, size in Served.sent.items() if file != "sw.js")
                Served.sent.clear()
                place = page.locator(f"[data-lab={name}]").first
                place.scroll_into_view_if_needed()
                node = place.locator(".ck-lab")
                node.wait_for()
                node.evaluate(WALK, [control, 1])
                move = sum(size for file, size in Served.sent.items() if file.endswith(".js"))
                recorded = walked(node, control)
                page.context.close()
                words = ", ".join(f"{key}={value!r}" for key, value in lab.settings.items())
                code = f'from coursekit import {name}, lab, start\nstart("en")\nlab({name}, {words})'
                book = notebooks.notebook_of(
                    [notebooks.code_cell("lab", code)]
                )  # JupyterLab asks for no kernel
                notebooks.write(book, jupyter.root / f"{name}.ipynb")
                live_page = new_page(browser)
                notebook = Notebook(live_page, jupyter, f"{name}.ipynb")
                notebook.run_all()
                slowed(live_page)
                live = walked(notebook.lab_in(0).node, control)
                live_page.context.close()
                print(f"{name} · {weight / 1e3:.0f} · {move / 1e3:.0f} · {recorded[0]:.0f}, {recorded[1]:.0f}"
                      f" · {live[0]:.0f}, {live[1]:.0f}", flush=True)  # fmt: skip
                missed += [f"{name}: page {weight / 1e3:.0f} KB"] * (weight > PAGE)
                missed += [f"{name}: first move {move / 1e3:.0f} KB"] * (move > MOVE)
                missed += [f"{name}: p95 {recorded[1]:.0f} ms"] * (recorded[1] > P95)
                missed += [f"{name}: slower than live"] * (recorded[0] > live[0])
        server.shutdown()
    if missed:
        sys.exit("missed: " + "; ".join(missed))


if __name__ == "__main__":
    main()
