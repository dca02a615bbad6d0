"""Passwords: the rule, and how they are kept."""

import pytest

from weave.errors import Refused
from weave.services.entrance.passwords import check_new_password, hash_password, is_outdated, verify_password


def test_a_password_is_kept_as_argon2id() -> None:
    stored = hash_password("correct horse")
    assert stored.startswith("$argon2id$")
    assert verify_password("correct horse", stored)
    assert not verify_password("correct horsf", stored)
    assert not verify_password("correct horse", None)
    assert not verify_password("nobody has this password", None)
    assert not is_outdated(stored)


def test_one_password_however_it_is_composed() -> None:
    assert verify_password("cafe\u0301 au lait", hash_password("caf\u00e9 au lait"))


@pytest.mark.parametrize("password", ["", "123456789", "x" * 201, "Ana@Example.org", " ana@example.org "])
def test_what_cannot_be_a_password(password: str) -> None:
    with pytest.raises(Refused):
        check_new_password(password, email="ana@example.org")


@pytest.mark.parametrize(
    "password", ["1234567890", "织网织网织网织网织网", "x" * 200, "ten spaces", "          "]
)
def test_no_other_rule(password: str) -> None:
    check_new_password(password, email="ana@example.org")
