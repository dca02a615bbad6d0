"""The weaving desk, drawn by hand."""

from collections import defaultdict
from typing import Any

from bench.floor.asking import Ask
from bench.floor.spoken import ago, day, days_since

NEXT = """
    WITH steps AS (
        SELECT member_id, min(due_on) AS first_due_on, min(due_on) FILTER (WHERE owner_id = :me) AS own_due_on
        FROM follow_up WHERE network_id = 1 AND done_at IS NULL AND due_on <= date(:today, '+14 days')
        GROUP BY member_id),
    person AS (
        SELECT member.id, member.name, member.initials, member.avatar, member.joined_on, contacts,
            last_contact_on AS last_on, first_due_on, own_due_on,
            coalesce(member.rhythm_days, tier.rhythm_days, 90) AS rhythm,
            CAST(julianday(:today) - julianday(member.joined_on) AS INTEGER) AS member_for,
            CAST(julianday(:today) - julianday(coalesce(last_contact_on, joined_on)) AS INTEGER) AS silent
        FROM member
        LEFT JOIN tier ON tier.network_id = 1 AND tier.id = member.tier_id
        LEFT JOIN steps ON steps.member_id = member.id
        WHERE member.network_id = 1 AND standing NOT IN ('applied', 'paused', 'alumni') AND member.id != :me
            AND NOT EXISTS (SELECT 1 FROM leave WHERE network_id = 1 AND leave.member_id = member.id
                AND starts_on <= :today AND ends_on >= :today)),
    expected AS (
        SELECT *, CASE WHEN last_on IS NULL THEN min(rhythm, 30) ELSE rhythm END AS within FROM person),
    due AS (
        SELECT *, CASE
            WHEN own_due_on <= :today THEN 0
            WHEN first_due_on <= :today THEN 1
            WHEN member_for <= 90 AND (last_on IS NULL OR (contacts < member_for / 30 AND silent >= 7)) THEN 2
            WHEN silent >= within THEN 3
            WHEN first_due_on IS NOT NULL OR silent >= within - 14 THEN 4 END AS urgency
        FROM expected)
    SELECT *,
        count(*) FILTER (WHERE urgency < 2) OVER () AS of_steps,
        count(*) FILTER (WHERE urgency = 2) OVER () AS of_newcomers,
        count(*) FILTER (WHERE urgency = 3) OVER () AS of_overdue,
        count(*) FILTER (WHERE urgency = 4) OVER () AS of_soon
    FROM due WHERE urgency IS NOT NULL
    ORDER BY urgency,
        CASE urgency WHEN 0 THEN julianday(own_due_on) WHEN 1 THEN julianday(first_due_on)
            WHEN 2 THEN last_on IS NOT NULL WHEN 3 THEN -silent * 1.0 / max(rhythm, 1)
            ELSE min(within - silent, coalesce(julianday(first_due_on) - julianday(:today), 1000)) END,
        CASE WHEN urgency = 2 THEN
            -CASE WHEN last_on IS NULL THEN member_for ELSE member_for - 30 * (contacts + 1) END END,
        id
    LIMIT 30"""
STEPS = """
    SELECT follow_up.id, follow_up.member_id, what, due_on, owner_id, member.name FROM follow_up
    JOIN member ON member.network_id = 1 AND member.id = owner_id
    WHERE follow_up.network_id = 1 AND done_at IS NULL AND due_on <= date(:today, '+14 days')
        AND follow_up.member_id IN ({ids}) ORDER BY due_on"""
LAST = """
    SELECT member.name FROM check_in_member
    CROSS JOIN check_in ON check_in.network_id = 1 AND check_in.id = check_in_id
    JOIN member ON member.network_id = 1 AND member.id = weaver_id
    WHERE check_in_member.network_id = 1 AND check_in_member.member_id = :member
    ORDER BY check_in."on" DESC, check_in.id DESC LIMIT 1"""
DUE = """
    SELECT follow_up.id, what, due_on, owner_id, member.id AS member_id, member.name, owner.name AS owner,
        count(*) OVER () AS total, count(*) FILTER (WHERE owner_id = :me) OVER () AS mine
    FROM follow_up
    JOIN member ON member.network_id = 1 AND member.id = follow_up.member_id
    JOIN member AS owner ON owner.network_id = 1 AND owner.id = owner_id
    WHERE follow_up.network_id = 1 AND done_at IS NULL AND due_on <= :today
    ORDER BY owner_id != :me, due_on, follow_up.id LIMIT 30"""
LARGE = 3


def desk(ask: Ask, me: int) -> dict[str, Any]:
    people = ask(NEXT, me=me)
    steps: defaultdict[int, list[Any]] = defaultdict(list)
    for step in ask(STEPS.format(ids=",".join(str(person.id) for person in people)), me=me):
        steps[step.member_id].append(step)
    lines = [(person, _reasons(person, steps[person.id], me)) for person in people]
    last = {person.id: ask(LAST, member=person.id)[0].name for person in people[:LARGE] if person.last_on}
    first = people[0]
    total = first.of_steps + first.of_newcomers + first.of_overdue + first.of_soon
    return {"large": lines[:LARGE], "rest": lines[LARGE:], "last": last, "first": first, "total": total} | {
        "due": ask(DUE, me=me),
        "me": me,
    }


def _reasons(person: Any, steps: list[Any], me: int) -> list[str]:
    """The decisive reason first."""
    found = []
    for step in steps:
        whose = "Your" if step.owner_id == me else f"{step.name}’s"
        found.append(f"{whose} follow-up, due {ago(step.due_on)}: {step.what}")
    if person.member_for <= 90 and not person.last_on:
        found.append(f"New since {day(person.joined_on)}, and nobody has talked with them yet")
    elif person.urgency == 2:
        found.append(f"New since {day(person.joined_on)}, talked with {person.contacts} times so far")
    if not person.last_on:
        return found or [f"Here since {day(person.joined_on)}, and nobody has talked with them yet"]
    silent = days_since(person.last_on)
    if silent >= person.rhythm:
        found.append(f"{silent} days since anybody talked with them, usually every {person.rhythm}")
    elif silent >= person.rhythm - 14:
        found.append(f"Talked with {silent} days ago, usually every {person.rhythm}")
    return found
