"""Working groups: what they are for, who is in them, what they hold."""
