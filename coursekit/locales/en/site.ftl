### Words of the site.

course = Cooperate to compete
front =
    # Cooperate to compete

    A course about how small firms cooperate: industrial districts, keiretsu, Mexican clusters and supply chains, and the
    institutions between firm and state. Two success stories, the Italian districts and the Japanese keiretsu, were offered to
    Latin America as recipes. Can such a thing travel? You do not have to believe anybody: every claim is a small model that can
    fail, next to evidence that can contradict it.

    These pages are for **reading**. The labs are still pictures here, each with a description. To move the controls, open a
    notebook on Binder with the link at its top; there is nothing to install.
read-here = Read the course in English
units = The units
unit = Unit
notebook = Notebook
exercises = Exercises
guide = Instructor’s guide
set = Set { $unit }
plan = Plan { $unit }
look-up = Look up
look-up-list =
    - [Glossary]({ $glossary }): the terms, each in a sentence, with the notebooks that explain it
    - [Models]({ $models }): a card for each, with its equation, its situations and how it is checked
    - [Bibliography](bibliography): the works the course cites
    - [Functions](api): what can be called in a cell
teach = Teach
bibliography = Bibliography
bibliography-about = The { $count } works that the notebooks, the glossary and the tables of the course cite.
api = Functions
api-about = What can be called in a cell of a notebook.
api-notebook = In a notebook
api-models = Models
api-models-about = Each is called with its settings, such as `make_or_buy(trust=0.9)`, and returns a `Result`; what is left out keeps its default. The cards tell the rest.
api-result = What a model is and gives
api-data = Tables
reading-copy = You are reading: the labs below are still pictures. To use them, follow the link above.
