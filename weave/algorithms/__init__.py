"""Plain data in, plain results out: no database, no clock, no words for readers."""
