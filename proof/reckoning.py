"""The reckoning: what the database holds, compared with what was sent and acknowledged.

Lost is what was acknowledged and is missing or different; doubled what stands there twice; torn a row without
what belongs to it, or the other way round; a ghost a row that nobody sent.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from proof.figures import Figures
from proof.ledger import Form, Ledger
from proof.people import BY_COMMAND, Town
from weave.db import global_session, make_engine, network_session
from weave.models import (
    Act,
    AuditEntry,
    CheckIn,
    CheckInMember,
    Contribution,
    FollowUp,
    FormReceipt,
    Member,
    Need,
    Pledge,
    PledgeState,
)
from weave.tokens import token_hash

# What a form leaves behind is audited, row by row.
AUDITED: tuple[type[SQLModel], ...] = (CheckIn, CheckInMember, FollowUp, Need, Pledge, Contribution)


@dataclass(slots=True)
class Reckoning:
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    torn: list[str] = field(default_factory=list)
    ghosts: list[str] = field(default_factory=list)
    damage: list[str] = field(default_factory=list)


def reckon(database: str, town: Town, ledger: Ledger) -> Reckoning:
    """Compare all of it; the writers have come to rest."""
    found = Reckoning()
    engine = make_engine(database)
    network_id = town.cast.ana.network_id
    try:
        with network_session(engine, network_id, actor=BY_COMMAND, writes=False) as db:
            _compare_check_ins(db, ledger, found)
            _compare_pledges(db, ledger, found)
            _compare_reports(db, ledger, found)
            _compare_changes(db, town, ledger, found)
            _compare_trail(db, found)
        with global_session(engine, actor=BY_COMMAND, writes=False) as db:
            _compare_receipts(db, ledger, found)
        found.damage = damage(engine)
    finally:
        engine.dispose()
    return found


def tell(figures: Figures, where: str, found: Reckoning, ledger: Ledger) -> None:
    """The figures of a reckoning; `where` names the database and the workers."""
    figures.told(f"acknowledged ({where})", len(ledger.acknowledged))
    figures.none(f"lost ({where})", len(found.lost))
    figures.none(f"doubled ({where})", len(found.doubled))
    figures.none(f"torn ({where})", len(found.torn))
    figures.none(f"ghosts ({where})", len(found.ghosts))
    figures.none(f"damaged ({where})", len(found.damage))
    figures.none(f"refused or crashed ({where})", len(ledger.wrong))
    figures.none(f"asked for patience and lost what was typed ({where})", len(ledger.unkind))
    kinds = (found.lost, found.doubled, found.torn, found.ghosts, found.damage, ledger.wrong, ledger.unkind)
    for line in (line for lines in kinds for line in lines[:3]):
        figures.told(f"look ({where})", line)


def damage(engine: sa.Engine) -> list[str]:
    """What SQLite itself finds wrong with its file; PostgreSQL has no such question."""
    if engine.dialect.name != "sqlite":
        return []
    with engine.execution_options(writes=False).connect() as connection:
        told = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return [line for line in told if line != "ok"] + [str(tuple(row)) for row in broken]


def _compare_check_ins(db: Session, ledger: Ledger, found: Reckoning) -> None:
    rows = db.execute(
        select(col(CheckIn.id), col(CheckIn.shared_line), col(CheckIn.weavers_line), col(CheckIn.weaver_id))
    ).all()
    told = {row.shared_line: (f"{row.shared_line}, for weavers", row.weaver_id) for row in rows}
    held = {row.shared_line: (row.weavers_line, row.weaver_id) for row in rows}
    _compare("check-in", [row.shared_line for row in rows], ledger, found)
    found.lost += [f"check-in differs: {text}" for text in held if held[text] != told[text]]
    taking_part = Counter(db.scalars(select(col(CheckInMember.check_in_id))))
    steps = _pairs(db, select(col(FollowUp.check_in_id), col(FollowUp.what)))
    needs = _pairs(db, select(col(Need.check_in_id), col(Need.text)))
    for row in rows:
        text = row.shared_line
        whole = (1, f"{text}, next", f"{text}, needed")
        if (taking_part[row.id], steps.pop(row.id, None), needs.pop(row.id, None)) != whole:
            found.torn.append(f"check-in without what belongs to it: {text}")
    found.ghosts += [f"follow-up or need of no check-in: {key}" for key in (*steps, *needs)]


def _pairs(db: Session, statement: sa.Select[Any, Any]) -> dict[Any, Any]:
    return {row[0]: row[1] for row in db.execute(statement)}


def _compare_pledges(db: Session, ledger: Ledger, found: Reckoning) -> None:
    rows = db.execute(select(col(Pledge.id), col(Pledge.note), col(Pledge.state))).all()
    _compare("pledge", [row.note for row in rows], ledger, found)
    fulfilled = set(db.scalars(select(col(Contribution.pledge_id))))
    for row in rows:
        if (row.state is PledgeState.DONE) != (row.id in fulfilled):
            found.torn.append(f"pledge done without its report, or the other way: {row.note}")


def _compare_reports(db: Session, ledger: Ledger, found: Reckoning) -> None:
    rows = db.execute(
        select(col(Contribution.what), col(Contribution.minutes), col(Contribution.pledge_id))
    ).all()
    _compare("report", [row.what for row in rows], ledger, found)
    found.lost += [f"report differs: {row.what}" for row in rows if row.minutes != 30]
    found.torn += [f"report without the pledge it fulfils: {row.what}" for row in rows if not row.pledge_id]


def _compare_changes(db: Session, town: Town, ledger: Ledger, found: Reckoning) -> None:
    """A change leaves no row of its own: the trail tells each, the row the last and how many there were."""
    told = db.execute(
        select(col(AuditEntry.row_id), col(AuditEntry.after))
        .where(col(AuditEntry.kind) == "member", col(AuditEntry.act) == Act.CHANGED)
        .order_by(col(AuditEntry.id))
    ).all()
    changes = [(row.row_id, row.after["about"]) for row in told if row.after and "about" in row.after]
    _compare("change", [text for _, text in changes], ledger, found)
    for writer in town.writers:
        texts = [text for row_id, text in changes if row_id == str(writer.charge_id)]
        charge = db.get_one(Member, (writer.person.network_id, writer.charge_id))
        if (charge.about, charge.version) != (texts[-1] if texts else "", 1 + len(texts)):
            found.torn.append(f"a member at version {charge.version} after {len(texts)} changes")


def _compare(kind: str, texts: Iterable[str], ledger: Ledger, found: Reckoning) -> None:
    held = Counter(texts)
    wanted = {form.text for form in ledger.acknowledged.values() if form.kind == kind}
    sent = {form.text for form in ledger.sent.values() if form.kind == kind}
    found.lost += [f"{kind} is gone: {text}" for text in wanted - held.keys()]
    found.ghosts += [f"{kind} that nobody sent: {text}" for text in held.keys() - sent]
    found.doubled += [
        f"{kind} stands there {times} times: {text}" for text, times in held.items() if times > 1
    ]


def _compare_trail(db: Session, found: Reckoning) -> None:
    """Each row has exactly one entry that says it was added, and no entry speaks of a row that is not."""
    added = select(col(AuditEntry.kind), col(AuditEntry.row_id)).where(col(AuditEntry.act) == Act.ADDED)
    told = Counter((row.kind, row.row_id) for row in db.execute(added))
    for kind in AUDITED:
        name = str(kind.__tablename__)
        held = Counter((name, _row_id(row)) for row in db.execute(select(*_own_key(kind))))
        entries = Counter({key: times for key, times in told.items() if key[0] == name})
        found.torn += [f"row and trail differ: {key}" for key in (held - entries) + (entries - held)]


def _own_key(kind: type[SQLModel]) -> list[sa.ColumnElement[Any]]:
    return [column for column in sa.inspect(kind).primary_key if column.name != "network_id"]


def _row_id(row: sa.Row[Any]) -> str:
    return "/".join(str(part) for part in row)


def _compare_receipts(db: Session, ledger: Ledger, found: Reckoning) -> None:
    """Each form that was acted on has its receipt, so that sending it once more does nothing."""
    held = _pairs(db, select(col(FormReceipt.key_hash), col(FormReceipt.location)))
    sent = _by_receipt(ledger.sent)
    for key_hash, form in _by_receipt(ledger.acknowledged).items():
        if not held.get(key_hash, "").startswith("/n/"):
            found.torn.append(f"{form.kind} without its receipt: {form.text}")
    found.ghosts += [f"receipt of a form that nobody sent: {key}" for key in held.keys() - sent.keys()]


def _by_receipt(forms: Mapping[str, Form]) -> dict[str, Form]:
    return {token_hash(f"{form.path} {form.key}"): form for form in forms.values()}
