"""``python -m coursekit.cli``, where the command is not on the path; a command is a file beside it."""

import sys

from coursekit.cli import main

sys.exit(main())
