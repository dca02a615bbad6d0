"""Verbs across tables: plain functions on a session; no HTTP, no commit, no template."""

# Whatever a service writes, the audit trail and the kept figures follow.
import weave.audit
import weave.kept  # noqa: F401
