"""Networks of any size to measure on: the same rows from the same seed, as the services would leave them."""
