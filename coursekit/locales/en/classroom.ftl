### The class as data: the page for the projector that `coursekit class` writes.

title = What the class thought
class = { $students ->
    [one] The work of one student.
   *[other] The work of { $students } students.
}
unit = Unit { $unit }
beside = First code
answers = { $answers ->
    [one] One answer.
   *[other] { $answers } answers.
}
share = { $count } · { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
no-predictions = Nobody kept a prediction here.
codings = Unit 7: what the class read in the texts
no-codings = Nobody kept a coding.
kappa = { $readers ->
    [one] One reader coded.
   *[other] { $readers } readers coded; { $cells } yes-or-no decisions were taken by two of them or more.
}{ $kappa ->
    [none] {""}
   *[other] {" "}Agreement beyond chance (Fleiss’ kappa): { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) }. At 1 all agree, at 0 no more than chance would have it. A row that somebody left out counts neither as a yes nor as a no.
}
divided = What divides the class most
ticked = { $yes } of { $readers }
ticked-by-us = the course: yes
not-by-us = the course: no
network = The network that most of the class sees
network-told = { $ties ->
    [one] One tie is seen
   *[other] { $ties } ties are seen
} by more than half of those who coded the row; a thicker line by more of them. { $served } of { $functions } functions have somebody (filled square). (Coded by the class.)
files = Of these files there is something to say
files-unnamed = { $files ->
    [one] There is something to say about one file
   *[other] There is something to say about { $files } files
}: see the lines where the command was typed.
file-unreadable = { $file }: not a work file of this course, or damaged. Ask for it again: “Save my work to a file”.
file-partly = { $file }: { $more ->
    [1] one entry is not what the course writes and was left out
   *[other] { $more } entries are not what the course writes and were left out
}; the rest is counted.
file-empty = { $file }: a work file with neither predictions nor codings.
file-twice = { $file }: a second file of the same student; { $more } has at least as much in it and is the one counted.
written = { $students ->
    [one] The work of one student is
   *[other] The work of { $students } students is
} on { $file }. Open it in a browser; nobody is named on it unless you asked.
