"""How long a reader waits from pressing a key on a slider to seeing the new picture.

    python benchmarks/latency.py [models] [--before PYTHON] [--beside KIND ...]

One JupyterLab, one real browser: the lab of a model beside others, in turns: ``interact`` + ``plt.show()``
with the same model and figure (``peers.py``), the same lab that works nothing out ahead (``unforeseen``),
and, where ``--before`` names the Python of another checkout of the course, the lab of that; each in a kernel
and on a page of its own. See ``README.md`` for what the figures mean. Ends with status 1 if a target is
missed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

import nbformat
import numpy as np

from coursekit import models
from coursekit.notebook.labs import Lab

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests" / "browser"))
from lab_page import DRAWN, Notebook, digest, fingerprint, jupyterlab, launch, new_page  # noqa: E402

PRESSES, IN_TURNS = 40, 10
BURSTS, QUICK_PRESSES = 3, 60
FASTER, P95, LAG = 3, 60, 100
"""Targets: times faster than the peer at the median, and milliseconds."""

SOONER, AT_MOST, LIGHTER = 0.7, 1.0, 0.25
"""Targets beside the build before: wait, median over the labs and of any; bytes, median over the labs."""

# Notes when a key went down and when the frame that shows a new picture had been drawn. A picture counts with
# the words that came with it, so that one of an earlier setting can be told apart.
WATCH = """(part) => {
    const seen = { down: 0, pictures: [] }, painted = new MessageChannel(), due = [];
    painted.port1.onmessage = () => { due.shift().at = performance.now(); };
    window.addEventListener("keydown", () => { seen.down = performance.now(); }, true);
    let last = null;
    const shown = (picture) => requestAnimationFrame(() => {
        picture.line = part.querySelector(".ck-line code")?.textContent ?? "";
        due.push(picture);
        painted.port2.postMessage(0);
    });
    const look = (changes = []) => {
        const drawing = part.querySelector("svg.ck-picture");
        if (drawing) {
            const moved = ({ target }) => drawing.contains(target) && !target.closest(".ck-above");
            if (!changes.some(moved)) return;
            const picture = { at: Infinity };
            seen.pictures.push(picture);
            shown(picture);
            return;
        }
        const image = part.querySelector("img.ck-picture, .jp-OutputArea-output img");
        if (!image || !image.src || image.src === last) return;
        const picture = { at: Infinity };
        last = image.src;
        seen.pictures.push(picture);
        image.decode().then(() => shown(picture), () => {});  // superseded: never on screen
    };
    const changes = { subtree: true, childList: true, attributes: true, attributeFilter: ["src"] };
    new MutationObserver(look).observe(part, changes);
    look();
    return seen;
}"""


class Player:
    """One thing on the page with a slider and a picture: the lab, or its peer.

    Parameters
    ----------
    notebook : lab_page.Notebook
    part : locator
        What holds the picture.
    handle : locator
        What takes the keys.
    walk : Walk
        Which slider, and where it goes.
    kind : {"lab", "unforeseen", "before", "interact"}
        Which it is; of this build's labs every picture can be checked.
    """

    def __init__(self, notebook, part, handle, walk: Walk, kind: str) -> None:
        self.notebook, self.page, self.part, self.handle, self.walk, self.kind = (
            notebook, notebook.page, part, handle, walk, kind,
        )  # fmt: skip
        self.bytes: list[int] = []
        self.at = 0
        self.waits: list[float] = []
        self.lags: list[float] = []
        self.drawn: list[int] = []
        self.seen = part.evaluate_handle(WATCH)
        self.go_to_start()

    def go_to_start(self) -> None:
        """To the lowest value, from another one, so that a picture is drawn."""
        self.handle.focus()
        for key in ("End", "Home"):
            self.page.keyboard.press(key)
            self.rest()
        self.at = 0

    def rest(self) -> None:
        """Until nothing is under way any more: the kernel idle, and no new picture for a while."""
        while True:
            self.notebook.wait_until_idle()
            before = self.seen.evaluate("(seen) => seen.pictures.length")
            self.page.wait_for_timeout(400 if self.kind == "interact" else 250)
            self.notebook.wait_until_idle()
            if before == self.seen.evaluate("(seen) => seen.pictures.length"):
                return

    def forget(self) -> None:
        self.seen.evaluate("(seen) => { seen.pictures.length = 0; }")

    def press(self, times: int, record: bool) -> None:
        """Press one key at a time, waiting for each picture."""
        for _ in range(times):
            key, self.at = self.walk.step(self.at)
            self.forget()
            received = self.page.received[0]
            self.page.keyboard.press(key)
            self.wait_for_picture()
            self.rest()
            self.check()
            down, pictures = self.seen.evaluate("(seen) => [seen.down, seen.pictures]")
            if not pictures and self.kind == "before":
                continue  # a dot of the screen was too coarse for this step
            if len(pictures) != 1:
                raise SystemExit(f"{len(pictures)} pictures for one key: {self.walk}")
            if record:
                self.waits.append(pictures[0]["at"] - down)
                self.bytes.append(self.page.received[0] - received)

    def wait_for_picture(self) -> None:
        """Until a new picture is on the screen; the build before may do with the old one for new words."""
        words = self.walk.line(self.walk.values[self.at]) if self.kind == "before" else ""
        self.page.wait_for_function(
            """([seen, part, words]) => seen.pictures.at(-1)?.at < Infinity
                || part.querySelector(".ck-line code")?.textContent === words""",
            arg=[self.seen, self.part.element_handle(), words],
        )

    def burst(self, times: int) -> None:
        """Press keys as fast as the browser takes them."""
        self.go_to_start()
        self.forget()
        for _ in range(times):
            key, self.at = self.walk.step(self.at)
            self.page.keyboard.press(key)
        self.rest()
        self.check()
        down, pictures = self.seen.evaluate("(seen) => [seen.down, seen.pictures]")
        self.lags.append(pictures[-1]["at"] - down)
        self.drawn.append(sum(picture["at"] < float("inf") for picture in pictures))

    def check(self) -> None:
        """The slider stands where it should; in the lab the picture is that of this value, byte by byte."""
        value = self.walk.values[self.at]
        if self.kind == "interact":
            stands = float(self.handle.get_attribute("aria-valuetext"))  # two decimals
            assert abs(stands - value) < 0.0051, f"the peer’s slider stands at {stands}, not {value}"
            return
        line = self.part.locator(".ck-line code").text_content()
        last = self.seen.evaluate("(seen) => seen.pictures.at(-1)")
        shown = last["line"] if last else line
        assert line == shown == self.walk.line(value), f"the lab shows {line} at {value}"
        if self.kind in ("lab", "unforeseen"):
            drawn = digest(self.part.evaluate(f"(lab) => ({DRAWN})(lab)"))
            assert drawn == self.walk.pictures[value], f"not the picture of {line}"


class Walk:
    """The slider of a model to be moved: to and fro over all its values.

    It is the one of most values, of those whose every step makes another picture.
    """

    def __init__(self, name: str) -> None:
        self.model = models.find(name)
        beside = Lab(self.model)
        by_values = sorted(
            (p for p in self.model.parameters.values() if hasattr(p.range, "step")),
            key=lambda p: (p.range.lowest - p.range.highest) / p.range.step,
        )
        for parameter in by_values:
            limits = parameter.range
            steps = round((limits.highest - limits.lowest) / limits.step)
            values = [
                parameter.type(round(limits.lowest + step * limits.step, 10)) for step in range(steps + 1)
            ]
            pictures = {}
            for value in values[: QUICK_PRESSES + 1] + values[-1:]:
                beside.handle({"do": "set", "values": {parameter.name: value}})
                pictures[value] = fingerprint(beside)
            beside.handle({"do": "reset"})
            if len(set(pictures.values())) == len(pictures):
                self.control, self.values, self.pictures = parameter.name, values, pictures
                self._forth = True
                return
        raise SystemExit(f"{name} has no slider whose every step changes the picture")

    def __str__(self) -> str:
        return f"{self.model.name}, {self.control}"

    def step(self, at: int) -> tuple[str, int]:
        """The next key and where it leads."""
        far = min(len(self.values) - 1, QUICK_PRESSES)
        self._forth = at == 0 or (self._forth and at < far)
        return ("ArrowRight", at + 1) if self._forth else ("ArrowLeft", at - 1)

    def line(self, value: float) -> str:
        return self.model.line({self.control: value})


def measure(notebooks: dict[str, Notebook], name: str) -> list[Player]:
    """The lab of a model and what is measured beside it, in turns."""
    players = []
    for kind, here in notebooks.items():
        here.page.bring_to_front()
        here.run_all()
        if here.errors:
            raise SystemExit("\n".join(here.errors))
        walk, node = Walk(name), here.node(1)
        if kind == "interact":
            sliders = node.locator(".widget-slider")
            labels = sliders.locator(".widget-label").all_text_contents()
            handle = sliders.nth(labels.index(walk.control)).locator(".noUi-handle")
        else:
            node = node.locator(".ck-lab")
            handle = node.locator(f"input[type=range][data-parameter={walk.control}]")
            handle.evaluate("(slider) => slider.closest('details')?.setAttribute('open', '')")
        players.append(Player(here, node, handle, walk, kind))
    for _ in range(PRESSES // IN_TURNS):
        for player in players:
            player.page.bring_to_front()
            player.handle.focus()
            player.press(2, record=False)  # a page that was behind others has first to be put together again
            player.press(IN_TURNS, record=True)
    for _ in range(BURSTS):
        for player in players:
            player.page.bring_to_front()
            player.burst(QUICK_PRESSES)
    return players


COLUMNS = "{:<23}{:<18}{:<9}{:>8}{:>7}{:>15}{:>7}{:>9}{:>7}".format


def report(name: str, players: list[Player]) -> tuple[list[str], float, float]:
    """Print the rows of a model; what misses a target comes back, and wait and bytes as shares of before."""
    waits = {player.kind: statistics.median(player.waits) for player in players}
    bytes_ = {player.kind: statistics.median(player.bytes) for player in players}
    ours = players[0]
    for player in players:
        first = player is ours
        print(
            COLUMNS(
                name if first else "",
                ours.walk.control if first else "",
                player.kind,
                f"{waits[player.kind]:.0f}",
                f"{np.percentile(player.waits, 95):.0f}",
                "/".join(f"{lag:.0f}" for lag in player.lags),
                f"{statistics.median(player.drawn):.0f}",
                f"{bytes_[player.kind]:.0f}",
                "" if first else f"{waits[player.kind] / waits['lab']:.1f}",
            ),
            flush=True,
        )
    p95, lag = np.percentile(ours.waits, 95), statistics.median(ours.lags)
    faster = waits.get("interact", np.nan) / waits["lab"]
    share = waits["lab"] / waits.get("before", np.nan)
    judged = {
        f"only {faster:.1f} times faster than interact; wanted: {FASTER}": faster < FASTER,
        f"p95 is {p95:.0f} ms; wanted: {P95} at most": p95 > P95,
        f"after quick presses the last picture is {lag:.0f} ms late; wanted: {LAG} at most": lag > LAG,
        f"{share:.2f} of the wait before; wanted: {AT_MOST} at most": share > AT_MOST,
    }
    missed = [f"{name}: {what}" for what, is_missed in judged.items() if is_missed]
    return missed, share, bytes_["lab"] / bytes_.get("before", np.nan)


SHOWN = {
    "lab": 'lab(models.find("{name}"))',
    "interact": 'import peers\npeers.play("{name}");',
    "unforeseen": """\
from coursekit.notebook import look_ahead
look_ahead.KEPT, look_ahead.WHILE_LOOKING = 1, 1e9
lab(models.find("{name}"))""",
    "before": 'lab(models.find("{name}"))',
}
"""The cells that are measured."""


def notebook_of(name: str, kind: str):
    """A notebook with the lab of a model, or its peer."""
    start = 'from coursekit import lab, models, start\nstart("en")'
    cells = [nbformat.v4.new_code_cell(cell) for cell in (start, SHOWN[kind].format(name=name))]
    kernel = "before" if kind == "before" else "python3"
    about = {"name": kernel, "display_name": kernel, "language": "python"}
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": about})


def opened(browser, jupyter, name: str, kind: str) -> Notebook:
    """The notebook of a model on a page of its own, which counts the bytes it is sent."""
    file = f"{name}_{kind}.ipynb"
    nbformat.write(notebook_of(name, kind), jupyter.root / file)
    page = new_page(browser)
    page.received = [0]

    def count(payload) -> None:
        page.received[0] += len(payload)

    page.on("websocket", lambda socket: socket.on("framereceived", count))
    return Notebook(page, jupyter, file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", nargs="*", help="models to measure; all unless named")
    parser.add_argument("--before", metavar="PYTHON", help="the Python of another checkout of the course")
    kinds = ["interact", "unforeseen"]
    parser.add_argument("--beside", nargs="*", choices=kinds, default=kinds, help="what else to measure")
    given = parser.parse_args()
    kinds = ["lab", *given.beside] + ["before"] * bool(given.before)
    missed, waits, bytes_ = [], [], []
    with tempfile.TemporaryDirectory() as home, jupyterlab(Path(home)) as jupyter, launch() as browser:
        shutil.copy(HERE / "peers.py", jupyter.root)
        if given.before:
            kernel = Path(home, "data", "kernels", "before")
            kernel.mkdir(parents=True)
            argv = [given.before, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
            about = {"argv": argv, "display_name": "before", "language": "python", "env": {"PYTHONPATH": ""}}
            (kernel / "kernel.json").write_text(json.dumps(about))
        print(
            COLUMNS("model", "slider", "", "median", "p95", "burst lag", "drawn", "bytes", "ratio"),
            flush=True,
        )
        for name in given.models or models.names():
            notebooks = {kind: opened(browser, jupyter, name, kind) for kind in kinds}
            told, wait, weight = report(name, measure(notebooks, name))
            missed += told
            waits.append(wait)
            bytes_.append(weight)
            for notebook in notebooks.values():
                notebook.page.context.close()
            jupyter.stop_kernels()
    if given.before:
        wait, weight = statistics.median(waits), statistics.median(bytes_)
        print(f"beside the build before, median over the labs: wait {wait:.2f}, bytes {weight:.2f}")
        if wait > SOONER:
            missed.append(f"median wait is {wait:.2f} of that before; wanted: {SOONER} at most")
        if weight > LIGHTER:
            missed.append(f"median bytes are {weight:.2f} of those before; wanted: {LIGHTER} at most")
    print(*missed, sep="\n")
    sys.exit(bool(missed))


if __name__ == "__main__":
    main()
