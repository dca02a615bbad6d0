"""The coordinator's first page, drawn by hand."""

import datetime as dt
from typing import Any

from bench.building.stage import NOW, TODAY
from bench.floor.asking import Ask
from bench.floor.matrix import Row, figures, hangs_on_one, rows_of
from bench.floor.person import ONE_IN, POINTS
from bench.floor.spoken import days_since

MOST, MOST_TASKS, MOST_CHANGES = 6, 8, 10
WEIGHT = {"high": 0, "medium": 1, "low": 2}
SINCE_AT = NOW - dt.timedelta(days=7)
SINCE = {"since": (TODAY - dt.timedelta(days=7)).isoformat(), "since_at": SINCE_AT.isoformat(" ")[:19]}

TERMS = """
    SELECT term.*, role.workload, role_text.name AS role, member.name, initials, avatar, capacity
    FROM term
    JOIN role ON role.network_id = 1 AND role.id = term.role_id
    JOIN role_text ON role_text.network_id = 1 AND role_text.role_id = role.id AND role_text.language = 'en'
    JOIN member ON member.network_id = 1 AND member.id = term.member_id
    WHERE term.network_id = 1 AND (ends_on IS NULL OR ends_on >= :today) ORDER BY ends_on, term.id"""
CARRIERS = """
    SELECT DISTINCT member.id, member.name, member.initials, member.avatar, member.capacity FROM assignment
    JOIN member ON member.network_id = 1 AND member.id = assignment.member_id
    WHERE assignment.network_id = 1 AND state = 'accepted'"""
OWED = """
    SELECT *, count(*) OVER () AS total FROM (
        SELECT pledge.id, 'pledge' AS kind, task_id, member_id, pledged_at AS asked_at, name, initials, avatar
        FROM pledge JOIN member ON member.network_id = 1 AND member.id = member_id
        WHERE pledge.network_id = 1 AND state = 'open' AND member_id != :me
        UNION ALL
        SELECT contribution.id, 'contribution', task_id, member_id, reported_at, name, initials, avatar
        FROM contribution JOIN member ON member.network_id = 1 AND member.id = member_id
        WHERE contribution.network_id = 1 AND state = 'reported' AND member_id != :me)
    ORDER BY asked_at, id LIMIT 6"""
UNHEARD = """
    WITH person AS (
        SELECT member.id, member.name, member.initials, member.avatar, member.joined_on,
            last_contact_on AS last_on, coalesce(member.rhythm_days, tier.rhythm_days, 90) AS rhythm,
            max(coalesce(last_contact_on, member.joined_on), coalesce(last_given_on, '')) AS sign_on
        FROM member
        LEFT JOIN tier ON tier.network_id = 1 AND tier.id = member.tier_id
        WHERE member.network_id = 1 AND standing NOT IN ('applied', 'paused', 'alumni') AND member.id != :me
            AND member.id NOT IN (SELECT member_id FROM leave
                WHERE network_id = 1 AND starts_on <= :today AND ends_on >= :today)),
    unheard AS (
        SELECT *, CASE
            WHEN last_on IS NULL AND julianday(:today) - julianday(joined_on) <= 90 THEN 'newcomer'
            WHEN julianday(:today) - julianday(sign_on) >= 2 * rhythm THEN 'quiet' END AS kind
        FROM person),
    ranked AS (
        SELECT *, count(*) OVER (PARTITION BY kind) AS total, row_number() OVER (PARTITION BY kind
            ORDER BY CASE kind WHEN 'newcomer' THEN joined_on ELSE sign_on END, id) AS place
        FROM unheard WHERE kind IS NOT NULL)
    SELECT * FROM ranked WHERE place <= 6 ORDER BY place"""
FACTS = """
    SELECT (SELECT count(*) FROM check_in WHERE network_id = 1 AND "on" >= :since) AS check_ins,
        (SELECT count(*) FROM contribution
            WHERE network_id = 1 AND done_on >= :since AND state != 'declined') AS contributions,
        (SELECT count(*) FROM assignment WHERE network_id = 1 AND state IN ('accepted', 'ended')
            AND answered_at >= :since_at) AS taken,
        (SELECT count(*) FROM assignment
            WHERE network_id = 1 AND state = 'ended' AND ended_on >= :since) AS given_back,
        (SELECT count(*) FROM member
            WHERE network_id = 1 AND joined_on >= :since AND standing != 'applied') AS joined"""
WEEK = """
    SELECT * FROM (
        SELECT 'asked' AS kind, assignment.id, date(proposed_at) AS "on", task_id AS about, part AS how,
            name, initials, avatar, member.id AS member_id
        FROM assignment JOIN member ON member.network_id = 1 AND member.id = member_id
        WHERE assignment.network_id = 1 AND state = 'proposed' AND proposed_at >= :since_at
        ORDER BY proposed_at DESC, assignment.id DESC LIMIT 10)
    UNION ALL SELECT * FROM (
        SELECT 'task', assignment.id, date(answered_at), task_id, part, name, initials, avatar, member.id
        FROM assignment JOIN member ON member.network_id = 1 AND member.id = member_id
        WHERE assignment.network_id = 1 AND state IN ('accepted', 'ended') AND answered_at >= :since_at
        ORDER BY answered_at DESC, assignment.id DESC LIMIT 10)
    UNION ALL SELECT * FROM (
        SELECT 'back', assignment.id, ended_on, task_id, part, name, initials, avatar, member.id
        FROM assignment JOIN member ON member.network_id = 1 AND member.id = member_id
        WHERE assignment.network_id = 1 AND state = 'ended' AND ended_on >= :since
        ORDER BY ended_on DESC, assignment.id DESC LIMIT 10)
    UNION ALL SELECT * FROM (
        SELECT 'joined', id, joined_on, 0, '', name, initials, avatar, id FROM member
        WHERE network_id = 1 AND joined_on >= :since AND standing != 'applied'
        ORDER BY joined_on DESC, id DESC LIMIT 10)
    UNION ALL SELECT * FROM (
        SELECT 'standing', standing_change.id, "on", 0, after, name, initials, avatar, member.id
        FROM standing_change JOIN member ON member.network_id = 1 AND member.id = member_id
        WHERE standing_change.network_id = 1 AND "on" >= :since AND before IS NOT NULL
        ORDER BY "on" DESC, standing_change.id DESC LIMIT 10)"""


def overview(ask: Ask, me: int) -> dict[str, Any]:
    rows = rows_of(ask, with_given=False)
    unheard = ask(UNHEARD, me=me)
    waiting = [(row, person) for row in rows for person in row.proposed]
    asked = [each for each in waiting if not each[1].is_request]
    overdue = [each for each in asked if days_since(each[1].proposed_at) >= 7]
    owed = ask(OWED, me=me)
    terms = ask(TERMS)
    week = sorted(ask(WEEK, **SINCE), key=lambda each: each.on, reverse=True)
    tasks = {row.task.id: row for row in rows}
    return {
        "uncovered_rows": _heaviest_first(rows)[:MOST_TASKS],
        "requests": sorted((each for each in waiting if each[1].is_request), key=_oldest)[:MOST],
        "overdue": sorted(overdue, key=_oldest)[:MOST],
        "overdue_in_all": len(overdue),
        "lately": len(asked) - len(overdue),
        "owed": [(each, tasks[each.task_id], _owing(each, tasks[each.task_id])) for each in owed],
        "owed_in_all": owed[0].total if owed else 0,
        "over": _over(ask, rows, terms),
        "ending": [term for term in terms if term.ends_on and days_since(term.ends_on) >= -30],
        "alone": _alone(rows)[:MOST],
        "newcomers": [one for one in unheard if one.kind == "newcomer"],
        "quiet": [one for one in unheard if one.kind == "quiet"],
        "facts": ask(FACTS, **SINCE)[0],
        "week": [(each, tasks.get(each.about)) for each in week[:MOST_CHANGES]],
        "days_since": days_since,
        **figures(rows),
    }


def _heaviest_first(rows: list[Row]) -> list[Row]:
    uncovered = [row for row in rows if not row.holders]
    return sorted(uncovered, key=lambda row: (bool(row.proposed), WEIGHT[row.task.workload]))


def _oldest(each: tuple[Row, Any]) -> tuple[int, int]:
    return -days_since(each[1].proposed_at), each[1].id


def _owing(question: Any, row: Row) -> list[str]:
    for part in (row.holders, row.deputies):
        if names := [person.name for person in part if person.member_id != question.member_id]:
            return names
    return []


def _alone(rows: list[Row]) -> list[tuple[Any, list[Row]]]:
    """Who does a task without anybody else, and which."""
    found: dict[int, tuple[Any, list[Row]]] = {}
    for row in rows:
        if hangs_on_one(row):
            who = (*row.holders, *row.deputies, *row.helpers)[0]
            found.setdefault(who.member_id, (who, []))[1].append(row)
    return sorted(found.values(), key=lambda each: -len(each[1]))


def _over(ask: Ask, rows: list[Row], terms: list[Any]) -> list[tuple[Any, float, int]]:
    """Who carries more than they can."""
    points: dict[int, float] = {}
    for row in rows:
        for part, people in (("holder", row.holders), ("deputy", row.deputies), ("helper", row.helpers)):
            for person in people:
                share = POINTS[row.task.workload] / ONE_IN[part] / len(people)
                points[person.member_id] = points.get(person.member_id, 0) + share
    for term in terms:
        if term.starts_on <= TODAY.isoformat():
            points[term.member_id] = points.get(term.member_id, 0) + POINTS[term.workload]
    found = []
    for person in ask(CARRIERS):
        capacity = 6 if person.capacity is None else person.capacity
        if points.get(person.id, 0) > capacity:
            found.append((person, round(points[person.id], 1), capacity))
    return found
