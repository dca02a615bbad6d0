"""Roles, terms and load."""
