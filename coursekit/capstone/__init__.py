"""The capstone of unit 8: a policy brief for a made-up place, and what of it a machine can check.

:mod:`.places` draws a student's place, :mod:`.brief_file` takes a notebook apart without running it,
:mod:`.checking` says what is missing, one sentence a finding; the notebook that students fill in is made in
:mod:`coursekit.publishing.policy_brief`.
"""
