"""Each submission assembled and run in a jailed process of its own, cell by cell, and compared by nbval."""
