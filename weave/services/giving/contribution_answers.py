"""The answer to a report: thanks, set right, or no with a word; taken back within minutes."""

import datetime as dt
from collections.abc import Collection, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.errors import Conflict, Forbidden, NotFound, Refused
from weave.i18n import N_
from weave.membership import Membership
from weave.models import Contribution, ContributionState, Member
from weave.services.giving.answers import falls_to, may_answer
from weave.services.giving.contributions import Told, check_told
from weave.services.holding import hold_version

UNDO_WITHIN = dt.timedelta(minutes=10)


def thank(db: Session, *, contribution: Contribution, by: Membership, version: int, word: str = "") -> None:
    _answer(db, contribution, by, version, ContributionState.THANKED, word)
    db.flush()


def adjust(
    db: Session, *, contribution: Contribution, by: Membership, version: int, word: str, told: Told
) -> None:
    """Thank for it with what, when or how long set right; what she told herself is kept beside it."""
    member = db.get_one(Member, (by.network.id, contribution.member_id))
    check_told(told, today=by.today, joined_on=member.joined_on)
    before = told_by(contribution)
    if told == before:
        raise Refused("what", N_("Nothing is different from the report. Change it, or simply thank."))
    if not word:
        raise Refused("word", N_("Please say what you changed and why; they will read it."))
    _answer(db, contribution, by, version, ContributionState.ADJUSTED, word)
    contribution.as_reported = {
        "what": before.what,
        "done_on": before.done_on.isoformat(),
        "minutes": before.minutes,
    }
    contribution.what, contribution.done_on, contribution.minutes = told.what, told.done_on, told.minutes
    db.flush()


def decline(db: Session, *, contribution: Contribution, by: Membership, version: int, word: str) -> None:
    if not word:
        raise Refused("word", N_("Please say why in a word or two; they will read it."))
    _answer(db, contribution, by, version, ContributionState.DECLINED, word)
    db.flush()


def _answer(
    db: Session,
    contribution: Contribution,
    by: Membership,
    version: int,
    state: ContributionState,
    word: str,
) -> None:
    if not may_answer(db, question=contribution, by=by):
        raise Forbidden
    hold_version(db, contribution, version)
    if not may_answer_again(contribution, by):
        raise Conflict(N_("This was answered already."))
    _as_she_told_it(contribution)
    contribution.state, contribution.answer = state, word
    contribution.answered_at, contribution.answered_by_id = by.now, by.member_id


def may_answer_again(contribution: Contribution, by: Membership) -> bool:
    """A report waits; an answer stands, but a coordinator may set it right."""
    return contribution.state is ContributionState.REPORTED or by.may_coordinate


def told_by(contribution: Contribution) -> Told:
    """The report in the member's own words, whatever was adjusted since."""
    kept = contribution.as_reported
    if not kept:
        return Told(contribution.what, contribution.done_on, contribution.minutes)
    minutes = kept["minutes"]
    return Told(
        str(kept["what"]),
        dt.date.fromisoformat(str(kept["done_on"])),
        minutes if isinstance(minutes, int) else None,
    )


def _as_she_told_it(contribution: Contribution) -> None:
    told = told_by(contribution)
    contribution.what, contribution.done_on, contribution.minutes = told.what, told.done_on, told.minutes
    contribution.as_reported = None


def thank_for_several(db: Session, *, ids: Collection[int], by: Membership, word: str = "") -> list[int]:
    """Thank for all of these that still wait; those that somebody answered meanwhile are left as they are."""
    contributions = _all_hers_to_answer(db, ids, by)
    waiting = [row for row in contributions if row.state is ContributionState.REPORTED]
    for contribution in waiting:
        contribution.state, contribution.answer = ContributionState.THANKED, word
        contribution.answered_at, contribution.answered_by_id = by.now, by.member_id
    db.flush()
    return [contribution.id for contribution in waiting]


def take_back(db: Session, *, ids: Collection[int], by: Membership) -> int:
    """Undo one's own answers of the last minutes: the reports wait again, as the members told them."""
    taken_back = 0
    for contribution in _all_hers_to_answer(db, ids, by):
        at = contribution.answered_at
        if contribution.answered_by_id != by.member_id or at is None or by.now - at > UNDO_WITHIN:
            continue
        _as_she_told_it(contribution)
        contribution.state, contribution.answer = ContributionState.REPORTED, ""
        contribution.answered_at = contribution.answered_by_id = None
        taken_back += 1
    db.flush()
    if not taken_back:
        raise Conflict(N_("It is too late to undo this. A coordinator can still set the answer right."))
    return taken_back


def _all_hers_to_answer(db: Session, ids: Collection[int], by: Membership) -> Sequence[Contribution]:
    """These contributions; when one of them is not hers to answer, none."""
    wanted = set(ids)
    rows = db.scalars(
        select(Contribution)
        .where(col(Contribution.id).in_(wanted), falls_to(Contribution, by))
        .order_by(col(Contribution.id))
        .with_for_update()
    ).all()
    if len(rows) != len(wanted):
        raise NotFound
    return rows
