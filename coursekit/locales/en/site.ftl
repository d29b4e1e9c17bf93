### Words of the site.

course = Cooperate to compete
front =
    # Cooperate to compete

    A course about how small firms cooperate: industrial districts, keiretsu, Mexican clusters and supply chains, and the
    institutions between firm and state. Two success stories, the Italian districts and the Japanese keiretsu, were offered to
    Latin America as recipes. Can such a thing travel? You do not have to believe anybody: every claim is a small model that can
    fail, next to evidence that can contradict it.

    Here everything works **without installing anything**: labs move, exercises answer, and what you do stays in your browser until
    you save it or hand it in. For code of your own, each lesson opens live with the link at its top.
read-here = Read the course in English
not-found = This page is not here
not-found-about = Its address may have changed; or there is no network, and this device has not kept the page. What you did in the course is still in this browser.
not-found-home = To the front page of the course
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

## Exercises that answer on the page
exercise-how = **How it works.** Answer below each question and press *Check*. A check says when an answer is right, and
    often what a wrong one assumed; it never says the answer. What you answer stays in this browser until you save it to a file.
    The button *Hand in* makes the notebook that your course takes.
who = Who are you?
who-about = Type the identifier your course knows you by. Your numbers follow from it: the same today and tomorrow, and other ones than your neighbour’s.
identifier = Your identifier
use = This is me
who-none = No identifier yet, so the numbers below are examples.
who-now = You are { $now }. The numbers below are yours.
who-changed = You were { $before } and are now { $now }, so your numbers have changed. What { $before } answered is kept and comes back with that identifier.
who-odd =
    “{ $given }” does not look like an identifier: use up to { $longest } letters, digits and . _ - @, without spaces. { $now ->
        [none] Until then the numbers are examples.
       *[other] Until then you go on as { $now }.
    }
example = Example numbers: give your identifier above to get your own.
answer-number = Your answer, a number:
answer-choice = Your answer
answer-essay = Your text
answer-first = There is no answer here yet. Give one, then press the button again.
check = Check
keep = Keep
number-odd = “{ $given }” cannot be read as one number. Type digits, with a point or a comma before the decimals and nothing between the thousands, as in 0.0125; leave out % and units.
kept-code = What you answered in a notebook is kept as it is and will be handed in. An answer given here takes its place.
not-lasting = This browser keeps nothing once the page is closed, so hand in or save your work before you leave.
needs-python = This one needs Python. Open the notebook live to answer it; what you answer there comes along when you restore your work here.
hand-in = Hand in
hand-in-about = The button makes one file with all your answers, a notebook of the course. Send that file where your course collects it; you can hand in again.
hand-in-who = Give your identifier at the top of the page first, so that your course knows whose work this is.
handed =
    { $given ->
        [one] { $file } is on its way to your downloads, with an answer to { $given } of { $asked } items.
       *[other] { $file } is on its way to your downloads, with answers to { $given } of { $asked } items.
    } Send that file where your course collects it.

## Forms
outcome = What came out
restore-over = What is kept here and is not in the file will be lost: the file takes its place. Restore it all the same? If you cancel, nothing changes, and you can save what is here first.
restore-not = Nothing was changed.

## Open live
live = Open live
live-binder = [Binder]({ $address }): nothing to install; it takes some minutes to start and keeps nothing, so save your work before you leave.
live-hub = [The JupyterHub of your course]({ $address }): with your account there, and it keeps your work.
live-colab = [Google Colab]({ $address }): with a Google account. { $section ->
        [notebooks] Run the first cell first: it brings the course.
       *[other] Put `{ $install }` into a cell at the top and run it first.
    }
live-lite = [In this page, with Python in your browser]({ $address }): nothing to install and no account; the first time fetches some tens of MB and may take minutes. It keeps your work in this browser.
lite-bring =
    Run this first: it brings the course into your browser.
    The first time may take minutes.
live-local = On your own computer, which keeps your work: [how to set it up]({ $readme }).

## The front page
asks = Two success stories, Italian districts and Japanese keiretsu, were sold to Latin America as recipes. Can such a thing travel?
asks-more = Nobody asks you to believe it: every claim is a small model that you can move and that can fail, next to evidence that can contradict it. Nothing to install, no account, in English and Spanish.
move-it = Move it: where does a trade settle?
begin = Begin
all-pages = All pages
keep-here = Keep the course on this device
keep-here-about = Then it opens without a network, with what you have answered. It takes about { $size } MB.
kept-here = The course is on this device and opens without a network.
keeping = On its way…
kept-not = Not everything came through. Try again when the network is better; what you answered is safe.
caption-rest = All of it in words

## Recorded labs
off-path = This page has recordings of one control moved at a time, from where the lab opens and from each situation. To move { $what } from here, press “Reset” or choose a situation first, or open the lesson live.
off-draw = There are { $draws } draws on this page, where the lab opens and at each situation, and you have seen them or moved away from there. Press “Reset” to begin again, or open the lesson live.
off-map = This page has a map of { $what }, drawn where the lab opens. For another one, open the lesson live.
off-a = On this page A can be kept where the lab opens and at a situation, and compared with what is one control away from there. Forget A, press “Reset” or choose the situation again; or open the lesson live.
off-load = The recording of this step did not come through; look at the network and try again.
recorded = The labs on this page move without Python: they are recordings of the course’s own models, one control at a time. What is told to run is run already. For every combination, and for code of your own, open the lesson live.

## On the page instead of in a cell
cell-variable = The variable is `{ $name }`.
cell-letter = with one letter between quotes.
page-letter = with one of the letters.
cell-text = words, between the lines of three quotes.
page-text = words.
cell-warm-up = In the next cell put your answer **in place of the three dots**. A number from the calculator of your telephone, `warm_up = 2.5`, is as good as one that you let Python work out, `warm_up = 100 * ((80 / 50) ** (1 / 9) - 1)`.
page-warm-up = Type your answer below; the calculator of your telephone is enough.
cell-ways = | to get | type |
recoded-empty = No row coded yet. Code some of the { $rows } institutions in the form above; the picture then shows a line for every tie, and the table who coded it.

## The search
search-bar = Search the course
search-one = One page has what you look for.
search-many = { $count } pages have what you look for.
search-none = No page has all these words. Check how they are written, or try fewer.
