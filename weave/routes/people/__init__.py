"""Members, where they stand, and how they are let in."""
