"""One member's page and a member's own, drawn by hand."""

import datetime as dt
from collections import defaultdict
from typing import Any

from bench.building.stage import NOW, TODAY
from bench.floor.asking import Ask
from bench.floor.spoken import day

POINTS = {"low": 1, "medium": 2, "high": 3}
ONE_IN = {"holder": 1, "deputy": 2, "helper": 4}
CHANNELS = {
    "in_person": "In person",
    "phone": "Phone",
    "video": "Video",
    "wechat": "WeChat",
    "message": "Message",
    "email": "Mail",
}
WEEKS = 52
FIRST_DAY = TODAY - dt.timedelta(days=TODAY.weekday()) - dt.timedelta(weeks=WEEKS - 1)
WEEK_LABELS = [day((FIRST_DAY + dt.timedelta(weeks=at)).isoformat()) for at in range(WEEKS)]

MEMBER = """
    SELECT member.*, tier.key AS tier FROM member
    LEFT JOIN tier ON tier.network_id = member.network_id AND tier.id = member.tier_id
    WHERE member.network_id = 1 AND member.id = :member"""
INTERESTS = """
    SELECT category_text.name FROM member_interest
    JOIN category_text ON category_text.network_id = 1 AND category_text.language = 'en'
        AND category_text.category_id = member_interest.category_id
    WHERE member_interest.network_id = 1 AND member_id = :member ORDER BY member_interest.category_id"""
HELD = """
    SELECT assignment.id, assignment.task_id, assignment.part, assignment.state, assignment.answered_at,
        assignment.proposed_at, task.workload, task_text.name, category.key AS hue,
        (SELECT group_concat(member.name, '|') FROM assignment AS other
            JOIN member ON member.network_id = 1 AND member.id = other.member_id
            WHERE other.network_id = 1 AND other.task_id = assignment.task_id AND other.part = assignment.part
            AND other.state = 'accepted' AND other.member_id != :member) AS others
    FROM assignment
    JOIN task ON task.network_id = 1 AND task.id = assignment.task_id
    JOIN category ON category.network_id = 1 AND category.id = task.category_id
    JOIN task_text ON task_text.network_id = 1 AND task_text.task_id = task.id AND task_text.language = 'en'
    WHERE assignment.network_id = 1 AND assignment.member_id = :member AND assignment.state = 'accepted'
        AND task.hidden_at IS NULL
    ORDER BY category.position, task.position"""
NOTED = """
    SELECT 'need' AS kind, id, text, heard_on FROM need
    WHERE network_id = 1 AND member_id = :member AND closed_on IS NULL
    UNION ALL SELECT 'offer', id, text, heard_on FROM offer
    WHERE network_id = 1 AND member_id = :member AND closed_on IS NULL
    ORDER BY heard_on DESC, id DESC"""
TALKS = """
    SELECT check_in.*, member.name, member.initials, member.avatar FROM check_in_member
    CROSS JOIN check_in ON check_in.network_id = 1 AND check_in.id = check_in_member.check_in_id
    JOIN member ON member.network_id = 1 AND member.id = check_in.weaver_id
    WHERE check_in_member.network_id = 1 AND check_in_member.member_id = :member
    ORDER BY check_in."on" DESC, check_in.id DESC LIMIT 21"""
SHARED = """
    SELECT check_in."on", channel, shared_line, name, initials, avatar FROM check_in_member
    CROSS JOIN check_in ON check_in.network_id = 1 AND check_in.id = check_in_member.check_in_id
    JOIN member ON member.network_id = 1 AND member.id = check_in.weaver_id
    WHERE check_in_member.network_id = 1 AND check_in_member.member_id = :member AND shared_line != ''
    ORDER BY check_in."on" DESC, check_in.id DESC LIMIT 3"""
OTHERS = """
    SELECT mine.check_in_id, member.name FROM check_in_member AS mine
    CROSS JOIN check_in_member AS theirs ON theirs.network_id = 1 AND theirs.check_in_id = mine.check_in_id
    JOIN member ON member.network_id = 1 AND member.id = theirs.member_id
    WHERE mine.network_id = 1 AND mine.member_id = :member AND theirs.member_id != :member"""
HEARD = """
    SELECT check_in_id, 'Need' AS kind, text FROM need
    WHERE network_id = 1 AND member_id = :member AND check_in_id IS NOT NULL
    UNION ALL SELECT check_in_id, 'Offer', text FROM offer
    WHERE network_id = 1 AND member_id = :member AND check_in_id IS NOT NULL"""
STEPS = """
    SELECT follow_up.*, member.name FROM follow_up
    JOIN member ON member.network_id = 1 AND member.id = owner_id
    WHERE follow_up.network_id = 1 AND follow_up.member_id = :member"""
AMENDED = """
    SELECT check_in_amendment.*, member.name FROM check_in_member
    CROSS JOIN check_in_amendment ON check_in_amendment.network_id = 1
        AND check_in_amendment.check_in_id = check_in_member.check_in_id
    JOIN member ON member.network_id = 1 AND member.id = by_id
    WHERE check_in_member.network_id = 1 AND check_in_member.member_id = :member"""
YEAR = """
    SELECT done_on, state, minutes FROM contribution
    WHERE network_id = 1 AND member_id = :member AND done_on >= :since AND state != 'declined'"""
GIVEN = """
    SELECT contribution.*, task_text.name AS task, category.key AS hue, member.name AS answered_by,
        as_reported ->> 'minutes' AS told_minutes
    FROM contribution
    JOIN task ON task.network_id = 1 AND task.id = contribution.task_id
    JOIN category ON category.network_id = 1 AND category.id = task.category_id
    JOIN task_text ON task_text.network_id = 1 AND task_text.task_id = task.id AND task_text.language = 'en'
    LEFT JOIN member ON member.network_id = 1 AND member.id = answered_by_id
    WHERE contribution.network_id = 1 AND contribution.member_id = :member
    ORDER BY done_on DESC, contribution.id DESC LIMIT :most"""
TERMS = """
    SELECT term.*, role_text.name, role.workload FROM term
    JOIN role ON role.network_id = 1 AND role.id = term.role_id
    JOIN role_text ON role_text.network_id = 1 AND role_text.role_id = role.id AND role_text.language = 'en'
    WHERE term.network_id = 1 AND term.member_id = :member ORDER BY starts_on DESC"""
LEAVES = """
    SELECT * FROM leave
    WHERE network_id = 1 AND member_id = :member AND ends_on >= :today ORDER BY starts_on"""
MOVES = """
    SELECT standing_change.*, member.name FROM standing_change
    LEFT JOIN member ON member.network_id = 1 AND member.id = by_id
    WHERE standing_change.network_id = 1 AND member_id = :member
    ORDER BY "on" DESC, standing_change.id DESC"""
ASKS = """
    SELECT assignment.id, assignment.task_id, assignment.part, assignment.note, assignment.proposed_at,
        task.workload, task_text.name, task_text.summary, category.key AS hue, member.name AS asked_by
    FROM assignment
    JOIN task ON task.network_id = 1 AND task.id = assignment.task_id
    JOIN category ON category.network_id = 1 AND category.id = task.category_id
    JOIN task_text ON task_text.network_id = 1 AND task_text.task_id = task.id AND task_text.language = 'en'
    LEFT JOIN member ON member.network_id = 1 AND member.id = assignment.proposed_by_id
    WHERE assignment.network_id = 1 AND assignment.member_id = :member AND assignment.state = 'proposed'"""
PLEDGES = """
    SELECT pledge.*, task_text.name AS task, task_text.hint, category.key AS hue, member.name AS answered_by
    FROM pledge
    JOIN task ON task.network_id = 1 AND task.id = pledge.task_id
    JOIN category ON category.network_id = 1 AND category.id = task.category_id
    JOIN task_text ON task_text.network_id = 1 AND task_text.task_id = task.id AND task_text.language = 'en'
    LEFT JOIN member ON member.network_id = 1 AND member.id = answered_by_id
    WHERE pledge.network_id = 1 AND pledge.member_id = :member AND (pledge.state IN ('open', 'accepted')
        OR (pledge.state = 'declined' AND pledge.answered_at >= :declined_since))
    ORDER BY pledged_at DESC"""
WAYS = """
    SELECT task.id, task.help_minutes, task_text.name, task_text.hint, category.key AS hue,
        task.category_id IN (SELECT category_id FROM member_interest
            WHERE network_id = 1 AND member_id = :member) AS is_liked
    FROM task
    JOIN category ON category.network_id = 1 AND category.id = task.category_id
    JOIN task_text ON task_text.network_id = 1 AND task_text.task_id = task.id AND task_text.language = 'en'
    WHERE task.network_id = 1 AND NOT task.is_internal AND task.hidden_at IS NULL AND task_text.hint != ''
        AND task.id NOT IN (SELECT task_id FROM assignment
            WHERE network_id = 1 AND member_id = :member AND state = 'accepted')
        AND task.id NOT IN (SELECT task_id FROM pledge
            WHERE network_id = 1 AND member_id = :member AND state IN ('open', 'accepted'))
    ORDER BY is_liked DESC, coalesce(task.help_minutes, 1440), category.position, task.position"""


def member(ask: Ask, member_id: int) -> dict[str, Any]:
    who = ask(MEMBER, member=member_id)[0]
    terms, held = ask(TERMS, member=member_id), ask(HELD, member=member_id)
    talks = ask(TALKS, member=member_id)
    noted = ask(NOTED, member=member_id)
    capacity = 6 if who.capacity is None else who.capacity
    items = [*map(_role_item, _running(terms)), *map(_task_item, held)]
    return {
        "who": who,
        "interests": ask(INTERESTS, member=member_id),
        "held": held,
        "items": items,
        "capacity": capacity,
        "load": round(sum(item["points"] for item in items), 1),
        "needs": [one for one in noted if one.kind == "need"],
        "offers": [one for one in noted if one.kind == "offer"],
        "talks": talks[:20],
        "has_older": len(talks) > 20,
        "others": _by_talk(ask(OTHERS, member=member_id)),
        "heard": _by_talk(ask(HEARD, member=member_id)),
        "steps": _by_talk(ask(STEPS, member=member_id)),
        "amended": _by_talk(ask(AMENDED, member=member_id)),
        "channels": CHANNELS,
        "terms": terms,
        "leaves": ask(LEAVES, member=member_id),
        "moves": ask(MOVES, member=member_id),
        "today": TODAY.isoformat(),
        "may_open": True,
        **_record(ask, member_id, 8),
    }


def my_page(ask: Ask, member_id: int) -> dict[str, Any]:
    who = ask(MEMBER, member=member_id)[0]
    ways = ask(WAYS, member=member_id)
    declined_since = (NOW - dt.timedelta(days=30)).isoformat(" ")
    return {
        "who": who,
        "asks": ask(ASKS, member=member_id),
        "pledges": ask(PLEDGES, member=member_id, declined_since=declined_since),
        "ways": _some_of(ways),
        "has_more": len(ways) > 3,
        "held": ask(HELD, member=member_id),
        "talks": ask(SHARED, member=member_id),
        "channels": CHANNELS,
        "may_open": False,
        **_record(ask, member_id, 5),
    }


def _running(terms: list[Any]) -> list[Any]:
    today = TODAY.isoformat()
    return [term for term in terms if term.starts_on <= today and (not term.ends_on or term.ends_on >= today)]


def _role_item(term: Any) -> dict[str, Any]:
    points = POINTS[term.workload]
    return {"href": f"roles/{term.role_id}", "name": term.name, "part": "role", "one_in": 1, "points": points}


def _task_item(held: Any) -> dict[str, Any]:
    others = held.others.split("|") if held.others else []
    one_in, whole = ONE_IN[held.part] * (len(others) + 1), POINTS[held.workload]
    return {
        "href": f"tasks/{held.task_id}",
        "name": held.name,
        "part": held.part,
        "one_in": one_in,
        "whole": whole,
        "others": others,
        "points": whole / one_in,
    }


def _by_talk(rows: list[Any]) -> defaultdict[int, list[Any]]:
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.check_in_id].append(row)
    return found


def _record(ask: Ask, member_id: int, latest: int) -> dict[str, Any]:
    rows = ask(YEAR, member=member_id, since=FIRST_DAY.isoformat())
    counts = [0] * WEEKS
    for row in rows:
        counts[(dt.date.fromisoformat(row.done_on) - FIRST_DAY).days // 7] += 1
    return {
        "weeks": list(zip(WEEK_LABELS, counts, strict=True)),
        "total": len(rows),
        "thanked": sum(row.state != "reported" for row in rows),
        "minutes": sum(row.minutes or 0 for row in rows),
        "given": ask(GIVEN, member=member_id, most=latest),
    }


def _some_of(ways: list[Any]) -> list[Any]:
    """Others each day."""
    liked = [way for way in ways if way.is_liked]
    rest = [way for way in ways if not way.is_liked]
    turned = []
    for some in (liked, rest):
        at = TODAY.toordinal() % len(some) if some else 0
        turned += some[at:] + some[:at]
    return turned[:3]
