"""Tasks, who is on them, and the matrix as a document."""
