"""Tries: counted apart from what they try, by account and by address."""

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlmodel import col

from tests.conftest import Clock
from weave.db import Actor, global_session
from weave.models import FailedSignIns
from weave.services.entrance.sign_in_limits import Tries, count_try, forgive

KEY = b"of the tests"


def tries(account: str = "ana@example.org", address: str = "192.0.2.1", purpose: str = "sign-in") -> Tries:
    return Tries.of(KEY, purpose=purpose, account=account, address=address)


def test_an_address_is_its_network() -> None:
    assert tries(address="2001:db8::1") == tries(address="2001:db8::ffff:2")
    assert tries(address="2001:db8::1") != tries(address="2001:db8:0:1::1")
    assert tries(address="::ffff:192.0.2.1") == tries(address="192.0.2.1")
    assert tries(address="192.0.2.1") != tries(address="192.0.2.2")
    assert tries(address="testclient") != tries(address="")


def test_an_account_is_one_however_it_is_written() -> None:
    assert tries("Ana@Example.org ") == tries()
    assert tries(purpose="set-up") != tries()


def test_the_limit_slides(engine: sa.Engine, clock: Clock) -> None:
    """Never more than five in any half hour, also where two fixed half hours would meet."""
    answers = []
    for _ in range(12):
        answers.append(count_try(engine, tries(), now=clock()))
        clock.forward(minutes=5)
    assert answers == [True] * 5 + [False] * 7
    clock.forward(minutes=31)
    assert count_try(engine, tries(), now=clock())


def test_what_went_well_is_taken_back(engine: sa.Engine, clock: Clock) -> None:
    for _ in range(6):
        assert count_try(engine, tries(), now=clock())
        with global_session(engine, actor=Actor(via="sign-in")) as db:
            forgive(db, tries(), now=clock())


def test_old_counts_are_forgotten(engine: sa.Engine, clock: Clock) -> None:
    count_try(engine, tries(), now=clock())
    clock.forward(hours=2)
    count_try(engine, tries("bo@example.org"), now=clock())
    with global_session(engine, actor=Actor(via="sign-in"), writes=False) as db:
        assert db.scalar(select(func.count(col(FailedSignIns.key)))) == 2
