### Grading: tables for the instructor, feedback for the student.

## Tables
column-student = student
column-file = file
column-item = item
column-points = points
column-of = of
column-status = status
column-note = note
column-text = text
lms-total = Exercises { $unit }
lms-pending = Exercises { $unit }: essay pending
lms-yes = yes

## How an answer stands
status-right = right
status-foreseen = not right, a foreseen mistake
status-wrong = not right
status-slip = could not be read
status-raised = stopped with an error
status-out-of-time = ran out of time
status-died = ended its own program
status-not-started = not started
status-missing = no answer found
status-essay = waits for a person
status-marked = read by a person
status-fault = could not be graded
status-unreadable = file could not be graded

## Why a file could not be graded
problem-empty-file = The file is empty.
problem-too-large = The file is too large to be a notebook of the course ({ $megabytes } MB).
problem-not-json = The file is damaged or is not a notebook: it cannot be read as one.
problem-not-notebook = The file is not a notebook.
problem-other-unit = The file is the notebook of unit { $unit }, not of this one.
problem-no-answers = None of the answer cells of unit { $unit } is in the notebook; a person needs to look at it.

## Notes for the instructor
note-missing = Needs a look: the notebook has no cell that answers this item.
note-died = Needs a look: the answer ended the program it ran in.
note-fault = Needs a look: grading failed for a reason of ours ({ $reason }).
note-raised = { $error }
note-foreseen = Foreseen: { $mistake }.
note-slip = Slip: { $slip }.
note-unlabelled = The answer cell had lost its label and was found by the name it defines.
note-several-answers = Several cells answer this item; the last one counts.
note-shell = Commands to the machine were not run.
note-no-identifier = No identifier in the notebook: graded with the example numbers, and named after the file.
note-handed-in-twice = { $file } is of the same student and comes before in order of name; it does not count.
note-odd-mark = The mark “{ $given }” for { $criterion } is not a number from 0 to { $most }.
note-partly-marked = { $given } of { $of } marks are filled in.
note-text-changed = The text has changed since it was marked.
note-added-died = A cell the student added ended the program; it was left out.
note-added-out-of-time = A cell the student added ran out of time; it was left out.

## Feedback for the student
told-right = That is right.
told-not-started = There was no answer here yet.
told-missing = The answer cell of this item was not in your notebook. If you did answer it, tell your instructor.
told-fault = Something on our side kept this from being graded. Your instructor knows about it.
told-out-of-time = Your code was still at work when its time was up. Look for a loop that never ends.
told-died = Your code ended the program it ran in. Leave out exit, quit and the like.
told-raised = Your answer cell stopped with an error of yours: { $error }.
told-essay = A person will read your text with the criteria above.
told-wrong-number = The number is not the right one for your question.
told-wrong-choice = Another option is the right one.
told-wrong-function = For some of the inputs it was tried with, your function gave something else than it should.
told-wrong-table = With a table of other numbers your lines gave something else than they should. Compute from the columns, and pick rows by what they say, not by where they stand.
feedback-total = { $points } of { $of } points
feedback-pending = so far; your essay has not been read yet.
feedback-points = { $points } of { $of }
feedback-answer = What you answered
feedback-verdict = How it stands

## What is shown while grading
progress-line = { $number } of { $total }: { $file }
summary-graded =
    { $students ->
        [one] { $students } student graded, from { $files ->
            [one] { $files } file
           *[other] { $files } files
        }.
       *[other] { $students } students graded, from { $files ->
            [one] { $files } file
           *[other] { $files } files
        }.
    }
summary-unreadable =
    { $files ->
        [one] { $files } file could not be graded; its row says why.
       *[other] { $files } files could not be graded; their rows say why.
    }
summary-look =
    { $students ->
        [one] { $students } student has an answer that a person needs to look at.
       *[other] { $students } students have an answer that a person needs to look at.
    }
summary-pending =
    { $students ->
        [one] { $students } essay waits for marks in { $file }; fill them in and run the same command again.
       *[other] { $students } essays wait for marks in { $file }; fill them in and run the same command again.
    }
summary-where = Tables and feedback are in { $folder }.
summary-trust = The students’ code ran with your own rights: grade files of people you trust, or on a machine that holds nothing else.
