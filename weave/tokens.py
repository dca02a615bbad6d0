"""Random tokens: the person holds the token, the database only its hash."""

import base64
import hashlib
import hmac
import secrets


def new_token() -> str:
    return secrets.token_urlsafe(32)


def derived_token(key: bytes, *parts: object) -> str:
    """A token that only the installation's key can make, and make again: a mail sent twice says the same."""
    digest = hmac.digest(key, "\0".join(map(str, parts)).encode(), "sha256")
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def token_hash(token: str) -> str:
    """SHA-256 is enough here: a token is 256 random bits, not a word that can be guessed."""
    return hashlib.sha256(token.encode()).hexdigest()
