"""Sphinx's configuration, the same for each language; ``-t es`` says which one it is.

Pages and formulas ask no other machine for anything, so that the site needs no network.
"""

from __future__ import annotations

import json
import posixpath
from pathlib import Path

from docutils import nodes
from docutils.utils.math.latex2mathml import tex2mathml
from sphinx.util import logging

import coursekit
from coursekit.documents import repository
from coursekit.publishing.site import lite, scripts, search
from coursekit.publishing.site.pages import ALL
from coursekit.words import LANGUAGES, Words

language = next(one for one in LANGUAGES if tags.has(one))  # noqa: F821 - Sphinx gives the tags
say = Words("site", language)

project = html_title = html_short_title = say("course")
author = copyright = "CC BY 4.0"
version = release = coursekit.__version__
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
root_doc = "index"

nb_execution_mode = "off"
nb_merge_streams = True
myst_enable_extensions = ["dollarmath"]
myst_all_links_external = True  # links are those of the repository; `turn` makes them the site's
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
napoleon_google_docstring = False
napoleon_use_rtype = False
add_module_names = False

templates_path = ["templates"]
html_static_path = ["static", "../../notebook/frontend/letters.css", "../../notebook/frontend/lab.css"]
html_css_files = ["letters.css", "lab.css", "site.css"]
html_theme = "pydata_sphinx_theme"
html_theme_options = {
    "navbar_start": ["navbar-logo"],
    "navbar_center": [],
    "navbar_end": ["language", "theme-switcher"],
    "secondary_sidebar_items": ["page-toc"],
    "footer_start": ["license"],
    "footer_center": [],
    "footer_end": [],
    "show_toc_level": 2,
    "search_bar_text": say("search-bar"),
    "back_to_top_button": False,  # it would lie on the controls of a lab
}
html_context = {"default_mode": "auto"}
html_favicon = "static/icon.svg"
html_sidebars = {"**": ["course"]}
html_math_renderer = "mathml"
html_permalinks = False  # their title is English on every page
html_copy_source = html_show_sourcelink = False
html_show_sphinx = False
html_use_index = False
html_domain_indices = False

logger = logging.getLogger(__name__)


def setup(app) -> None:
    """Add what the course needs: formulas as MathML, links, the twin of each page."""
    app.add_html_math_renderer("mathml", (formula, None), (formula, None))
    for known in (search.English, search.Spanish):
        app.add_search_language(known)
    app.connect("builder-inited", read_pages)
    app.connect("doctree-read", turn, priority=100)  # before Sphinx looks for pictures
    app.connect("html-page-context", beside)


def formula(writer, node) -> None:
    """A formula as MathML, which browsers show and screen readers speak without a script."""
    block = isinstance(node, nodes.math_block)
    made = tex2mathml(node.astext(), as_block=block)
    writer.body.append(f'<div class="formula" tabindex="0">{made}</div>' if block else made)
    raise nodes.SkipNode


def read_pages(app) -> None:
    """Which file of the repository became which page."""
    written = json.loads(Path(app.srcdir, ALL).read_text("utf-8"))
    app.course_root, app.course_became = Path(written["root"]), written["became"]
    app.course_scripts = written["scripts"]


def turn(app, doctree) -> None:
    """Let links of the repository lead to pages of the site, and leave out pictures of other machines."""
    for picture in list(doctree.findall(nodes.image)):
        if "://" in picture["uri"]:
            picture.replace_self(nodes.Text(picture["alt"]))
    page = f"{language}/{app.env.docname}.html"
    was = {page: path for path, page in app.course_became.items()}
    folder = posixpath.dirname(was.get(page, ""))
    for link in doctree.findall(nodes.reference):
        if ":" not in link.get("refuri", ":"):
            link["refuri"] = _turned(app, link["refuri"], folder, page)


def _turned(app, address: str, folder: str, page: str) -> str:
    """The address, on the page of the site, of what the page's original in `folder` linked to."""
    path, _, part = address.partition("#")
    part = f"#{part.replace('cell-id=', 'cell-')}" if part else ""
    if not path:
        return part
    if path.lstrip("./").startswith(lite.OPENS):
        return address
    path = posixpath.normpath(posixpath.join(folder, path))
    if path in app.course_became:
        return posixpath.relpath(app.course_became[path], posixpath.dirname(page)) + part
    if path in app.env.found_docs:  # a page that has no original
        return f"{path}.html{part}"
    if (app.course_root / path).exists():
        return f"https://github.com/{repository.owner_and_name()}/blob/HEAD/{path}{part}"
    logger.warning("a link leads nowhere: %s", address, location=app.env.docname)
    return address


def beside(app, pagename, templatename, context, doctree) -> None:
    """The same page in the other language, which has the same name there."""
    up = "../" * (pagename.count("/") + 1)
    context["twins"] = [(one, f"{up}{one}/{pagename}.html") for one in LANGUAGES if one != language]
    here = "../" * pagename.count("/")
    wanted = app.course_scripts.get(pagename, [])
    names = [f"{pagename}.js"] * bool(wanted) + [
        f"{scripts.FOLDER}/{name}" for name in [*scripts.EVERYWHERE, *wanted]
    ]
    context["own_scripts"] = [here + name for name in names]
    if pagename == "search":
        context["own_scripts"] += [f"{scripts.FOLDER}/{name}" for name in (search.WORDS, "search.js")]
    context["other_language"] = Words("pages", language)("other-language")
