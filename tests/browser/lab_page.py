"""What a person does, for a test to say in a line: start JupyterLab, open a notebook, use a lab."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coursekit import models
from coursekit.documents import jupyterlab_settings
from coursekit.notebook.labs import Lab

PATIENCE = 40_000
"""Milliseconds to wait for anything: a slow machine is no defect."""

NOT_OURS = re.compile(
    r"debugger state|debug_request|Canceled future for create_subshell_request"
    r"|Shared module @jupyterlite/services doesn't exist"
    r"|500 \(Internal Server Error\) \(\S+/api/kernels\?"  # findings/jupyter_server_lists_while_one_starts.sh
)
"""What JupyterLab says in the browser when a kernel starts, or where JupyterLite is beside it."""

ELSEWHERE = re.compile(r"^(https?|wss?)://(?!127\.0\.0\.1[:/])")
"""Addresses that are not of this machine."""

NOTEBOOK = "window.jupyterapp.shell.currentWidget"

START = 90
"""Seconds granted to a server to start or to answer."""

SERVER = """
import os, signal, sys, threading
held = open(os.dup(0), "rb")
os.dup2(os.open(os.devnull, os.O_RDONLY), 0)  # npm, asked by jupyter_lsp, would keep it from waiting
def watch():
    held.read()
    print("Whoever started this server is gone.", file=sys.stderr, flush=True)
    os.kill(os.getpid(), signal.SIGTERM)
threading.Thread(target=watch, daemon=True).start()
from jupyterlab.labapp import main
main()
"""
"""JupyterLab for as long as whoever started it holds its standard input open, and no moment longer."""

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
CHANNELS = ("chrome", "msedge", "chromium")
"""Browsers the driver finds by itself where they are installed but not on the path (Windows, macOS)."""
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass(frozen=True)
class Jupyter:
    """A running JupyterLab.

    Attributes
    ----------
    address : str
        Where it answers, without a slash at the end.
    token : str
        What it wants to hear.
    root : pathlib.Path
        The folder it serves.
    """

    address: str
    token: str
    root: Path

    def ask(self, what: str, method: str = "GET"):
        """The server's own interface, for example ``ask("/api/kernels")``."""
        request = urllib.request.Request(self.address + what, method=method)
        request.add_header("Authorization", f"token {self.token}")
        with urllib.request.urlopen(request, timeout=START) as answer:
            body = answer.read()
        return json.loads(body) if body else None

    def stop_kernels(self) -> None:
        """As after a night: the notebooks are there, what ran is gone."""
        for session in self.ask("/api/sessions"):
            self.ask(f"/api/sessions/{session['id']}", "DELETE")
        for kernel in self.ask("/api/kernels"):
            self.ask(f"/api/kernels/{kernel['id']}", "DELETE")


@contextlib.contextmanager
def launch() -> Iterator[Any]:
    """A browser without a window: Chromium or Chrome, whichever is there; None where there is none."""
    from playwright.sync_api import Error, sync_playwright

    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as driver:
        if path:
            yield driver.chromium.launch(args=SWITCHES, executable_path=path)
            return
        for channel in CHANNELS:
            with contextlib.suppress(Error):
                browser = driver.chromium.launch(args=SWITCHES, channel=channel)
                break
        else:
            browser = None
        yield browser


@contextlib.contextmanager
def jupyterlab(home: Path) -> Iterator[Jupyter]:
    """JupyterLab on the empty folder ``home/course``, with settings of its own; it ends with its kernels."""
    root, token = home / "course", secrets.token_hex(16)
    root.mkdir()
    with open(home / "server.log", "w") as log:
        server = subprocess.Popen(
            [
                sys.executable, "-c", SERVER, "--no-browser", "--allow-root", "--ip=127.0.0.1",
                "--ServerApp.port=0", f"--ServerApp.root_dir={root}", "--LabApp.expose_app_in_browser=True",
            ],
            cwd=root, env=_environment(home, token), stdin=subprocess.PIPE, stdout=log, stderr=log,
        )  # fmt: skip
        running = None
        try:
            running = Jupyter(_address(server, home), token, root)
            yield running
        finally:
            _stop(server, running)


def new_page(chromium, **context: Any):
    """A page with its own cookies and nothing but this machine within reach; see :func:`page_in`."""
    return page_in(new_context(chromium, **context))


def new_context(chromium, **context: Any):
    """A browser as somebody has it who was never here: no cookies, nothing kept."""
    return chromium.new_context(viewport={"width": 1400, "height": 1000}, **context)


def page_in(context):
    """A page with nothing but this machine within reach.

    What goes wrong in it is noted in ``page.faults``, what it asked of other machines in ``page.asked``.
    """
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.faults, page.asked = [], []

    def refuse(route):
        page.asked.append(route.request.url)
        route.abort()

    def note(told, about=""):
        fault = f"{told} ({about})"
        if not NOT_OURS.search(fault) and not ELSEWHERE.match(about):
            page.faults.append(fault)

    def console(message):
        if message.type == "error":
            note(message.text, message.location.get("url", ""))

    page.route(ELSEWHERE, refuse)
    page.on("console", console)
    page.on("pageerror", lambda error: note(str(error)))  # the same words, when nobody caught them
    return page


class Notebook:
    """A notebook open in JupyterLab.

    Parameters
    ----------
    page : playwright page
    jupyter : conftest.Jupyter
        The server that has it.
    path : str
        Where it is in the server's folder.
    """

    def __init__(self, page, jupyter, path: str) -> None:
        self.page, self.jupyter, self.path = page, jupyter, path
        page.goto(f"{jupyter.address}/lab/tree/{path}?reset&token={jupyter.token}")
        page.wait_for_function(
            f"window.jupyterapp?.shell?.currentWidget?.context?.isReady && {NOTEBOOK}.content.widgets.length"
        )
        self.wait_until_idle()

    @property
    def file(self) -> Path:
        """The file on disk."""
        return self.jupyter.root / self.path

    def wait_until_idle(self) -> None:
        """Until nothing is left for the kernel to do."""
        self.page.wait_for_function(
            f"""() => {{
                const notebook = {NOTEBOOK};
                const cells = notebook.content.widgets.filter((cell) => cell.model.type === "code");
                return notebook.sessionContext.session?.kernel?.status === "idle"
                    && cells.every((cell) => (cell.model.executionState ?? "idle") === "idle");
            }}""",
            timeout=3 * PATIENCE,
        )

    def command(self, name: str, confirm: bool = False) -> None:
        """Do one of JupyterLab's own commands, as its menus give it, and wait for its end."""
        self.page.evaluate(
            """(name) => {
                window.done = null;
                window.jupyterapp.commands.execute(name).finally(() => (window.done = name));
            }""",
            name,
        )
        if confirm:
            self.page.locator(".jp-Dialog .jp-mod-accept").click()
        self.page.wait_for_function("(name) => window.done === name", arg=name, timeout=3 * PATIENCE)

    def run_all(self, restart: bool = False) -> None:
        """Run → Run All Cells, or Restart Kernel and Run All Cells."""
        self.command("notebook:restart-run-all" if restart else "notebook:run-all-cells", confirm=restart)
        self.wait_until_idle()

    def run(self, cell: int) -> None:
        """Run one cell."""
        self.page.evaluate(f"(cell) => {{ {NOTEBOOK}.content.activeCellIndex = cell; }}", cell)
        self.command("notebook:run-cell")
        self.wait_until_idle()

    def type_and_run(self, cell: int, text: str) -> None:
        """Click into a cell, write `text` over what is there, and run it: all by mouse and keyboard."""
        ran = self.cells[cell]["execution_count"]
        self.node(cell).locator(".cm-content").click()
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(text)
        self.page.keyboard.press("Control+Enter")
        self.page.wait_for_function(
            f"""([cell, ran]) => {{
                const now = {NOTEBOOK}.content.widgets[cell].model.executionCount;
                return now !== null && now !== ran;
            }}""",
            arg=[cell, ran],
            timeout=3 * PATIENCE,
        )
        self.wait_until_idle()
        assert self.cells[cell]["source"] == text

    def write(self, cell: int, source: str) -> None:
        """Put another text into a cell, as typing would."""
        self.page.evaluate(
            f"([cell, source]) => {NOTEBOOK}.content.widgets[cell].model.sharedModel.setSource(source)",
            [cell, source],
        )

    def save(self) -> None:
        """File → Save."""
        self.command("docmanager:save")
        self.page.wait_for_function(f"!{NOTEBOOK}.context.model.dirty")

    @property
    def dead(self) -> list[str]:
        """Cells of the file whose outputs would be an error without the kernel that made them."""
        cells = json.loads(self.file.read_text("utf-8"))["cells"]
        view = "application/vnd.jupyter.widget-view+json"
        return [c["id"] for c in cells for output in c.get("outputs", []) if view in output.get("data", {})]

    @property
    def cells(self) -> list[dict[str, Any]]:
        """All cells as the file would hold them."""
        return self.page.evaluate(f"() => {NOTEBOOK}.content.widgets.map((cell) => cell.model.toJSON())")

    @property
    def errors(self) -> list[str]:
        """What cells answered with instead of a result: tracebacks, sentences for slips, warnings.

        Cells tagged ``raises-exception`` may.
        """
        found = []
        for number, cell in enumerate(self.cells):
            if "raises-exception" in cell["metadata"].get("tags", []):
                continue
            for output in cell.get("outputs", []):
                if output["output_type"] == "error":
                    found.append(f"cell {number}: {output['ename']}: {output['evalue']}")
                if output.get("name") == "stderr":
                    found.append(f"cell {number}: {''.join(output['text'])}")
        return found

    def node(self, cell: int):
        """A cell on the page."""
        return self.page.locator(".jp-Notebook .jp-Cell").nth(cell)

    def labs(self) -> list[LabOnPage]:
        """The labs on the page, from top to bottom."""
        return [LabOnPage(self.page, node) for node in self.page.locator(".ck-lab").all()]

    def lab_in(self, cell: int) -> LabOnPage:
        """The lab that a cell shows."""
        return LabOnPage(self.page, self.node(cell).locator(".ck-lab"))


class LabOnPage:
    """One lab on the page; ``node`` is its element."""

    def __init__(self, page, node) -> None:
        self.page, self.node = page, node
        node.locator("svg.ck-picture").wait_for()

    @property
    def line(self) -> str:
        """The line of code shown."""
        return self.node.locator(".ck-line code").text_content()

    @property
    def model(self) -> models.Model:
        return models.find(self.line.partition("(")[0])

    @property
    def seed(self) -> int:
        found = re.search(r"\bseed=(\d+)", self.line)
        return int(found[1]) if found else 1

    @property
    def description(self) -> str:
        """The beginning of the words under the picture, and what they go on with."""
        return told(self.node.locator(".ck-description, .ck-description + details p").all_text_contents())

    @property
    def alt(self) -> str:
        return self.node.locator("svg.ck-picture").get_attribute("aria-label")

    @property
    def problem(self) -> str:
        return self.node.locator("[role=alert]").text_content()

    def picture(self) -> str:
        """A fingerprint of the picture on screen."""
        return digest(self.node.evaluate(f"(lab) => ({DRAWN})(lab)"))

    def slider(self, name: str):
        return self.node.locator(f"input[type=range][data-parameter={name}]")

    def box(self, name: str):
        return self.node.locator(f"input.ck-number[data-parameter={name}]")

    def settings(self) -> dict[str, float | str]:
        """Where the controls stand."""
        return self.node.locator("input[type=range], select[data-parameter]").evaluate_all(
            """(all) => Object.fromEntries(all.map(({ dataset, type, value }) =>
                [dataset.parameter, type === "range" ? Number(value) : value]))"""
        )

    def numbers(self) -> dict[str, float]:
        """What the number boxes say."""
        return self.node.locator("input.ck-number").evaluate_all(
            "(all) => Object.fromEntries(all.map((box) => [box.dataset.parameter, Number(box.value)]))"
        )

    def button(self, words: str):
        return self.node.get_by_role("button", name=words, exact=True)

    def unfold(self) -> None:
        """Open every part that is folded, from the keyboard."""
        folded = self.node.locator("details:not([open]):not([hidden])")
        for left in range(folded.count(), 0, -1):
            folded.first.locator("summary").press("Enter")
            self.wait_for(
                "(lab, left) => lab.querySelectorAll('details:not([open]):not([hidden])').length < left", left
            )

    def settle(self, settings: Mapping[str, float] | None = None, seed: int | None = None) -> None:
        """Wait until the kernel has answered: picture and words are those of `settings`.

        Without `settings`, of where the sliders stand now.
        """
        self.seen(self.model.line(settings or self.settings(), self.seed if seed is None else seed))

    def seen(self, line: str) -> dict[str, Any]:
        """All that is on screen at one moment, once the line of code shown is `line`."""
        seen = self.node.evaluate(SEEN, [line, PATIENCE])
        return {**seen, "picture": digest(seen["picture"]), "description": told(seen["description"])}

    def wait_for(self, true: str, argument: Any = None) -> None:
        """Wait until the function of this lab's element and `argument` says so."""
        self.page.wait_for_function(
            f"([lab, argument]) => ({true})(lab, argument)", arg=[self.node.element_handle(), argument]
        )

    def key(self, name: str, key: str) -> None:
        """Press a key on a slider; what comes of it, comes."""
        self.slider(name).press(key)

    def press(self, name: str, key: str) -> None:
        """Press a key on a slider and wait for what comes of it."""
        self.key(name, key)
        self.settle()


DRAWN = """(lab) => {
    const picture = lab.querySelector("svg.ck-picture");
    const own = (text) => text.replaceAll(picture.id, "§");
    const groups = [...picture.querySelectorAll(":scope > g:not(.ck-above) > g")];
    const parts = groups.map((group) => own(group.innerHTML));
    const used = [...picture.querySelectorAll("pattern")].map((pattern) => own(pattern.outerHTML)).filter(
        (text) => parts.some((part) => part.includes(`#${/id="(.*?)"/.exec(text)[1]})`)));
    return [...parts, ...used.sort()];
}"""
"""The elements of the picture on screen, a text for each part and for each hatching in use."""

SEEN = """async (lab, [wanted, patience]) => {
    const find = (what) => lab.querySelector(what), all = (what) => [...lab.querySelectorAll(what)];
    const end = performance.now() + patience;
    while (find(".ck-line code").textContent !== wanted) {
        if (performance.now() > end) throw Error(`not ${wanted} but ${find(".ck-line code").textContent}`);
        await new Promise((wake) => setTimeout(wake, 5));
    }
    const named = (nodes) => Object.fromEntries(nodes.map(({ dataset, type, value }) =>
        [dataset.parameter, type.startsWith("select") ? value : Number(value)]));
    const seen = {
        settings: named(all("input[type=range], select[data-parameter]")),
        numbers: named(all("input.ck-number")),
        description: all(".ck-description, .ck-description + details p").map((node) => node.textContent),
        alt: find("svg.ck-picture").getAttribute("aria-label"),
        problem: find("[role=alert]").textContent,
    };
    return { ...seen, picture: (DRAWN)(lab) };
}""".replace("DRAWN", DRAWN)
"""What is on screen once the line of code is the one wanted; one question, where each takes its time."""


def told(parts: list[str]) -> str:
    return " ".join(part for part in parts if part)


def digest(drawn: list[str]) -> str:
    return hashlib.sha256(json.dumps(drawn).encode()).hexdigest()


def served(text: str) -> str:
    """SVG elements as a browser gives them back that was given `text`."""
    text = re.sub(r"='([^']*)'", r'="\1"', text)
    text = re.sub(r"<(\w+)([^>]*)/>", r"<\1\2></\1>", text)
    return text.replace("&quot;", '"').replace("&#x27;", "'").replace("\xa0", "&nbsp;")


def shows(lab: LabOnPage, wanted: Lab) -> dict[str, Any]:
    """The lab on the page shows the setting, the words and the very picture of the lab beside it."""
    seen = lab.seen(wanted.model_shown.line(wanted.settings, wanted._position.seed))
    assert wanted.faults == []
    numbers = {name: value for name, value in wanted.settings.items() if not isinstance(value, str)}
    assert seen == {
        "settings": wanted.settings,
        "numbers": numbers,
        "description": told([wanted.view["gist"], wanted.view["numbers"]]),
        "alt": " ".join(wanted.description.split()),
        "problem": "",
        "picture": fingerprint(wanted),
    }
    return seen


def fingerprint(lab: Lab) -> str:
    parts = [served(text) for text in [*lab.still["layers"], *lab.moving]]
    hatchings = {found for part in parts for found in re.findall(r"<pattern.*?</pattern>", part)}
    return digest([re.sub(r"<pattern.*?</pattern>", "", part) for part in parts] + sorted(hatchings))


def do(lab: Lab, event: str, **arguments) -> Lab:
    lab.handle({"do": event, **arguments})
    return lab


def _environment(home: Path, token: str) -> dict[str, str]:
    """The environment without anything a developer has set up for Jupyter, IPython or this course."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("JUPYTER", "IPYTHON", "COURSEKIT", "MPL", "PYTEST"))
    }
    own = {
        "JUPYTER_CONFIG_DIR": "config",
        "JUPYTER_DATA_DIR": "data",
        "JUPYTER_RUNTIME_DIR": "runtime",
        "JUPYTERLAB_SETTINGS_DIR": "settings",
        "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
        "IPYTHONDIR": "ipython",
    }
    for folder in own.values():
        (home / folder).mkdir()
    given = {"JUPYTER_TOKEN": token, "JUPYTER_CONFIG_PATH": str(jupyterlab_settings.write(home, "en"))}
    return kept | {name: str(home / folder) for name, folder in own.items()} | given


def _address(server: subprocess.Popen, home: Path) -> str:
    """Wait until the server answers where it says that it is, which it says before it listens."""
    end = time.monotonic() + START
    while time.monotonic() < end and server.poll() is None:
        for note in (home / "runtime").glob("jpserver-*.json"):
            try:
                port = json.loads(note.read_text("utf-8"))["port"]
                socket.create_connection(("127.0.0.1", port), START).close()
                return f"http://127.0.0.1:{port}"
            except (ValueError, KeyError, ConnectionRefusedError):
                pass  # still being written, or not yet listening
        time.sleep(0.2)
    raise RuntimeError(
        "JupyterLab did not start:\n" + (home / "server.log").read_text("utf-8", "replace")[-3000:]
    )


def _stop(server: subprocess.Popen, running: Jupyter | None) -> None:
    """Stop the server with its kernels, the polite way first."""
    if server.poll() is None and running is not None:
        try:
            running.stop_kernels()
            running.ask("/api/shutdown", "POST")
            server.wait(20)
        except (OSError, subprocess.TimeoutExpired):
            pass
    if server.poll() is None:
        server.terminate()
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
