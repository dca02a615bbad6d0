"""Random tokens: the person holds the token, the database only its hash."""

import hashlib
import secrets


def new_token() -> str:
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """SHA-256 is enough here: a token is 256 random bits, not a word that can be guessed."""
    return hashlib.sha256(token.encode()).hexdigest()
