"""Routes of working groups."""
