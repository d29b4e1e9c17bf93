### The policy brief: a student's made-up place, the parts of a brief, and what the check says.

file = policy_brief
criterion = What is read
points = { NUMBER($points) } points

place = Your place is made up, and its numbers are simulated. There is money for { NUMBER($budget, maximumFractionDigits: 2) } of what full services for every firm would cost. { NUMBER($start, style: "percent", maximumFractionDigits: 0) } of the firms make quality when the story begins. Count what quality costs more as 1: it earns { NUMBER($premium, maximumFractionDigits: 2) } more than the price road, and a quality firm among nothing but copiers loses { NUMBER($copying, maximumFractionDigits: 2) }. If services only wait, { NUMBER($reach, style: "percent", maximumFractionDigits: 0) } of the firms come; to go to the firms adds { NUMBER($outreach, style: "percent", maximumFractionDigits: 0) } to the cost. To stop all copying would cost { NUMBER($rules_price, maximumFractionDigits: 2) } of full services. A firm of middling size has heard of programmes with a chance of { NUMBER($known, style: "percent", maximumFractionDigits: 0) }, and doors open to size with exponent { NUMBER($access, maximumFractionDigits: 2) }.
place-lines = These two lines open its labs; add your own choices to them:
place-nobody = Your place follows from your identifier, and none has been given: type it between the quotes of student("") in the cell above, run that cell, and then this one.

section-place = The place and its problem
section-proposal = What we propose
section-reach = Whom it reaches
section-against = What speaks against it
section-mind = What would change our mind

read-from = Read from { $file }, as it was last saved:
all-there = Everything is there that a machine can see. A person reads the rest.
no-identifier = No identifier is given: type it between the quotes of student(""), run the cell and save.
no-such-lab = “lab({ $model })” is not a lab of the course; write the name of one of its models.
no-figure-of = There is no figure of { $model }: open lab({ $model }, …) on your place in a cell of its own.
few-figures = { NUMBER($shown) ->
    [0] There are no figures yet
    [one] There are figures of only one model
   *[other] There are figures of only { NUMBER($shown) } models
 }; figures of at least { NUMBER($wanted) } different ones are asked for.
settings-hidden = The settings of lab({ $model }, …) cannot be read: write each as name=number, as the lab’s own line has it.
settings-wrong = lab({ $model }, …) does not run: { $why }
not-run = There is no picture under lab({ $model }, …): run the cell, wait for the picture, and save.
not-of-its-line = The picture under lab({ $model }, …) is not what its line gives: put the line you want into the cell, run it again, and save.
other-place = In lab({ $model }, …), “{ $control }” is { NUMBER($used, maximumFractionDigits: 3) }, but in your place it is { NUMBER($given, maximumFractionDigits: 3) }.
over-budget = A figure of policy_mix spends { NUMBER($spent, maximumFractionDigits: 2) }, but your place has { NUMBER($budget, maximumFractionDigits: 2) }: bring its budget down to that or below.
no-section = The part “{ $section }” is not there; put its heading back.
short-section = “{ $section }” has { NUMBER($words) ->
    [0] no words yet
    [one] one word
   *[other] { NUMBER($words) } words
 }; at least { NUMBER($wanted) } are asked for.
too-long = The five parts have { NUMBER($words) } words together; { NUMBER($most) } are allowed, so shorten them.
nothing-against = “{ $section }” names no finding that speaks against the proposal: cite one with author and year, among { $works }.
