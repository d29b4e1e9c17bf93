### Words the notebooks' pages share.

open-on-binder = Open this notebook on Binder
other-language = En español
references = References
cite-two = { $first } and { $second }
cite-many = { $first } et al.
and-others = and others
number-alone = no. { $number }
editors = eds.
glossary-file = glossary
copy-read = read in a copy ({ $host })
nothing-compared = no detail of it compared with a page
not-compared = not compared with a page: { $parts }
field-author = author
field-editor = editor
field-year = year
field-title = title
field-journal = journal
field-booktitle = book
field-publisher = publisher
field-institution = institution
field-howpublished = where it appeared
field-volume = volume
field-number = number
field-pages = pages
field-doi = DOI
field-isbn = ISBN
glossary-top =
    # Glossary

    { $badge }

    The terms of the course, each in a sentence of our own, with works that use it so and the notebooks that explain it.
glossary-explained = Explained in { $lessons }.
