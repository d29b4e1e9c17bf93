"""What the quick tests leave out, ``-m "not slow"``: browsers, kernels, whole classes, every corner."""

from __future__ import annotations

SLOW = {
    "tests/browser": (),
    "tests/sentences": (),
    "tests/grading/test_class.py": (),
    "tests/grading/test_damage.py": (),
    "tests/grading/test_docs.py": (),
    "tests/grading/test_fair.py": ("test_check_and", "test_what_honest"),
    "tests/grading/test_hostile.py": (),
    "tests/grading/test_jail.py": (),
    "tests/grading/test_kept.py": ("test_killed", "test_ctrl_c", "test_two_processes", "test_a_dask_cluster"),
    "tests/grading/test_no_code.py": (),
    "tests/grading/test_run.py": (),
    "tests/exercises/test_authoring.py": (),
    "tests/exercises/test_checks.py": ("test_a_student_is_told_right_from_wrong", "test_no_message_tells"),
    "tests/exercises/test_nbgrader.py": (),
    "tests/exercises/test_power.py": (),
    "tests/exercises/test_release.py": (),
    "tests/models/test_contract.py": ("test_corners_of_the_ranges",),
    "tests/test_broken_notebooks.py": (),
    "tests/test_figures.py": ("test_a_picture_does_not_depend", "test_no_word", "test_no_value"),
    "tests/test_labs.py": (
        "test_every_corner",
        "test_each_control",
        "test_the_line_of_code",
        "test_the_map",
        "test_a_lab_says_of_its_numbers",
    ),
    "tests/test_long_sweeps.py": (),
    "tests/test_openings.py": ("test_the_openings_on_disk", "test_in_a_notebook"),
    "tests/test_first_command.py": (),
    "tests/test_types.py": (),
}
"""Files and folders whose tests take long, or those of their tests that do, by how their names begin."""
