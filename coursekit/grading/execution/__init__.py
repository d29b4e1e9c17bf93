"""Each submission assembled and run in a jailed process of its own, cell by cell, and compared by nbval.

The way down: :mod:`.dispatch` shares a class out to processes or a cluster; in each, :mod:`.pytest_session`
has nbval ask for cell after cell, and :mod:`.scheduler` runs submissions ahead of it, several at a time;
:mod:`.fork_server` has the preloaded process fork a :mod:`.worker` for each submission, where
:mod:`.worker_tasks` does what is asked.
"""
