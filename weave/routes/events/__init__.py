"""Events, attendance, and mixing."""
