"""What was handed in: found, unpacked, named after its student, and read as data. Nothing is run here."""
