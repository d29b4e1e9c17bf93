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
unit-power = exponent
unit-histories = histories
unit-cost = share of unit cost
unit-demand = share of mean demand
unit-elasticity = elasticity
unit-costs = times the cost of cooperating
unit-times = times
unit-points = points of pay-off
unit-ties = ties per firm
unit-contacts = contacts
unit-months = months
unit-strength = strength
unit-periods = periods
unit-tiers = tiers
unit-deliveries = deliveries
unit-payoff = payoff a round
unit-output = units of output
unit-years = years
unit-quality-cost = times the extra cost of quality
unit-per-year = a year
unit-fair-wage = times the fair wage
unit-full-services = times the cost of full services
unit-institution = number in the list, 0 for none
unit-functions = functions
unit-log = standard deviation of the logarithm
unit-slope = exponent of the odds
unit-levels = levels
unit-districts = districts
unit-cases = cases
unit-effect = effect of a standard deviation
unit-outcome = points of the outcome
unit-correlation = correlation
unit-sd = standard deviations
unit-draws = draws

## Errors a reader can put right
error-language = The language { $given } is not one of the course’s: choose one of { $known }.
error-no-such-model = The course has no model called “{ $name }”; it has { $known }.
error-parameter-unknown = { $model } has no parameter called “{ $name }”; it has { $known }.
error-parameter-type = “{ $name }” must be a number from { $lowest } to { $highest }, but { $given } is not a number; type one such as { $lowest }.
error-parameter-doubtful = “{ $name }”: { $given } can be read in two ways; write { $one } or { $other }.
error-parameter-nan = “{ $name }” must be a number from { $lowest } to { $highest }, but { $given } is not a usable number.
error-parameter-whole = “{ $name }” must be a whole number from { $lowest } to { $highest }, but { $given } is not whole.
error-parameter-range = “{ $name }” must be from { $lowest } to { $highest }, but { $given } was given; choose a value inside that range.
error-parameter-option = “{ $name }” must be one of { $known }, but { $given } was given; choose one of those.
error-seed = “seed” must be a whole number, 0 or more, but { $given } was given.
error-work-file = “{ $file }” is not a work file of this course, so nothing was changed; choose the file you saved from a notebook.
error-work-unwritable = Your work could not be written to { $file } ({ $reason }); use “Save my work” to download it instead.
error-lab-model = A lab needs one of the course’s models, but { $given } was given; write, for example, lab(make_or_buy).
error-sweep-model = A sweep needs one of the course’s models, but { $given } was given; write, for example, sweep(make_or_buy, "trust", "volatility", "advantage").
error-sweep-steps = “steps” must be a whole number, 2 or more, but { $given } was given.
error-sweep-stopped = You stopped the sweep, so it gives no table; with fewer “steps” it ends sooner.
error-sweep-fixed = “{ $name }” goes from end to end along one side of the map, so it cannot have a fixed value too; leave that value out, or choose another control for the map.
error-sweep-same = A map needs two different controls, but “{ $name }” was chosen twice; choose another for one of them.
error-no-such-headline = The model has no headline number called “{ $name }”; it has { $known }.
error-states-map = The map needs a number for each of the { $states } states, by its name in the table, such as product[2000]; { $lacking } are missing, “{ $state }” among them.

## The lab
lab-a = A, kept for comparison
lab-kind = { $kind ->
    [coded] Every number here is coded by us from texts, or counted from that.
   *[simulated] Every number here is simulated.
 }
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
lab-compared = Compared with A
lab-headlines = Headline numbers
lab-numbers = More numbers
lab-names = Names in code
lab-copy-not = Not copied: select it by hand
lab-read = Read values off the picture
lab-read-help = Left and right arrows go along it, up and down to another of its parts.
lab-read-to = to
lab-state-busy = The notebook is busy with another cell. What you move here is shown as soon as it is done.
lab-state-restarted = The notebook was restarted, and this lab went with what it knew. To go on, run the cell with `start` at the top of the page, then this lab’s cell.
lab-state-dead = What answers this lab has stopped. Choose “Restart Kernel” in the menu “Kernel”, then run the cell with `start` at the top of the page and this one again.
lab-state-offline = The connection is lost. What you move here is shown when it is back; nothing on this page is lost.
lab-map = Map of two controls
lab-map-across = Across
lab-map-up = Upwards
lab-map-of = Colour shows
lab-map-draw = Draw the map
lab-map-cell = Press to load this setting.
lab-map-waiting = Drawing the map…
lab-map-stale = The other controls have moved since this map was drawn; draw it again to bring it up to date.
lab-map-caption = { $headline }{ $range ->
    [none] : does not exist at any of these settings,
    [level] : { $low } wherever it exists, to this many digits,
   *[wide] , from { $low } (darkest) to { $high } (lightest),
 } as “{ $x }” and “{ $y }” vary and the other controls stay{ $blank ->
    [some] ; in the white squares it does not exist.
   *[none] .
 } Choose a cell to load its setting. { $kind ->
    [coded] Coded from texts.
   *[simulated] Simulated.
 }
lab-table = Table
lab-table-which = Which table
lab-table-hide = None
lab-table-note = { $shown } of { $rows } rows. { $kind ->
    [coded] Coded from texts.
   *[simulated] Simulated.
 }
lab-about = About this model
lab-claim = What it claims
lab-assumes = What it assumes
lab-leaves-out = What it leaves out
lab-rival = A rival explanation
lab-source = Where it comes from
lab-none = does not exist here
less-than = less than { NUMBER($share, style: "percent", maximumFractionDigits: 3) }
lab-number = { NUMBER($value, maximumFractionDigits: 3) }
lab-moved = { $what }: { $before } in A, { $now } now.
lab-changed = { $what }: { $before } in A, { $now } now.
lab-hardly = { $what }: { $now }, as in A to this many digits.
lab-redrawn = Chance was drawn anew.
lab-same = Nothing differs from A yet.
lab-fault = Something in the lab went wrong with that setting. The lab still shows the one before and goes on working.
lab-sentence = { $title } — { $line }. { $description } { $kind ->
    [coded] (Coded from texts.)
   *[simulated] (Simulated.)
 }

## Opening a notebook
course-started = Ready. The course speaks English here.

## Building the course
error-no-repository = The package does not say where its repository is; install it with “pip install -e .” and try again.
error-no-such-work = { $file } cites { $key }, which is not in the bibliography; add it to coursekit/data/bibliography.bib or correct the key.
error-no-such-page = { $file } links to { $page }, which the course does not have; write it first or take the link out.
error-no-such-term = { $file } sends the reader to the term { $term }, which the glossary does not have; add it to coursekit/data/glossary.csv or correct its id.
error-not-in-course = This command works inside the course’s folder; go there first and type it again.
error-missing-packages = This needs packages that are not installed here ({ $missing }); type, in the course’s folder: { $line }
error-folder-unwritable = Your folder { $folder } could not be written ({ $reason }); make room or free the file, and type the command again: nothing of yours was changed.

## Predictions, and the reader’s own work
form-keep = Keep my prediction
form-predicted = You predicted: { $choice }
form-unpredicted = Not predicted yet. Choose one and keep it; nobody marks it.
form-reason = { $choice } { $reason }
form-reasons = What somebody sensible might say for each:
form-no-prediction = You kept no prediction. You can still go back and make one.
form-fault = Something went wrong with this form. Nothing you had kept was lost.
form-outcome = Show what came out
page-gone = This page has lost the kernel it belongs to; load the page again, and go on.
page-busy = The page is still at work on something else; what you did here is done as soon as that ends.
kernel-gone = The kernel that this form belongs to is gone: it was started anew or stopped. What you had kept is safe; run the cells from the top down to here, and go on.
kernel-busy = The kernel is still busy with a cell. What you did here is done as soon as it ends; to wait no longer, choose Kernel → Interrupt.
error-form-choose = No choice is marked yet; mark one, then keep it.
error-no-work-files = There is no work file in { $folder }. Students save one with the button “Save my work to a file”; its name ends in .json.
error-page-other = { $file } is there already and is no page of this command, so it was left alone; move it away, or give another name with --to.
error-page-unwritable = { $file } cannot be written: { $reason }. Name another place with --to.
error-no-such-number = { $file }: { $mark } does not come to a number; look at the names of model, headline and settings, and at the format.
error-no-such-part = First code has no part “{ $part }”. Its parts are: { $known }.
error-no-such-prediction = The course asks no question called “{ $name }”.
work-title = Your work
work-save = Save my work to a file
work-restore = Restore it from a file
work-saved = Your work is on its way to your downloads as { $file }. Keep that file.
work-elsewhere = What you wrote or changed in a notebook, the policy brief too, is not in it: keep that with File → Download.
work-restored = Your work is back.
work-summary = Kept so far: { $predictions ->
    [one] { $predictions } prediction
   *[other] { $predictions } predictions
 }, { $answers ->
    [one] { $answers } exercise answer
   *[other] { $answers } exercise answers
 }{ $sets ->
    [none] {""}
   *[other] {" "}({ $sets })
 } and { $codings ->
    [one] { $codings } institution coded in unit 7
   *[other] { $codings } institutions coded in unit 7
 }.
work-set = { $answers } in set { $unit }

## Exercises
release-written = Written: { $file }
error-no-such-set = There is no exercise set for unit { $unit }; there are sets for { $known }.
error-restore-file = There is no work file “{ $file }” here that can be read, so nothing was changed; give the name of the file you saved.
error-no-sources = There are no exercise sources in { $folder }; run this in the course’s own folder, or name it.
error-set-stale = { $file } has changed since it was released, so students have another version; run “coursekit release --unit { $unit }” first.
error-item-taken = There is an item “{ $item }” already, in { $file }; choose another id.
error-no-lesson = Unit { $unit } has no notebook yet, so its exercises have no name; write the notebook first.
error-no-item = There is no item “{ $item }” in this set. Its items are: { $known }.
new-exercise = Line { $line } of { $file } begins an item that works. Change it, and look at it with “coursekit preview --unit { $unit } --item { $item }”.
preview-written = Written: { $file }. Open it in a browser, and keep it to yourself: it holds the answers.
error-students-folder = { $folder } is the course’s own folder, with its sources; choose another, such as students/.
error-students-where = Say where the course for students goes, for example “coursekit release --course --to students/”.
error-nbgrader-where = Say where the nbgrader course is, for example “coursekit release --nbgrader --unit 1 --to my-nbgrader-course”.
error-nbgrader-inside = { $folder } lies inside the course, where all students would share one file of work; choose a folder elsewhere.
error-set-yaml = { $file } cannot be read as an exercise set: look at line { $line }, where an indent, a colon or a quote is out of place.
error-set-key = { $file }, { $item }: the key “{ $key }” is missing.
error-set-unknown-key = { $file }, { $item }: there is no key “{ $key }” here; look for a slip of spelling.
error-set-translation = { $file }, { $item }: “{ $where }” has no text for the language { $language }.
error-set-kind = { $file }, { $item }: the kind “{ $kind }” is not one of { $known }.
error-set-shape = { $file }, { $item }: something here does not have the form it should have ({ $reason }).
error-set-id = { $file }, { $item }: an id is a word of small letters, digits and underscores, and an answer is called by a name Python knows.
error-set-twice = { $file }, { $item }: this id is used twice.
error-set-answer-twice = { $file }, { $item }: the answer is called { $answer }, as that of { $other } is already.
error-set-objective = { $file }, { $item }: “{ $objective }” is not among the set’s objectives.
error-set-untested = { $file }: the objective “{ $objective }” is not asked for by any item.
error-set-points = { $file }: the items have { $total } points together, but a set has { $wanted }.
error-set-no-twin = { $file }, { $item }: an item with programming needs exactly one other way to its points, but has { $count }; no other item has any. Write one that says twin_of with its id.
error-set-twin = { $file }, { $item }: “twin_of: { $other }” must name an item of the set with programming, and both have the same points and objective.
error-set-tries = { $file }, { $item }: “tries” lists what part of the points each letter is worth, from 1 down and never below 0, as [1, 0.5, 0]; { $given } does not.
error-set-few-foreseen = { $file }, { $item }: { $count } wrong answers are foreseen, but at least { $fewest } are needed.
error-set-wrong-twice = { $file }, { $item }: two foreseen wrong answers have the same id.
error-set-one-right = { $file }, { $item }: exactly one option must say “right: true”.
error-set-criteria = { $file }, { $item }: a rubric has three to five criteria, but this one has { $count }.
error-set-rubric = { $file }, { $item }: the best levels of the rubric add up to { $best }, but the item has { $points } points.
error-set-tolerance = { $file }, { $item }: the tolerance must be a number above 0.
error-set-placeholder = { $file }, { $item }: “{ $where }” asks for { $name } in braces, but the inputs define no such name.
error-set-placeholder-language = { $file }, { $item }: “{ $where }” uses { $name } in one language and not in the other.
error-set-code = { $file }, { $item }: the code under “{ $part }” stopped with { $error }.
error-set-one-table = { $file }, { $item }: “given” must define exactly one table, but defines { $count }.
error-set-unreadable = { $file }, { $item }: the code under “{ $part }” gives { $answer } no value that can be read ({ $slip }).
error-set-same = { $file }, { $item }: the foreseen wrong answer “{ $one }” equals the right one in variant { $variant }; draw other inputs or leave it out.
error-set-twins = { $file }, { $item }: the foreseen wrong answers “{ $one }” and “{ $other }” cannot be told apart in variant { $variant }; draw other inputs or leave one out.
error-set-tells = { $file }, { $item }: the text “{ $where }” ({ $language }) contains the expected number.
error-set-input-tells = { $file }, { $item }: the input { $name } is the answer itself, and students can see it; let its name begin with _ if it is only scratch.
error-no-submissions = There are no files to grade in { $folder }.
error-no-jail = Nothing was graded: the students’ code cannot be isolated on this machine, because { $reason }.
error-jail-open = Nothing was graded: the isolation of the students’ code does not hold on this machine ({ $ways }).
error-grade-what = Say what to grade: coursekit grade FOLDER --unit 1, with a folder, a zip from your learning platform, or notebooks.
error-grade-unit = Say which unit to grade: add --unit and its number, such as --unit 1.
error-no-such-path = There is no file or folder “{ $path }”; look at its spelling, or drag it into the window instead of typing it.
error-archive = { $path } cannot be opened as a zip; download it again, or unpack it and give the folder.
error-out-is-file = { $path } is a file, so no tables can go there; give --out the name of a folder.
error-out-is-submissions = { $path } is where the students’ files are, so tables would mix with them; give --out another folder.
error-out-other-unit = In { $folder } are the tables of unit { $was }, which those of unit { $unit } would replace; give --out a folder of its own for each unit.
error-cannot-write = Nothing can be written to { $folder } ({ $reason }); make room or choose another --out, and type the same command again: what was graded is kept.
error-file-closed = { $file } can be neither read nor written ({ $reason }); close the program that holds it open, or look at what it is and who may use it, and type the same command again.
error-options = The command was not understood: { $reason }. { $program } --help shows what it takes.
error-option-unknown = “{ $given }” is no option or file that { $program } takes here; { $program } --help shows them all.
error-option-missing = { $option ->
    [command] The command
   *[other] { $option }
 } is missing; { $program } --help shows what the command takes.
error-option-choice = { $option ->
    [command] The command
   *[other] { $option }
 } cannot be “{ $given }”; it can be: { $allowed }.
error-option-value = { $option } needs a value behind it; { $program } --help shows which.
error-option-ambiguous = “{ $given }” may mean more than one option: { $allowed }; write out the one you want.
error-option-number = { $option } must be a number from { $least } on, but “{ $given }” was given.
error-option-due = “{ $given }” is not a moment; write --due like 2026-03-31 or 2026-03-31T23:59.
error-no-distributed = A Dask cluster needs the package distributed, which is not installed here; type pip install distributed.
error-no-cluster = Nothing answers at { $address }; give --dask the address that dask-scheduler shows, such as tcp://10.0.0.1:8786.
error-essay-sheet = { $file } is not the sheet of essays it should be, so nothing was written; give it back its first row, save it as CSV if a spreadsheet made a workbook of it, or move it away.
error-no-essays = There is no essay to mark in { $folder }; grade the class first, with --out { $folder }.
error-no-grades = { $folder } is not where a class was graded; give the folder that you gave to coursekit grade with --out.
error-essay-torn = { $file } was sorted without all its columns, so { $count ->
        [one] { $count } row has
       *[other] { $count } rows have
    } the text of one essay and the key of another, and nobody knows whose marks these are; nothing was written. Undo the sorting, or take those keys out of the last column if the marks stand beside their text.
error-essay-marks = { $file } was not saved from the page on which essays are marked, or for another unit; press s there and give the file that your browser saves.
error-sheet-in-out = { $file } would be written over; keep the sheet as the platform gave it in another place, or under another name, and give that one.
error-worksheet = { $file } is not a grading worksheet of Moodle; in the assignment choose Submissions, then Actions, then Download grading worksheet, and give that file as it comes.
error-worksheet-twice = { $file } has more than one column called “{ $column }”, and Moodle would read only one of them; give the one that is yours another name.
error-worksheet-words = The assignment of { $file } has no maximum in numbers, so there is nothing to fill in; set its grade to Point in Moodle and download the worksheet again.
error-worksheet-comments = { $file } has no column for feedback comments; turn them on in the assignment, download the worksheet again, or leave out --comments.
error-maximum = In { $file } the most is { $most } points, but the set has { $of }; change it on the platform, or add --scale to have marks converted.
error-gradebook = { $file } is not a gradebook exported from Canvas; choose Grades, then Export, and give that file as it comes.
error-gradebook-numbers = In { $file } a spreadsheet has shortened the numbers of students (1.2E+11), so nobody can be told apart; export it again and give it as it comes.
error-gradebook-points = { $file } does not say how many points “{ $column }” has; export it again with its row of points possible, and give that file as it comes.
error-gradebook-column = { $file } does not say which column to fill in; add --assignment and one of these names: { $known }.

## Evidence
error-no-such-evidence = The course has no evidence called “{ $name }”; it has { $known }.
error-no-libpysal = The states of Mexico come with the package libpysal, which is not installed here; type %pip install --no-deps libpysal and run this cell again.

## Recoding the institutions
recode-title = Ten institutions to code
recode-which = Which of these does the passage say that it does?
recode-keep = Keep this row
recode-done = — coded
recode-source = ({ $source }, in our words.)
recode-kept = { $coded ->
    [0] No row coded yet; nobody marks it.
    [one] One row of { $rows } is coded and kept.
   *[other] { $coded } rows of { $rows } are coded and kept.
 }
error-recode-row = That row could not be kept; run the cell again and tick it once more.
error-recode-name = “{ $name }” cannot be compared: give one of these institutions, { $known }, with functions out of { $functions }.
## The policy brief
error-brief-missing = There is no file { $file } here; save the notebook, or give its name in quotes.
error-brief-notebook = { $file } cannot be read as a notebook; save it again from Jupyter, or choose the right file.

## Site and instructor’s guide
error-site-folder = { $folder } holds something that is not a site of this course, so nothing was written; name a new or empty folder.
error-site-page =
    The site was not written, because of what Sphinx says of these pages:
    { $told }
error-no-pyodide = In { $folder } there is no copy of Pyodide, so nothing was written; name the folder of an unpacked one, with { $files } in it, or leave --pyodide out.
error-lite =
    The JupyterLite was not written; `{ $command }` said: { $told }
error-lacks-package = `{ $what }` needs { $missing }, which is not in this Python: in a browser, run the first cell again with a network; elsewhere, install the course again with the first command of its README.
in-browser-missing = These could not be brought, because there is no network or this copy of Python lacks them: { $missing }. Labs stand still as they open, and predictions and answers in numbers and letters work; for the rest, run this cell again when there is a network.
error-guide-unit = { $file } is about unit { $unit }; its name and its first line must be of the same unit.
error-guide-no-lesson = { $file } belongs to a unit that has no lesson in notebooks/source; write that first or take the guide out.
error-guide-part = { $file } has nothing under “{ $part }”; a guide needs unit, board, plans, wrong and discuss.
error-guide-language = { $file }: “{ $where }” has no text for the language { $language }.
error-guide-minutes = { $file }: the minutes of the plan for { $plan } add up to { $minutes }; they must add up to { $plan }.
error-guide-cell = { $file } sends instructors to the cell “{ $cell }”, which the lesson does not have; look at the ids in its source.
error-guide-item = { $file } names the exercise “{ $item }”, which the unit’s set does not have; look at the ids in exercises/source.
