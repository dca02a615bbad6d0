"""What is asked together is what each would have been told alone."""

import datetime as dt
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.cast import NOW, TODAY, Cast
from tests.memberships import membership
from weave.i18n import use_language
from weave.models import Contribution, ContributionState, Leave, Member, Need, Standing, Task
from weave.services.giving.contributions import record_asked
from weave.services.people.leaves import leaves_asked
from weave.services.people.standings import steps_asked
from weave.services.roles.loads import load_asked
from weave.services.roles.terms import terms_asked
from weave.services.together import Asked, Listed, ask, ask_together
from weave.services.weaving.needs import needs_and_offers_asked


def _names(most: int | None = None) -> Asked[list[tuple[str, Standing]]]:
    rows = select(col(Member.name), col(Member.standing))
    order = (col(Member.name).desc(), col(Member.id))
    return Asked((Listed(rows, order, most),), lambda found: [tuple(row) for row in found])


def test_each_question_gets_its_own_answer(db: Session, cast: Cast) -> None:
    _live(db, cast)
    ana, mei = membership(db, cast.ana, "coordinate"), cast.mei.member_id
    questions: dict[str, Asked[Any]] = {
        "record": record_asked(member_id=mei, by=ana, latest=2),
        "leaves": leaves_asked(member_id=mei, by=ana),
        "steps": steps_asked(member_id=mei),
        "load": load_asked(member_id=mei, by=ana),
        "terms": terms_asked(member_id=mei, by=ana),
        "needs": needs_and_offers_asked(member_id=mei),
        "names": _names(),
    }
    answers = ask_together(db, questions)
    assert answers == {name: ask(db, asked) for name, asked in questions.items()}
    bo = cast.bo.member_id
    of_bo: dict[str, Asked[Any]] = {
        "load": load_asked(member_id=bo, by=ana),
        "terms": terms_asked(member_id=bo, by=ana),
    }
    carried = ask_together(db, of_bo)
    assert carried == {name: ask(db, asked) for name, asked in of_bo.items()}
    assert carried["terms"]
    assert [given.what for given in answers["record"].latest] == ["Helped 2", "Helped 1"]
    assert [need.text for need in answers["needs"].needs] == ["A lift", "A desk"]
    assert answers["leaves"][0].note == "Away"


def test_one_query_is_not_about_two_members(db: Session, cast: Cast) -> None:
    questions = {"one": steps_asked(member_id=cast.mei.member_id), "two": steps_asked(member_id=1)}
    with pytest.raises(ValueError, match="member"):
        ask_together(db, questions)


def test_what_is_made_once_answers_each_anew(db: Session, cast: Cast) -> None:
    """The statements are the first reader's; what they are asked for is not."""
    _live(db, cast)
    ana, mei = membership(db, cast.ana, "coordinate"), cast.mei.member_id
    first = ask_together(db, {"needs": needs_and_offers_asked(member_id=mei)})
    second = ask_together(db, {"needs": needs_and_offers_asked(member_id=ana.member_id)})
    assert (len(first["needs"].needs), len(second["needs"].needs)) == (2, 0)
    use_language("en")
    english = ask(db, terms_asked(member_id=ana.member_id, by=ana))
    use_language("zh_Hans")
    chinese = ask(db, terms_asked(member_id=ana.member_id, by=ana))
    assert english[0].role_name != chinese[0].role_name


def test_order_and_number_are_those_of_each_list(db: Session, cast: Cast) -> None:
    answers = ask_together(db, {"all": _names(), "two": _names(2)})
    assert answers["all"] == sorted(answers["all"], reverse=True)
    assert len(answers["all"]) == 4
    assert answers["two"] == answers["all"][:2]


def test_nobody_of_another_network_is_in_the_answer(db: Session, cast: Cast) -> None:
    answers = ask_together(db, {"names": _names(), "few": _names(20)})
    for names in answers.values():
        assert cast.ana.name in dict(names)
        assert cast.sam.name not in dict(names)


def _live(db: Session, cast: Cast) -> None:
    """Mei was away, looks for two things and gave three times."""
    mei, day = cast.mei.member_id, dt.timedelta(days=1)
    task = db.scalars(select(Task).limit(1)).one()
    db.add(Leave(member_id=mei, starts_on=TODAY, ends_on=TODAY + day, note="Away"))
    db.add(Need(member_id=mei, text="A desk", heard_on=TODAY - day))
    db.add(Need(member_id=mei, text="A lift", heard_on=TODAY))
    db.add_all(
        Contribution(
            task_id=task.id,
            member_id=mei,
            what=f"Helped {at}",
            done_on=TODAY - day * (3 - at),
            state=ContributionState.THANKED,
            reported_at=NOW,
        )
        for at in range(3)
    )
    db.flush()
