"""Signing in and out, invitations, and setting up."""
