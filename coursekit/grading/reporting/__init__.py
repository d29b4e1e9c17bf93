"""What comes out: the tables, a page of feedback for each student, the report on the class."""
