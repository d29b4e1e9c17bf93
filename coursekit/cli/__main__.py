"""``python -m coursekit.cli``, where the command itself is not on the path."""

import sys

from coursekit.cli import main

sys.exit(main())
