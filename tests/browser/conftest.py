"""A browser and a JupyterLab of the tests' own; nothing is written in the repository."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from lab_page import BROWSERS, jupyterlab, launch, new_page

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def chromium():
    """A running Chromium or Chrome without a window."""
    pytest.importorskip("playwright", reason="the browser tests need playwright")
    with launch() as browser:
        if browser is None:
            pytest.skip(
                f"the browser tests need Chromium or Chrome: none of {', '.join(BROWSERS)} is installed"
            )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def jupyter(tmp_path_factory):
    """JupyterLab on a copy of the notebooks, exercises and capstone, with settings of its own."""
    with jupyterlab(tmp_path_factory.mktemp("jupyter")) as running:
        for folder in ("notebooks", "exercises", "capstone"):
            if (REPOSITORY / folder).is_dir():
                strange = shutil.ignore_patterns(".ipynb_checkpoints", "*-work.json")
                shutil.copytree(REPOSITORY / folder, running.root / folder, ignore=strange)
        yield running


@pytest.fixture
def page(chromium):
    """An empty page for one test; see :func:`lab_page.new_page`."""
    page = new_page(chromium)
    yield page
    page.context.close()
