"""What takes minutes to prove: `bin/prove`. What takes seconds stands in `tests`, its figures alike."""
