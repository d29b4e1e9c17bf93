"""From what happened to marks: outcomes, points, marks given by hand, answers that are much alike."""
