"""How long a reader waits from pressing a key on a slider to seeing the new picture.

    python benchmarks/latency.py

One JupyterLab, one real browser, a notebook a model: its lab beside ``interact`` + ``plt.show()`` with the
same model and figure (``peers.py``), in turns. See ``README.md`` for what the figures mean. Ends with status
1 if a target is missed.
"""

from __future__ import annotations

import argparse
import hashlib
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
from lab_page import Notebook, jupyterlab, launch, new_page  # noqa: E402

PRESSES, IN_TURNS = 40, 10
BURSTS, QUICK_PRESSES = 3, 60
FASTER, P95, LAG = 3, 120, 200
"""Targets: times faster than the peer at the median, and milliseconds."""

# Notes when a key went down and when a new picture was there, decoded and ready to be shown. A picture
# counts with the words that came with it, so that one of an earlier setting can be told apart.
WATCH = """(part) => {
    const seen = { down: 0, pictures: [] };
    window.addEventListener("keydown", () => { seen.down = performance.now(); }, true);
    let last = null;
    const look = () => {
        const image = part.querySelector("img.ck-picture, .jp-OutputArea-output img");
        if (!image || !image.src || image.src === last) return;
        const picture = { src: image.src, at: Infinity };
        last = image.src;
        seen.pictures.push(picture);
        image.decode().then(() => {
            picture.at = performance.now();
            picture.line = part.querySelector(".ck-line code")?.textContent ?? "";
        }, () => {});  // superseded while being decoded: never on screen
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
    lab : bool
        Whether it is ours, whose every picture can be checked.
    """

    def __init__(self, notebook, part, handle, walk: Walk, lab: bool) -> None:
        self.notebook, self.page, self.part, self.handle, self.walk, self.lab = (
            notebook, notebook.page, part, handle, walk, lab,
        )  # fmt: skip
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
            self.page.wait_for_timeout(250 if self.lab else 400)
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
            self.page.keyboard.press(key)
            self.page.wait_for_function("(seen) => seen.pictures.at(-1)?.at < Infinity", arg=self.seen)
            self.rest()
            self.check()
            down, pictures = self.seen.evaluate("(seen) => [seen.down, seen.pictures]")
            if len(pictures) != 1:
                raise SystemExit(f"{len(pictures)} pictures for one key: {self.walk}")
            if record:
                self.waits.append(pictures[0]["at"] - down)

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
        if not self.lab:
            stands = float(self.handle.get_attribute("aria-valuetext"))  # two decimals
            assert abs(stands - value) < 0.0051, f"the peer’s slider stands at {stands}, not {value}"
            return
        picture = self.part.locator("img.ck-picture").evaluate(
            "async (image) => [...new Uint8Array(await (await fetch(image.src)).arrayBuffer())]"
        )
        line = self.part.locator(".ck-line code").text_content()
        last = self.seen.evaluate("(seen) => seen.pictures.at(-1)")
        assert line == last["line"] == self.walk.line(value), f"the lab shows {line} at {value}"
        assert hashlib.sha256(bytes(picture)).digest() == self.walk.pictures[value], (
            f"not the picture of {line}"
        )


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
                pictures[value] = hashlib.sha256(beside.picture).digest()
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


def measure(notebook: Notebook, name: str) -> tuple[Player, Player]:
    """The lab of a model and its peer, in turns."""
    notebook.run_all()
    if notebook.errors:
        raise SystemExit("\n".join(notebook.errors))
    walk, lab = Walk(name), notebook.lab_in(LAB)
    slider = lab.slider(walk.control)
    slider.evaluate("(slider) => slider.closest('details')?.setAttribute('open', '')")
    ours = Player(notebook, lab.node, slider, walk, lab=True)
    other = notebook.node(PEER)
    sliders = other.locator(".widget-slider")
    labels = sliders.locator(".widget-label").all_text_contents()
    handle = sliders.nth(labels.index(walk.control)).locator(".noUi-handle")
    theirs = Player(notebook, other, handle, Walk(name), lab=False)
    for player in (ours, theirs):
        player.handle.focus()
        player.press(2, record=False)
    for _ in range(PRESSES // IN_TURNS):
        for player in (ours, theirs):
            player.handle.focus()
            player.press(IN_TURNS, record=True)
    for _ in range(BURSTS):
        for player in (ours, theirs):
            player.burst(QUICK_PRESSES)
    return ours, theirs


COLUMNS = "{:<23}{:<18}{:<9}{:>8}{:>7}{:>15}{:>7}{:>7}".format


def report(name: str, ours: Player, theirs: Player) -> list[str]:
    """Print the rows of a model; what misses a target comes back."""
    waits = {player: statistics.median(player.waits) for player in (ours, theirs)}
    ratio = waits[theirs] / waits[ours]
    p95, lag = np.percentile(ours.waits, 95), statistics.median(ours.lags)
    for player, *ends in (
        (ours, name, ours.walk.control, "lab", ""),
        (theirs, "", "", "interact", f"{ratio:.1f}"),
    ):
        print(
            COLUMNS(
                *ends[:3],
                f"{waits[player]:.0f}",
                f"{np.percentile(player.waits, 95):.0f}",
                "/".join(f"{lag:.0f}" for lag in player.lags),
                f"{statistics.median(player.drawn):.0f}",
                ends[3],
            ),
            flush=True,
        )
    judged = {
        f"only {ratio:.1f} times faster than interact; wanted: {FASTER}": ratio < FASTER,
        f"p95 is {p95:.0f} ms; wanted: {P95} at most": p95 > P95,
        f"after quick presses the last picture is {lag:.0f} ms late; wanted: {LAG} at most": lag > LAG,
    }
    return [f"{name}: {what}" for what, missed in judged.items() if missed]


LAB, PEER = 1, 2
"""The cells they are in."""


def notebook_of(name: str):
    """A notebook with the lab of a model and its peer."""
    cells = (
        'from coursekit import lab, models, start\nimport peers\nstart("en")',
        f'lab(models.find("{name}"))',
        f'peers.play("{name}");',
    )
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(cell) for cell in cells], metadata={"kernelspec": kernel}
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", nargs="*", help="models to measure; all unless named")
    names = parser.parse_args().models or models.names()
    missed = []
    with tempfile.TemporaryDirectory() as home, jupyterlab(Path(home)) as jupyter, launch() as browser:
        shutil.copy(HERE / "peers.py", jupyter.root)
        print(COLUMNS("model", "slider", "", "median", "p95", "burst lag", "drawn", "ratio"))
        for name in names:
            nbformat.write(notebook_of(name), jupyter.root / f"{name}.ipynb")
            page = new_page(browser)
            missed += report(name, *measure(Notebook(page, jupyter, f"{name}.ipynb"), name))
            page.context.close()
            jupyter.stop_kernels()
    print(*missed, sep="\n")
    sys.exit(bool(missed))


if __name__ == "__main__":
    main()
