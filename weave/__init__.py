"""Weave: a planner for people who hold a network together."""

__version__ = "0.1.0"
