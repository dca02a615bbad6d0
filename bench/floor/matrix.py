"""The matrix, drawn by hand."""

import datetime as dt
from collections import defaultdict
from typing import Any, NamedTuple

from bench.building.stage import TODAY
from bench.floor.asking import Ask
from bench.floor.spoken import days_since

TASKS = """
    SELECT task.id, task.key, task.workload, task.is_internal, task_text.name, task_text.summary,
        task.category_id, category.key AS hue, category_text.name AS category, category_text.summary AS about
    FROM task
    JOIN category ON category.network_id = task.network_id AND category.id = task.category_id
    JOIN task_text ON task_text.network_id = task.network_id AND task_text.task_id = task.id
        AND task_text.language = 'en'
    JOIN category_text ON category_text.network_id = task.network_id
        AND category_text.category_id = category.id AND category_text.language = 'en'
    WHERE task.network_id = 1 AND task.hidden_at IS NULL
    ORDER BY category.position, task.position"""
KEY_ROLES = """
    SELECT task_role.task_id, role_text.name FROM task_role
    JOIN role_text ON role_text.network_id = task_role.network_id AND role_text.role_id = task_role.role_id
        AND role_text.language = 'en'
    WHERE task_role.network_id = 1 ORDER BY task_role.task_id, task_role.position"""
ROLES = """
    SELECT role.id, role_text.name FROM role
    JOIN role_text ON role_text.network_id = role.network_id AND role_text.role_id = role.id
        AND role_text.language = 'en'
    WHERE role.network_id = 1 ORDER BY role.position"""
PEOPLE = """
    SELECT assignment.id, assignment.task_id, assignment.part, assignment.state, assignment.proposed_at,
        assignment.proposed_by_id = assignment.member_id AS is_request,
        member.id AS member_id, member.name, member.initials, member.avatar, member.standing,
        (SELECT max(ends_on) FROM leave WHERE leave.network_id = 1 AND leave.member_id = member.id
            AND leave.starts_on <= :today AND leave.ends_on >= :today) AS away_until
    FROM assignment
    JOIN member ON member.network_id = assignment.network_id AND member.id = assignment.member_id
    WHERE assignment.network_id = 1 AND assignment.state IN ('accepted', 'proposed')
    ORDER BY assignment.id"""
A_MONTH = """
    coalesce((SELECT times FROM given_in_month WHERE given_in_month.network_id = 1
        AND given_in_month.task_id = task.id AND month = '{start}'), 0) AS month_{at}"""


class Row(NamedTuple):
    """A task with everything that its row shows."""

    task: Any
    roles: list[str]
    holders: list[Any]
    deputies: list[Any]
    helpers: list[Any]
    proposed: list[Any]
    away: list[Any]
    bars: str
    given: int


def _months() -> list[str]:
    """The first days of this month and the five before."""
    first = TODAY.replace(day=1)
    starts = [first]
    for _ in range(5):
        starts.insert(0, (starts[0] - dt.timedelta(days=1)).replace(day=1))
    return [day.isoformat() for day in starts]


STARTS = _months()
GIVEN = f"""
    SELECT task.id AS task_id,
    {",".join(A_MONTH.format(start=start, at=at) for at, start in enumerate(STARTS))}
    FROM task WHERE task.network_id = 1"""


def rows_of(ask: Ask, *, with_given: bool) -> list[Row]:
    on_task: defaultdict[int, list[Any]] = defaultdict(list)
    for person in ask(PEOPLE):
        on_task[person.task_id].append(person)
    roles: defaultdict[int, list[str]] = defaultdict(list)
    for role in ask(KEY_ROLES):
        roles[role.task_id].append(role.name)
    given = {row[0]: row[1:] for row in ask(GIVEN)} if with_given else {}
    return [_row(task, roles[task.id], on_task[task.id], given.get(task.id, (0,) * 6)) for task in ask(TASKS)]


def _row(task: Any, roles: list[str], people: list[Any], months: tuple[int, ...]) -> Row:
    accepted = [person for person in people if person.state == "accepted"]
    most = max(*months, 1)
    heights = [max(round(18 * count / most), 2) for count in months]
    holders = [person for person in accepted if person.part == "holder"]
    away = [person for person in holders if person.away_until or person.standing == "paused"]
    return Row(
        task,
        roles,
        holders,
        [person for person in accepted if person.part == "deputy"],
        [person for person in accepted if person.part == "helper"],
        [person for person in people if person.state == "proposed"],
        away[:1] if len(away) == len(holders) else [],
        "".join(f"M{6 * at} 18v-{high}h4v{high}z" for at, high in enumerate(heights)),
        # The quarter began with October.
        months[-2] + months[-1],
    )


def matrix(ask: Ask) -> dict[str, Any]:
    rows = rows_of(ask, with_given=True)
    bands: dict[int, list[Row]] = {}
    for row in rows:
        bands.setdefault(row.task.category_id, []).append(row)
    return {"bands": list(bands.values()), "roles": ask(ROLES), **figures(rows)}


def hangs_on_one(row: Row) -> bool:
    return len({person.member_id for person in (*row.holders, *row.deputies, *row.helpers)}) == 1


def figures(rows: list[Row]) -> dict[str, Any]:
    """What the matrix lacks and was given."""
    return {
        "uncovered": sum(not row.holders for row in rows),
        "on_one": sum(map(hangs_on_one, rows)),
        "unanswered": sum(
            any(days_since(person.proposed_at) >= 7 for person in row.proposed) for row in rows
        ),
        "given": sum(row.given for row in rows),
    }
