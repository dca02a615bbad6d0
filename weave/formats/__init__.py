"""Documents in and out: bytes and text to plain data, and back."""
