"""Weave beside a plain model of itself: what people may do, and what it leaves in the database."""
