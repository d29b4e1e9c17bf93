"""The letters of pictures: ``python -m coursekit.publishing.letters`` writes them for the browser.

A subset of DejaVu Sans, the font that matplotlib brings and measures with: a machine without it would set
words in another font, of another width. Its licence allows that it is passed on, whole or in part.
"""

from __future__ import annotations

import base64
import io
from pathlib import Path

LATIN = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0x100)]))
LETTERS = LATIN + "őűŐŰ–—‘’“”…←↑→↓−≈≠≤≥"
"""What pictures may be lettered with: English, Spanish, the names of Hungarians, signs of arithmetic."""

FILE = Path(__file__).parents[1] / "notebook" / "frontend" / "letters.css"


def made() -> str:
    """The style sheet that brings the letters."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont
    from matplotlib import get_data_path

    options = Options(hinting=False, layout_features=["kern"], recalc_timestamp=False)
    font = TTFont(Path(get_data_path(), "fonts", "ttf", "DejaVuSans.ttf"), recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(text=LETTERS)
    subsetter.subset(font)
    font.flavor = "woff"
    file = io.BytesIO()
    font.save(file)
    encoded = base64.b64encode(file.getvalue()).decode("ascii")
    return (
        "/* DejaVu Sans, a subset, made by coursekit/publishing/letters.py; (c) 2003 Bitstream, Inc.,\n"
        "   changes in the public domain: https://dejavu-fonts.github.io/License.html */\n"
        '@font-face { font-family: "Coursekit letters";\n'
        f'  src: url("data:font/woff;base64,{encoded}") format("woff"); }}\n'
    )


if __name__ == "__main__":
    FILE.write_text(made(), "utf-8")
