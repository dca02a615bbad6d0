"""Intake: one door for everybody who wants to join, each step with an owner and a clock."""
