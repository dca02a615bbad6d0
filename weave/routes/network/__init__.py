"""The network itself: its overview, settings and changes."""
