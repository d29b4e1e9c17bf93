"""A browser and a JupyterLab of the tests' own; nothing is written in the repository."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from lab_page import BROWSERS, PATIENCE, jupyterlab, launch, new_context, page_in

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def chromium():
    """A running Chromium or Chrome without a window."""
    pytest.importorskip("playwright", reason="the browser tests need playwright")
    from playwright.sync_api import expect

    expect.set_options(timeout=PATIENCE)
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


@pytest.fixture(scope="session")
def visitor(chromium):
    """Who has been here before: JupyterLab's own files need not be fetched and compiled for each test."""
    context = new_context(chromium)
    yield context
    context.close()


@pytest.fixture
def page(visitor):
    """An empty page for one test; see :func:`lab_page.page_in`."""
    page = page_in(visitor)
    yield page
    page.close()
