### Words the notebooks' pages share.

open-on-binder = Open this notebook on Binder
other-language = En español
references = References
cite-two = { $first } and { $second }
cite-many = { $first } et al.
and-others = and others
editors = eds.
glossary-file = glossary
glossary-top =
    # Glossary

    { $badge }

    The terms of the course, each in a sentence of our own, with works that use it so and the notebooks that explain it.
glossary-explained = Explained in { $lessons }.
