"""What a move objects to, said so that the operator can act on it."""


class Refused(Exception):
    """Nothing was changed; the message says why, and what to do."""
