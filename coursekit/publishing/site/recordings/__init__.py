"""Labs that move on a page without Python: what is recorded of each, read from the lessons, and the tapes."""
