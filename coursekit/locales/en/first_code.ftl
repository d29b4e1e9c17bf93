### The lesson First code: what its instant checks say, and Python's errors in plain words.

right = Right.
not-yet = Not yet. { $hint }
dots = Three dots are still there. Put your answer in their place, dots and all, and run the cell again.
fails = Your answer stops with the error { $error }. In plain words: { $meaning }
aloud = Python says: { $error }. In plain words: { $meaning }
no-error = No error: Python did all of it.

hint-cell = León has 3982 firms and San Francisco del Rincón 715; the sign for “less” is a hyphen.
hint-name = Add the three names, with a plus between them, and do not write them in quotation marks.
hint-number-and-text = In quotation marks it is still text. int(written) reads the number in it.
hint-function = Divide the part by the whole and times it by 100: a half must come out as 50.
hint-if = “district” only where its cost is really the lower one; where the two are equal, “plant”. And return text, in quotation marks.
hint-none = Jobs divided by firms, and None, without quotation marks, where there are no firms.
hint-list = The sum of the list divided by its length: three of the four partners cooperate.
hint-loop = Begin to count at 0, add 1 for each town that has at least so many firms, and return after the loop, not in it.
hint-column = Divide the whole column by 5106 and times it by 100; no town has to be taken out first.
hint-filter = The question in the square brackets is whether the value is below 10.
hint-mean = The mean of the column value, of all 57 countries.
hint-sort = The highest must come first: ascending=False. Then the first three rows, with head(3).
hint-dictionary = The key is "guanajuato", in quotation marks and all in small letters, and what belongs to it is the number 5106.
hint-together = From 2001 to 2011, drawn the new way: the later number divided by the earlier, less 1, times 100. There are fewer, so it is below 0.

error-SyntaxError = this is not a whole sentence of Python. Look for a bracket or a quotation mark that is never closed, or a colon that is missing.
error-IndentationError = the lines do not stand where they should. What belongs to def, if or for begins four spaces further in, all of it alike.
error-NameError = you use a name that nobody has given yet. Is it misspelt, or was the cell that gives it not run?
error-TypeError = two things do not go together, such as a text and a number; or a function got too many things, or too few.
error-KeyError = there is no such column, or no such key. Look at the spelling, at capitals too, and whether it is a text, which wants quotation marks.
error-ZeroDivisionError = you divide by 0. What should the answer be then? Often None.
error-IndexError = the list has no such position. The first position is 0, so the last is one less than the length.
error-ValueError = the kind is right and the value is not: such a text holds no number, say.
error-AttributeError = what stands before the dot has no such thing as what stands after it. Is it misspelt, or is it three dots still?
error-question-of-column = a question asked of a column has an answer for each row. Say & for “and”, | for “or” and ~ for “not”, and put each question in round brackets of its own.
error-other = the last line of Python’s own report says what the trouble is; the arrow in it shows in which line.
