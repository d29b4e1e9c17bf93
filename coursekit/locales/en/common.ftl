### Words that belong to no one model: the lab's controls, errors, kinds of numbers, units.

## What a number is
kind-observed = observed
kind-reported = reported in a source
kind-coded = coded by us from a text
kind-simulated = simulated

## Units
unit-share = share, 0 to 1
unit-firms = firms
unit-places = places
unit-power = power
unit-histories = histories
unit-cost = share of unit cost
unit-demand = share of mean demand
unit-elasticity = elasticity

## Errors a reader can put right
error-language = The language { $given } is not one of the course’s: choose one of { $known }.
error-no-such-model = The course has no model called “{ $name }”; it has { $known }.
error-parameter-unknown = { $model } has no parameter called “{ $name }”; it has { $known }.
error-parameter-type = “{ $name }” must be a number from { $lowest } to { $highest }, but { $given } is not a number; type one such as { $lowest }.
error-parameter-nan = “{ $name }” must be a number from { $lowest } to { $highest }, but { $given } is not a usable number.
error-parameter-whole = “{ $name }” must be a whole number from { $lowest } to { $highest }, but { $given } is not whole.
error-parameter-range = “{ $name }” must be from { $lowest } to { $highest }, but { $given } was given; choose a value inside that range.
error-seed = “seed” must be a whole number, 0 or more, but { $given } was given.
error-work-file = “{ $file }” is not a work file of this course, so nothing was changed; choose the file you saved from a notebook.
error-work-unwritable = Your work could not be written to { $file } ({ $reason }); use “Save my work” to download it instead.
error-lab-model = A lab needs one of the course’s models, but { $given } was given; write, for example, lab(make_or_buy).
error-sweep-same = A map needs two different controls, but “{ $name }” was chosen twice; choose another for one of them.
error-no-such-headline = The model has no headline number called “{ $name }”; it has { $known }.

## The lab
lab-a = A, kept for comparison
lab-simulated = Every number here is simulated.
lab-controls = Controls
lab-more = More controls
lab-number-of = as a number
lab-preset = Situations to try
lab-preset-none = My own setting
lab-pin = Keep this as A
lab-unpin = Forget A
lab-reset = Reset
lab-draw = New random draw
lab-copy = Copy
lab-copied = Copied
lab-code = The same in code:
lab-description = In words
lab-compared = Compared with A
lab-headlines = Headline numbers
lab-map = Map of two controls
lab-map-across = Across
lab-map-up = Upwards
lab-map-of = Colour shows
lab-map-draw = Draw the map
lab-map-cell = Press to load this setting.
lab-map-waiting = Drawing the map…
lab-map-stale = The other controls have moved since this map was drawn; draw it again to bring it up to date.
lab-map-caption = { $headline }, from { $low } (darkest) to { $high } (lightest), as “{ $x }” and “{ $y }” vary and the other controls stay. Choose a cell to load its setting. Simulated.
lab-table = Table
lab-table-which = Which table
lab-table-hide = None
lab-table-note = { $shown } of { $rows } rows. Simulated.
lab-about = About this model
lab-claim = What it claims
lab-leaves-out = What it leaves out
lab-rival = A rival explanation
lab-working = Working…
lab-none = does not exist here
lab-number = { NUMBER($value, maximumFractionDigits: 3) }
lab-moved = { $what }: { NUMBER($before, maximumFractionDigits: 3) } in A, { NUMBER($now, maximumFractionDigits: 3) } now.
lab-changed = { $what }: { $before } in A, { $now } now.
lab-hardly = { $what }: { $now }, as in A to this many digits.
lab-redrawn = Chance was drawn anew.
lab-same = Nothing differs from A yet.
lab-fault = Something in the lab went wrong with that setting. The lab still shows the one before and goes on working.
lab-sentence = { $title } — { $line }. { $description } (Simulated.)

## Opening a notebook
course-started = Ready. The course speaks English here.
