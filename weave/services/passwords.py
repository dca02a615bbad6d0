"""Passwords: argon2id, and the same time spent whether or not an account has one."""

from functools import cache

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher


@cache
def _hasher() -> PasswordHash:
    return PasswordHash((Argon2Hasher(),))


def hash_password(password: str) -> str:
    return _hasher().hash(password)


def verify_password(password: str, stored: str | None) -> bool:
    """Whether the password fits; without a stored one the same work is done for nothing."""
    if stored is None:
        _hasher().verify(password, _nobody())
        return False
    return _hasher().verify(password, stored)


@cache
def _nobody() -> str:
    return hash_password("nobody has this password")
