"""Check-ins, what was heard in them, and whom to talk to next."""
