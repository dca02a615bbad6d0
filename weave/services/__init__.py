"""Verbs across tables: plain functions on a session; no HTTP, no commit, no template."""
