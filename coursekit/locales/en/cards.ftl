### Words of the model cards.

index-title = The models of the course
index-about = Each model is a claim one can play with, not a picture of a country. Its card says what it claims, what it assumes and cannot show, and how it is checked. Each card says at its end whether its model’s numbers are simulated or coded from texts.
index-model = Model
generated = Made from the model, its words and its tests; change those, not this page.
all-cards = All models
cannot-show = What it cannot show
equation = The equation
equation-note = As written in the code:
symbols = The symbols, as the code explains them:
controls = Controls
control = Control
in-code = In code
what = What it is
unit = Unit
ends = Lowest · **default** · highest
seed = There is chance in this model: `seed=2` gives another draw, and the same seed the same numbers.
default = What it shows when opened
known-answers = How it is checked
known-answers-note = Each sentence names a test in { $file }:
line = In one line of code
