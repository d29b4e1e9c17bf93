### Exercise sets: the notebook around the items, and what a check says.

## Who you are
identifier-none = No identifier yet, so the numbers below are examples. Type the one you hand in your work with between the quotes, and run the cells again from here.
identifier-kept = Your work file says that you are { $identifier }, so the numbers below are of { $identifier }. This notebook does not say it, and no mark is final without it: type your identifier between the quotes and run this cell again.
identifier-now = You are { $now }. The numbers below are yours; nobody else’s have to agree with them.
identifier-changed = You were { $before } and are now { $now }, so your numbers have changed. Run the cells again from here; an answer found with the old numbers may no longer fit.
identifier-odd =
    “{ $given }” does not look like an identifier: use up to { $longest } letters, digits and . _ - @, without spaces. { $now ->
        [none] Until then the numbers are examples.
       *[other] Until then you go on as { $now }.
    }
identifier-quotes = Type your identifier between the quotes, as in student("ana21").

## Asking
example-numbers = Example numbers: type your identifier above to get your own.
no-such-item = There is no item “{ $given }” here. The items of this set are: { $known }.
item-quotes = Name the item between quotes, as in { $call }. The items of this set are: { $known }.

tolerance-told = Whatever lies within { $within } of the right number counts as right.
first-code-parts = Parts of the lesson *First code* that it needs: { $parts }.
tries-all = Check as often as you like: every letter you try is worth the same.
tries-told = What a letter is worth here: { $worth }. The check counts those you write.
tries-how = After a wrong one write all you tried, in order, your answer last: `{ $name } = "a b"`.
tries-place =
    { $last ->
        [yes] any later one
       *[no] { $place ->
            [1] the first you check
            [2] the second
            [3] the third
           *[other] number { $place }
        }
    } { $points ->
        [0] nothing
        [one] { $points } point
       *[other] { $points } points
    }

## How an item stands
status-not-started = not started
status-not-yet = not yet
status-foreseen = not yet
status-right = right
status-cannot-tell = cannot tell
status-kept = kept, waits for a person
checked = { $title } — { $status }

## What a check says
not-started = Put your answer in the cell above this one, run it, then run this check again.
not-started-essay = Write between the two lines of three quotes in the cell above, run it, then run this check again.
right =
    { $points ->
        [0] That is it, but after so many letters it is worth nothing.
        [one] That is it: { $points } point.
       *[other] That is it: { $points } points.
    }
right-unmarked = That is it. It has no points; the next ones do.
tries-undeclared = You checked { $earlier } before. Name every letter you tried, in order, your answer last: { $name } = "{ $whole }". If it is right it is then worth { $points ->
        [0] nothing
        [one] { $points } point
       *[other] { $points } points
    }. Until then this check says nothing of it.
not-yet-number = I read { $read }, which is not it yet. Look at the sign, at the unit that is asked for, and whether you used your own numbers.
not-yet-choice = That is not the one. Go through the options again and ask of each what it would have to assume.
not-yet-function = For some of the inputs your function gives something else than it should. Work one small case out by hand and compare; then try the smallest and the largest values that may come.
not-yet-call = { $call } gives { $given }, which is not it yet. Work that case out by hand; then try the smallest and the largest values that may come.
not-yet-table =
    { $read ->
        [none] What is in { $name } is not it yet. Look at which rows and columns you used, and at the unit that is asked for.
       *[other] I read { $read }, which is not it yet. Look at which rows and columns you used, at the sign, and at the unit that is asked for.
    }
table-typed = The number fits this table, but your lines do not find it in one with other numbers or with the rows in another order. Compute { $name } from the columns of { $table }, and pick rows by what they say, not by where they stand.
essay-kept =
    { $words ->
        [one] Kept: { $words } word.
       *[other] Kept: { $words } words.
    } { $short ->
        [yes] About { $wanted } are asked for.
       *[no] A person will read it with the criteria above.
    }
check-fault = The check could not make sense of what is in { $name }. Compare its form with the one that is asked for; if it is as it should be, the fault is ours.

## Slips of typing
slip-comma = You typed { $given }: Python takes a comma as the end of one number and the beginning of another. Write the decimals after a point, and no sign between thousands.
slip-percent = Leave out the % sign and the quotes: type { $name } = and then only the number, in the unit that is asked for.
slip-comma-quoted = “{ $given }” is text, and it has a comma. Write the number without quotes and with a point before the decimals.
slip-quoted = “{ $given }” is text because of the quotes. Write the number without them.
slip-text = { $name } holds the text “{ $given }”, but a number is asked for. Write the number alone, without quotes, words or units.
slip-none = { $name } holds nothing (None). Print only shows a value; to keep it, write { $name } = and then the value.
slip-type = { $name } holds something of type { $kind }, but a number is asked for.
slip-result = { $name } holds everything a model gives. Pick the number you need: add .headlines["…"] with its name between the quotes.
slip-uncalled = { $name } holds a function itself. Add parentheses with its inputs to get the value it gives.
slip-several = { $name } holds several values, but one number is asked for.
slip-nan = { $name } is { $given }, which is not a number one can compare. Look for a division by zero, a missing value or a filter that leaves no row on the way.
slip-letter = “{ $given }” is not one of the options. Answer with one of the letters { $letters }.
slip-bare-letter = Put the letter between quotes, { $name } = "{ $letter }"; without them Python looks for a variable of that name.
slip-several-letters = You gave more than one option. Choose one letter.
slip-not-letter = You gave { $given }. Answer with one of the letters { $letters }, between quotes.
slip-not-text = Your text has to stand between the two lines of three quotes.
slip-broken = The answer cell was run but stopped before { $name } got a value. The last line of the red text under it names the reason.
slip-function-unfinished = Your function { $name } is not finished: no value comes out of it, or its cell stopped with an error. Read the last line of any red text under it, and put what you compute after the word return.
slip-not-function = { $name } is not a function. Begin with def { $name }(…): and indent what follows.
slip-parameters =
    { $count ->
        [one] { $name } is called with { $count } input, but your function takes another number of them. Keep the first line as it was given.
       *[other] { $name } is called with { $count } inputs, but your function takes another number of them. Keep the first line as it was given.
    }
slip-no-return = { $name } computes but gives nothing back. End it with return and the value.
slip-prints = { $name } prints its value instead of giving it back. Put return where print is.
slip-raised = { $call } stopped with an error of yours, { $error }: { $reason }. Try that call in a cell of its own.
slip-stopped = You stopped the check while { $call } was still at work. It may never end: look at what makes your loop stop.
slip-unreadable = What is in { $name } could not be read ({ $error }: { $reason }). Compare its form with the one that is asked for.

## Progress
progress-item = Item
progress-points = Points
progress-status = Status
progress-way = { $title } (another way to the points below)
progress-total =
    { $points ->
        [one] { $points } point so far, of { $machine } that a check can give.
       *[other] { $points } points so far, of { $machine } that a check can give.
    }
progress-essay = The essay waits for a person, who reads it with the criteria shown there.
progress-unsigned = This notebook does not say who you are, so no mark of it is final: type your identifier in student("…") and run that cell.

## Putting work back
restored = Your answers are in the new notebook { $file }, beside the work file. Open it and run its cells from the top.
restored-nothing = { $file } is a work file, but it holds no answers yet.

## The notebook
notebook-title = Exercises { $unit } · { $title }
notebook-aims =
    { $items ->
        [one] { $items } item
       *[other] { $items } items
    }, { $points } points, about { $minutes } minutes by hand and with the warm-up. They ask whether you can
notebook-how = **How it works.** Each item has three cells. The first shows the question, most often with numbers of your own. In the second you answer: put your answer in place of the three dots `...`, and keep the first line, which tells which question it answers. The third checks. A check says when an answer is right, and often what a wrong one assumed; it never says the answer.

    Run a cell with Shift + Enter. Your answers are also kept in the small file `coursekit-work.json` in the folder of the course. You may add cells of your own wherever you want.
notebook-who = ## Who are you?

    Type the identifier your course knows you by between the quotes, and run the cell. Your numbers follow from it: the same today and tomorrow, and other ones than your neighbour’s.
notebook-item =
    ## { $number } · { $title }

    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }, about { $minutes } minutes.
notebook-warm-up =
    ## Warm-up

    No points, about four minutes. It shows how answers are typed; come back to it whenever you need it.
notebook-without-code =
    ## { $number } a · { $title } · without programming

    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }, about { $minutes } minutes. **Number { $number } can be answered in two ways, and either is worth all its points:** here by hand, or with some lines of Python in { $number } b. You may try both; the better one counts.
notebook-with-code =
    ## { $number } b · { $title } · with some lines of Python

    The same { $points ->
        [one] { $points } point
       *[other] { $points } points
    }, about { $minutes } minutes. If { $number } a is done you need nothing here. In place of the line with the three dots you may write as many lines as you need, with names of your own.
notebook-end = ## How far are you?

    When you are done, save the notebook and hand in this one file, `{ $name }.ipynb`.

## For authors
preview-top = What a student with the identifier { $identifier } sees has a bar at its left. All else is for your eyes only.
preview-yours = For your eyes only. Objective: { $objective }. Kind: { $kind }.
preview-right = right
preview-answer = { $name }: { $values }
preview-cases = Calls the check in the notebook makes; grading makes others, drawn in secret:
