"""How often somebody may try: counted per account and per address, whether or not the account exists.

A try is counted before it is judged, in a transaction of its own, so that of many at once each is counted and
no refusal undoes it. Counts are kept by the minute under keyed hashes, which say nothing of whom they count.
"""

import datetime as dt
import hmac
import ipaddress
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.db import Actor, global_session
from weave.models import FailedSignIns
from weave.services.entrance.turns import take_turns

MINUTE = 60


@dataclass(frozen=True, slots=True)
class Limit:
    """So many tries in so many minutes, however they fall."""

    tries: int
    minutes: int


PER_ACCOUNT = Limit(5, 30)
PER_ADDRESS = Limit(30, 60)
LONGEST = max(PER_ACCOUNT.minutes, PER_ADDRESS.minutes)


@dataclass(frozen=True, slots=True)
class Tries:
    """What is counted for one purpose: tries at one account, and tries from one address."""

    account: str
    address: str

    @classmethod
    def of(cls, key: bytes, *, purpose: str, account: str, address: str) -> "Tries":
        return cls(
            _keyed(key, purpose, "account", account.strip().lower()),
            _keyed(key, purpose, "address", _neighbourhood(address)),
        )


def _keyed(key: bytes, *parts: str) -> str:
    return hmac.digest(key, "\0".join(("tries", *parts)).encode(), "sha256").hex()


def _neighbourhood(address: str) -> str:
    """An IPv6 address stands for its network, since whoever has one has them all."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv6Address):
        if found.ipv4_mapped:
            return str(found.ipv4_mapped)
        return str(ipaddress.ip_network((int(found), 64), strict=False))
    return str(found)


def count_try(engine: sa.Engine, tries: Tries, *, now: dt.datetime) -> bool:
    """Count one more try; whether it may still be judged."""
    minute = _minute(now)
    with global_session(engine, actor=Actor(via="sign-in", at=now)) as db:
        forgotten = col(FailedSignIns.window) < minute - LONGEST
        db.execute(sa.delete(FailedSignIns).where(forgotten))
        within = [
            _counted(db, key, minute, limit) <= limit.tries
            for key, limit in ((tries.account, PER_ACCOUNT), (tries.address, PER_ADDRESS))
        ]
    return all(within)


def _minute(now: dt.datetime) -> int:
    return int(now.timestamp()) // MINUTE


def _counted(db: Session, key: str, minute: int, limit: Limit) -> int:
    """The tries under a key within its limit's time, with this one."""
    take_turns(db, key)
    row = db.get(FailedSignIns, (key, minute))
    if row is None:
        row = FailedSignIns(key=key, window=minute)
        db.add(row)
    row.count += 1
    db.flush()
    counted = select(func.sum(col(FailedSignIns.count))).where(
        col(FailedSignIns.key) == key,
        col(FailedSignIns.window) >= minute - limit.minutes,
        col(FailedSignIns.window) <= minute,
    )
    return int(db.scalar(counted) or 0)


def forgive(db: Session, tries: Tries, *, now: dt.datetime) -> None:
    """It went well, so it was no failure."""
    db.execute(
        sa.update(FailedSignIns)
        .where(
            col(FailedSignIns.key).in_((tries.account, tries.address)),
            col(FailedSignIns.window) == _minute(now),
        )
        .values(count=FailedSignIns.count - 1)
    )
