### Grading: tables for the instructor, feedback for the student.

## Tables
column-student = student
column-name = name
column-file = file
column-time = changed
column-late = late
column-item = item
column-points = points
column-of = of
column-status = status
column-note = note
column-text = text
column-total = total
column-who = who
column-key = key
lms-total = Exercises { $unit }
yes = yes

## What Moodle calls its columns
moodle-identifier = Identifier
moodle-name = Full name
moodle-username = Username
moodle-email = Email address
moodle-grade = Grade
moodle-most = Maximum grade
moodle-modified = Last modified (grade)
moodle-participant = Participant { $number }

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
status-other-way = answered in the other way
status-unreadable = file could not be graded
status-earlier = an earlier try
status-untouched = nothing filled in

## Why a file could not be graded
problem-empty-file = The file is empty.
problem-too-large = The file is too large to be a notebook of the course ({ $megabytes } MB).
problem-not-json = The file is damaged or is not a notebook: it cannot be read as one.
problem-not-notebook = The file is not a notebook.
problem-too-much-code = The notebook holds far more code than the exercise asks for ({ $cells } cells); a person needs to look at it.
problem-folder = This is a folder with the name of a notebook; what is in it is graded by itself.
problem-link = This is a link to another file, and links are not followed; ask for the file itself.
problem-no-file = This is no ordinary file, so it was not opened.
problem-no-access = The file cannot be read on this machine; look at its permissions.
problem-archive = The archive is damaged, or of a kind that cannot be opened here; unpack it by hand.
problem-archive-empty = There is no file in the archive.
problem-other-archive = This is an archive that is not opened here; unpack it, or ask for a zip or the notebook itself.
problem-locked = The file is locked with a password.
problem-too-much = The archive would unpack to more than any class needs, so it was not opened.
problem-too-costly = Reading it takes more than { $seconds } seconds or { $megabytes } MB of memory, which no notebook of the course needs; a person needs to look at it.
problem-other-unit = The file is the notebook of unit { $unit }, not of this one.
problem-no-answers = None of the answer cells of unit { $unit } is in the notebook; a person needs to look at it.
problem-fault = Reading the file failed for a reason of ours ({ $reason }); a person needs to look at it.

## Notes for the instructor
note-wrong = Gave { $gave }.
note-earlier = { $file } of the same student came later and counts.
note-untouched = Nothing was filled in here; { $file } of the same student counts.
note-not-code = Needs a look: the answer cell was turned into text; it was graded as the code it was.
note-essay-odd = Needs a look: the essay’s cell does not read as a text, so some of it may be in another cell.
note-essay-beside = Needs a look: the essay’s cell is empty; this text was written beside it.
note-essay-more = Needs a look: there is more text beside the essay’s cell.
note-other-there = Needs a look: this may have worked in the student’s notebook; here cells run from the top, in limited time, without the student’s files, packages, network and commands.
note-own-cells = The answer cell is as it was handed out, but the student added cells; the answer may be there under another name.
note-wrong-name = The file does not have the name of a notebook, but is one.
note-two-identifiers = Needs a look: the platform says that { $files } is of the same student, but the identifiers differ; both were graded.
note-same-identifier = Needs a look: { $files } has the same identifier, but seems to be another student’s; both were graded.
note-missing = Needs a look: the notebook has no cell that answers this item.
note-died = Needs a look: the answer ended the program it ran in.
note-fault = Needs a look: grading failed for a reason of ours ({ $reason }).
note-raised = { $error }
note-foreseen = Foreseen: { $mistake }.
note-slip = Slip: { $slip }.
note-unlabelled = The answer cell had lost its label and was found by the name it defines.
note-several-answers = Several cells answer this item; the last one counts.
note-second-guess = Needs a look: it was wrong in its own cell and is right at the end of the notebook; a helper may stand below, or it is a second guess.
note-mended = A cell that was split in the middle of a statement was joined again.
note-renamed = An editor had hidden a name of an answer behind an underscore; it was given back.
note-shell = Commands to the machine were not run.
note-display = { $line } has to do with how the notebook is shown and was left out.
note-missing-package = Needs a look: the notebook imports { $package }, which is not installed here; only the lines that need it were left out.
note-changed-identifier = Needs a look: the notebook says { $before } above its answers and another identifier below them; it was graded as the lower one’s.
note-no-identifier = Needs a look: no identifier in the notebook, so it was graded with the example numbers and its mark is not final; write the identifier between the quotes of student("") and grade again.
note-handed-in-twice = { $file } is an earlier try of the same student and does not count.
note-handed-in-blank = { $file } of the same student came later, but nothing was filled in there; it does not count.
note-which-file = Needs a look: { $file } was handed in together with this one and says something else; leave only the one that counts and grade again.
note-whose-file = Needs a look: { $file } has the same identifier, another name and other answers, and may be somebody else’s; have the wrong identifier put right or leave only the file that counts, and grade again.
note-unread-file = Needs a look: { $file } of the same student came no earlier and cannot be read; ask for it again, or leave only the one that counts, and grade again.
note-which-version = Needs a look: the notebook was made from a version of the exercise that is not kept here; put it among the released ones and grade again.
note-earlier-version = Made from an earlier version of the exercise, and graded by it.
note-draft = Needs a look: in Moodle this was not submitted: it is a draft, or a try that was opened again.
note-not-in-sheet = Needs a look: { $file } has no row for whoever handed this in.
note-other-name = Needs a look: in { $file } the number of this file is { $name }’s; is it the worksheet of this assignment?
note-team-unclear = Needs a look: more than one team is called { $name }, so nobody knows whose mark this is.
note-marked-twice = Needs a look: two rows of the sheet of essays have different marks for this text; clear one of them.
note-odd-mark = The mark “{ $given }” for { $criterion } is not a number from 0 to { $most }.
note-partly-marked = { $given } of { $of } marks are filled in.
note-text-changed = Needs a look: the text has changed since it was marked, so it waits for new marks; the old ones are in the sheet.
note-added-died = A cell the student added ended the program; it was left out.
note-added-out-of-time = A cell the student added ran out of time; it was left out.

## Feedback for the student
told-right = That is right.
told-right-late = That is right. After the letters you tried before, it is worth { $points ->
        [0] nothing
        [one] { $points } point
       *[other] { $points } points
    }.
told-other-way = The points of this one were to be had in another way, and that way counts.
told-other-counts = The other way to these points came out better, and it is the one that counts.
told-not-started = There was no answer here yet.
told-missing = The answer cell of this item was not in your notebook. If you did answer it, tell your instructor.
told-fault = Something on our side kept this from being graded. Your instructor knows about it.
told-out-of-time = Your code was still at work when its time was up. Look for a loop that never ends.
told-died = Your code ended the program it ran in. Leave out exit, quit and the like.
told-raised = Your answer cell stopped with an error of yours: { $error }.
told-below = “{ $name }” gets its value in a cell further down: cells run from the top, so put that one above.
told-raised-function = { $call } stopped with an error of yours, { $error }: { $reason }. The inputs it was tried with stay hidden; try others yourself, small and large ones and those at a limit.
told-essay = A person will read your text with the criteria above.
told-wrong-number = The number is not the right one for your question.
told-wrong-choice = Another option is the right one.
told-wrong-function = For some of the inputs it was tried with, your function gave something else than it should. These inputs stay hidden; try others yourself, small and large ones and those at a limit.
told-wrong-table = With a table of other numbers your lines gave something else than they should. Compute from the columns, and pick rows by what they say, not by where they stand.
feedback-late = This was handed in after it was due.
feedback-overview = Your points
feedback-total = { $points } of { $of } points
feedback-pending = so far; your essay has not been read yet.
feedback-not-final = These points are not final: your instructor still has to make sure of something, such as whose file this is.
feedback-points = { $points } of { $of }
feedback-answer = What you answered
feedback-verdict = How it stands

## The class report
class-title = How the class did
class-no-code = Graded as a set without programming: { $items } items with { $points } points together.
class-numbers = In numbers
class-what = what
class-count = how many
class-students = students
class-unreadable = files that could not be graded
class-earlier = earlier tries, which do not count
class-late = files handed in late
class-pending = essays that wait for a person
class-doubtful = students whose mark is not final for another reason
class-earlier-version = students with an earlier version of the exercise, graded by it
class-not-final = Marks that are not final
class-of-nobody = Marks in the sheet of essays that belong to nobody
class-totals = Points
class-range = { $least } to { $most }
class-bar = as a bar
class-middle = Half of the students have { $points } points or more so far, half have that or fewer.
class-items = Items
class-items-note = Share right is of those who gave an answer that could be right or wrong. Essays that wait, and answers that could not be graded for a reason of ours, are “open”.
class-right = right
class-foreseen = foreseen mistake
class-wrong = other wrong
class-unread = unreadable or error
class-cut-short = no end or died
class-left = left out
class-open = open
class-other = other way
class-share = share right
class-percent = { $share } %
class-broken = Items that look broken
class-none-broken = None: of every item that enough students tried, some have it right.
class-looks-broken = { $item }, “{ $title }”: { $right } of { $tried } who tried have it right. Before you blame the class, read the question and solve it yourself: nearly everybody failing more often means a bad question than a bad class.
class-mistakes = The most common wrong answers
class-answer = answer
class-look = For a person to look at
class-similar = Answers that are much alike
class-similar-note = This is a hint, not proof. Short answers, the cell as handed out, what the solution or many in the class have too, are left out; what remains can still come from working together where that is allowed, from one tutor, or from chance. Talk to both before you think anything.
class-same = { $one } and { $other } wrote the same, comments and spacing aside.
class-alike = Of the shorter of the answers of { $one } and { $other }, { $share } % has the same shape as in the other and as in hardly anybody else’s; names and numbers may differ.
class-ungraded = Files that were not graded
class-why = why
class-late-list = Handed in late
class-nothing = Nothing.

## What is shown while grading
progress-left = { $finished } done, { $left } left
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
summary-kept =
    { $students ->
        [one] { $students } of them was graded before and is as it was.
       *[other] { $students } of them were graded before and are as they were.
    }
summary-unreadable =
    { $count ->
        [one] { $count } file could not be graded; its row says why.
       *[other] { $count } files could not be graded; their rows say why.
    }
summary-earlier =
    { $count ->
        [one] { $count } file is an earlier try and does not count.
       *[other] { $count } files are earlier tries and do not count.
    }
summary-late =
    { $count ->
        [one] { $count } file was handed in late; it was graded all the same.
       *[other] { $count } files were handed in late; they were graded all the same.
    }
summary-look =
    { $count ->
        [one] { $count } student has something that a person needs to look at; see the notes.
       *[other] { $count } students have something that a person needs to look at; see the notes.
    }
summary-outdated = The results kept in { $file } are of an earlier version of the course; everything was run again.
summary-alike =
    { $count ->
        [one] { $count } pair of answers is much alike; see { $file }.
       *[other] { $count } pairs of answers are much alike; see { $file }.
    }
summary-pending =
    { $count ->
        [one] { $count } essay waits for marks in { $file }; fill them in and run the same command again.
       *[other] { $count } essays wait for marks in { $file }; fill them in and run the same command again.
    }
summary-workbook = { $file } lies beside it and is not read; if your marks are there, save it as CSV under the name { $sheet }.
summary-earlier-version =
    { $count ->
        [one] { $count } notebook was made from an earlier version of the exercise; it was graded by that one, with its numbers and its solution.
       *[other] { $count } notebooks were made from an earlier version of the exercise; they were graded by that one, with its numbers and its solution.
    }
summary-absent =
    { $count ->
        [one] { $count } person of the worksheet handed nothing in; that row is as it was.
       *[other] { $count } people of the worksheet handed nothing in; their rows are as they were.
    }
summary-locked =
    { $count ->
        [one] { $count } row of the worksheet says that its grade cannot be changed; Moodle would pass it over.
       *[other] { $count } rows of the worksheet say that their grade cannot be changed; Moodle would pass them over.
    }
summary-orphans =
    { $count ->
        [one] { $count } row of the sheet of essays has marks for a text that nobody handed in now; it is kept, and listed in the report.
       *[other] { $count } rows of the sheet of essays have marks for texts that nobody handed in now; they are kept, and listed in the report.
    }
summary-doubtful =
    { $count ->
        [one] { $count } mark is not final, so its total is empty everywhere; { $file } says whose. Why:
       *[other] { $count } marks are not final, so their totals are empty everywhere; { $file } says whose. Why:
    }
summary-worksheet = Upload moodle.csv first, then moodle-feedback.zip. Before you upload again, download the worksheet anew: Moodle passes over, without a word, whoever has got a mark or a page since.
summary-moodle = moodle.csv fits an assignment where each hands in alone, out of the points of the set; for all others, and for drafts, lateness and absentees, give the worksheet that Moodle gives you (--worksheet).
summary-teams = These files were handed in by teams, whose numbers are no student’s: give the worksheet that Moodle gives you (--worksheet), or nobody gets a mark.

## Why a mark is not final
doubt-no-identifier = no identifier in the notebook, so nobody knows whose numbers were asked for
doubt-two-identifiers = one person of the platform with two identifiers
doubt-same-identifier = two people with one identifier
doubt-which-file = two files handed in together that say different things
doubt-whose-file = files of unlike names with one identifier, which may be two people’s
doubt-unread-file = a file of the same student that came no earlier and cannot be read
doubt-which-version = a version of the exercise that is not kept here
doubt-draft = not submitted in Moodle: a draft, or a try that was opened again
doubt-not-in-sheet = no row in the worksheet or gradebook
doubt-other-name = another name in the worksheet under the same number
doubt-team-unclear = two teams of one name

summary-stopped = Stopped. What was graded is kept; type the same command again to go on.
summary-where = Tables and feedback are in { $folder }.
summary-trust = The students’ code ran with your own rights: grade files of people you trust, or on a machine that holds nothing else.

## Marking essays on a page
marking-title = Essays of unit { $unit }
marking-keys = 1, 2, 3 … give the level of the outlined criterion and go on to the next one · ↑ ↓ another criterion · ← → another essay · n the next one without all its marks · Backspace takes a mark away · s saves a file with the marks. Each key is kept in this browser.
marking-marked = With all their marks
marking-unsafe = This browser keeps nothing here, so save (s) often, and before you close the page.
marking-other = the sheet has
marking-saved = Saved as { $file } among your downloads. To put the marks into the sheet, type: coursekit essays { $folder } and the path of that file.
marking-previous = previous
marking-following = next
marking-save = Save the marks
marking-asked = What was asked
marking-criteria = Criteria
marking-merged =
    { $count ->
        [one] { $count } mark changed in { $file }.
       *[other] { $count } marks changed in { $file }.
    }
marking-replaced = There was another mark before, which is gone from the sheet, of: { $students }.
marking-unknown =
    { $count ->
        [one] The marks of { $count } essay in { $file } were left out: that text is not in the sheet, because its student handed in another one since or its row was removed.
       *[other] The marks of { $count } essays in { $file } were left out: those texts are not in the sheet, because their students handed in other ones since or their rows were removed.
    }
marking-again = Type the command with which you graded again, and the marks are in all tables and pages.
marking-written = { $file } is ready: a page for your browser, which asks nothing of any other machine.
