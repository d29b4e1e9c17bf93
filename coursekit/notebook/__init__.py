"""What a reader calls in a notebook: labs, predictions, saved work, codings, how a page begins."""
