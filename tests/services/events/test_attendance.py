"""Who comes: places, the waiting list, and the list ticked at the door."""

import pytest
from sqlalchemy.orm import Session

from tests.cast import Cast
from tests.memberships import membership
from tests.services.events.gatherings import coming, event, guests
from weave.errors import Conflict, Refused
from weave.models import AttendanceState, Event, Member, Standing
from weave.services.events.attendance import answer, ask_to_come, tick
from weave.services.events.events import EventFacts, attendees_of, change_event


def states(db: Session, of: Event) -> dict[int, str]:
    return {one.person.id: one.state.value for one in attendees_of(db, event=of).everyone}


def facts(of: Event, **changes: object) -> EventFacts:
    values = {name: getattr(of, name) for name in EventFacts.__dataclass_fields__}
    return EventFacts(**{**values, **changes})


def test_who_comes_when_all_places_are_taken_waits(db: Session, cast: Cast) -> None:
    tea = event(db, capacity=2)
    first, second = guests(db, 2)
    coming(db, tea, [first, second])
    mei = membership(db, cast.mei)
    assert answer(db, event=tea, is_coming=True, by=mei) is AttendanceState.WAITING
    assert answer(db, event=tea, is_coming=True, by=mei) is AttendanceState.WAITING


def test_a_place_given_back_goes_to_who_waits_longest(db: Session, cast: Cast) -> None:
    tea = event(db, capacity=1)
    mei = membership(db, cast.mei)
    assert answer(db, event=tea, is_coming=True, by=mei) is AttendanceState.COMING
    first, second = guests(db, 2)
    coming(db, tea, [first, second], "waiting")
    assert answer(db, event=tea, is_coming=False, by=mei) is AttendanceState.REFUSED
    assert states(db, tea) == {first.id: "coming", second.id: "waiting", cast.mei.member_id: "refused"}


def test_more_room_lets_in_who_waits(db: Session, cast: Cast) -> None:
    tea = event(db, capacity=1)
    people = guests(db, 3)
    coming(db, tea, people[:1])
    coming(db, tea, people[1:], "waiting")
    ana = membership(db, cast.ana, "coordinate")
    change_event(db, event=tea, facts=facts(tea, capacity=2), version=tea.version, by=ana)
    assert list(states(db, tea).values()).count("coming") == 2
    change_event(db, event=tea, facts=facts(tea, capacity=None), version=tea.version, by=ana)
    assert set(states(db, tea).values()) == {"coming"}


def test_nobody_answers_to_what_is_over(db: Session, cast: Cast) -> None:
    with pytest.raises(Conflict):
        answer(db, event=event(db, hours=-2), is_coming=True, by=membership(db, cast.mei))


def test_who_was_noted_does_not_answer_any_more(db: Session, cast: Cast) -> None:
    tea = event(db)
    mei = membership(db, cast.mei)
    coming(db, tea, [db.get_one(Member, (tea.network_id, cast.mei.member_id))], "attended")
    with pytest.raises(Conflict):
        answer(db, event=tea, is_coming=False, by=mei)


def test_a_weaver_puts_people_on_the_list(db: Session, cast: Cast) -> None:
    tea = event(db, capacity=1)
    one, other = guests(db, 2)
    bo = membership(db, cast.bo, "weave")
    assert ask_to_come(db, event=tea, member=one, state=AttendanceState.INVITED, by=bo) == "invited"
    assert ask_to_come(db, event=tea, member=one, state=AttendanceState.COMING, by=bo) == "coming"
    assert ask_to_come(db, event=tea, member=one, state=AttendanceState.INVITED, by=bo) == "coming"
    assert ask_to_come(db, event=tea, member=other, state=AttendanceState.COMING, by=bo) == "waiting"
    assert ask_to_come(db, event=tea, member=other, state=AttendanceState.ATTENDED, by=bo) == "attended"


def test_who_has_left_is_not_put_on_the_list(db: Session, cast: Cast) -> None:
    (gone,) = guests(db, 1)
    gone.standing = Standing.ALUMNI
    bo = membership(db, cast.bo, "weave")
    for member in (gone, None):
        with pytest.raises(Refused):
            ask_to_come(db, event=event(db), member=member, state=AttendanceState.INVITED, by=bo)


def test_ticks_say_who_was_there_and_can_be_put_right(db: Session, cast: Cast) -> None:
    tea = event(db)
    one, other, invited = guests(db, 3)
    coming(db, tea, [one, other])
    coming(db, tea, [invited], "invited")
    bo = membership(db, cast.bo, "weave")
    listed = [one.id, other.id, invited.id]
    assert tick(db, event=tea, listed=listed, there=[one.id], by=bo) == (1, 1)
    assert states(db, tea) == {one.id: "attended", other.id: "missed", invited.id: "invited"}
    assert tick(db, event=tea, listed=[other.id], there=[other.id], by=bo) == (1, 0)
    assert states(db, tea)[one.id] == "attended"


def test_nobody_is_ticked_before_the_day(db: Session, cast: Cast) -> None:
    tea = event(db, hours=72)
    tea.starts_at, tea.ends_at = tea.ends_at, tea.ends_at.replace(year=2027)
    with pytest.raises(Conflict):
        tick(db, event=tea, listed=[], there=[], by=membership(db, cast.bo, "weave"))
