"""``python -m tests.words_seen``: say that all messages were held side by side in both languages."""

import json

from tests.test_words import PAIRS, fingerprints

PAIRS.write_text(json.dumps(fingerprints(), indent=0) + "\n", "utf-8")
