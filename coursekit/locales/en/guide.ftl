### Words of the instructor’s guide.

index-title = Instructor’s guide
index-about = For each unit: the question on the board, a plan for 50 and one for 90 minutes, what students usually get wrong and how to answer, prompts, and which exercise tests what. Students may read it too: it gives no answer away. [Where it runs](../../where/en.md) has a folder without solutions for students, and the link that pulls it into a JupyterHub.
unit = Unit
index-plan = Plan
guide-title = Teaching unit { $unit }: { $title }
all-guides = All units
open-notebook = Notebook
open-exercises = Exercises
board = The question on the board
plan = A plan for { $minutes } minutes
minutes = Minutes
cells = In the notebook
do = What to do
wrong = What students usually get wrong
wrong-says = “{ $says }”
wrong-item = It comes up in the exercise { $item }.
discuss = To discuss
tested = What the exercises test
tested-about = { $points } points in all, about { $minutes } minutes. What needs programming can be answered by hand instead; either way counts, and of two the better.
kind-instead = { $kind }, instead of “{ $other }”
objective = Students can
item = Exercise
kind = Kind
points = Points
item-minutes = Minutes
kind-number = number
kind-choice = choice
kind-function = function
kind-table = table

kind-essay = essay
generated = Made from { $file }, the lesson and the exercises; change those, not this page.
