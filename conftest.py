"""For every test, the notebooks' too: nobody's own work may change what a notebook prints."""

import os
import tempfile

_folder = tempfile.TemporaryDirectory()
os.environ["COURSEKIT_WORK"] = os.path.join(_folder.name, "coursekit-work.json")
