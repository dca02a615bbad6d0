"""Passwords: argon2id, and the same time spent whether or not an account has one."""

import threading
import unicodedata
from functools import cache

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from weave.errors import Refused
from weave.i18n import N_

SHORTEST, LONGEST = 10, 200
# Each takes 64 MB while it lasts: many at once would take the machine's memory.
_AT_ONCE = threading.BoundedSemaphore(4)


@cache
def _hasher() -> PasswordHash:
    return PasswordHash((Argon2Hasher(),))


def _normal(password: str) -> str:
    """The same characters give the same bytes, whichever keyboard composed them."""
    return unicodedata.normalize("NFKC", password)


def hash_password(password: str) -> str:
    with _AT_ONCE:
        return _hasher().hash(_normal(password))


def verify_password(password: str, stored: str | None) -> bool:
    """Whether the password fits; without a stored one the same work is done for nothing."""
    nobody = _nobody()
    with _AT_ONCE:
        fits = _hasher().verify(_normal(password), stored or nobody)
    return fits and stored is not None


@cache
def _nobody() -> str:
    return hash_password("nobody has this password")


def is_outdated(stored: str) -> bool:
    """Whether it was made with weaker parameters than are used by now."""
    return Argon2Hasher().check_needs_rehash(stored)


def check_new_password(password: str, *, email: str, field: str = "password") -> None:
    """Long enough, not endless, and not what everybody knows; no other rules, as they make no better ones."""
    if len(password) < SHORTEST:
        raise Refused(
            field, N_("Please choose at least %(n)s characters. A short sentence does well."), n=SHORTEST
        )
    if len(password) > LONGEST:
        raise Refused(field, N_("Please choose at most %(n)s characters."), n=LONGEST)
    if _normal(password).strip().casefold() == email.strip().casefold():
        raise Refused(field, N_("Everybody knows your mail address. Please choose something else."))
