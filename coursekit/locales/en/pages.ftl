### Words the notebooks' pages share.

open-on-binder = Open this notebook on Binder
references = References
cite-two = { $first } and { $second }
cite-many = { $first } et al.
and-others = and others
editors = eds.
