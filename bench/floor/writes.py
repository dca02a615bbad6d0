"""The two writes, by hand: the same rows in one transaction, on disk before the answer leaves."""

import hashlib
import json
import sqlite3
from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bench.building.stage import NOW
from weave.trail import batch_digest, link, sealed

AT = NOW.strftime("%Y-%m-%d %H:%M:%S.%f")
RECEIPT = "INSERT INTO form_receipt (key_hash, location, received_at) VALUES (?, ?, ?)"
COUNTER = "SELECT next_id, trail_head FROM id_counter WHERE network_id = 1"
TAKEN = "UPDATE id_counter SET next_id = ?, trail_head = ? WHERE network_id = 1"
AUDIT = """
    INSERT INTO audit_entry (network_id, id, at, by_member_id, by_account_id, via, act, kind, row_id,
        before, after, salt, content_digest, link)
    VALUES (1, ?, ?, ?, NULL, 'sign-in', 'added', ?, ?, NULL, ?, ?, ?, ?)"""
CHECK_IN = """
    INSERT INTO check_in (network_id, id, version, weaver_id, channel, "on", shared_line, weavers_line,
        logged_at)
    VALUES (1, :id, 1, :weaver_id, :channel, :on, :shared_line, :weavers_line, :logged_at)"""
TOOK_PART = "INSERT INTO check_in_member (network_id, check_in_id, member_id) VALUES (1, ?, ?)"
JOINED = "SELECT joined_on FROM member WHERE network_id = 1 AND id = ?"
TASK = "SELECT id FROM task WHERE network_id = 1 AND id = ? AND hidden_at IS NULL AND NOT is_internal"
PLEDGE = """
    SELECT id FROM pledge
    WHERE network_id = 1 AND task_id = ? AND member_id = ? AND state IN ('open', 'accepted')"""
REPORT = """
    INSERT INTO contribution (network_id, id, version, task_id, member_id, what, done_on, minutes, link,
        state, reported_at, answer)
    VALUES (1, :id, 1, :task_id, :member_id, :what, :done_on, :minutes, '', 'reported', :reported_at, '')"""
LAST_TALK = """
    UPDATE member SET contacts = contacts + 1, last_contact_on = max(coalesce(last_contact_on, ''), :on)
    WHERE network_id = 1 AND id = :member"""
LAST_GIFT = """
    UPDATE member SET last_given_on = max(coalesce(last_given_on, ''), :on)
    WHERE network_id = 1 AND id = :member"""
OF_MONTH = """
    INSERT INTO given_in_month (network_id, task_id, month, times)
    VALUES (1, :task, date(:on, 'start of month'), 1)
    ON CONFLICT (network_id, task_id, month) DO UPDATE SET times = times + 1"""

Rows = list[tuple[str, str, dict[str, Any]]]


def check_in(connection: sqlite3.Connection, form: Any, told: dict[str, int], first: int) -> Rows:
    """Add the talk and who took part; says what the audit trail is to tell of it."""
    if connection.execute(JOINED, (told["member"],)).fetchone() is None:
        raise LookupError
    row = {
        "id": first,
        "weaver_id": told["coordinator"],
        "channel": form["channel"],
        "on": form["on"],
        "shared_line": form["shared_line"],
        "weavers_line": form["weavers_line"],
        "logged_at": AT,
    }
    connection.execute(CHECK_IN, row)
    connection.execute(TOOK_PART, (first, told["member"]))
    connection.execute(LAST_TALK, {"on": form["on"], "member": told["member"]})
    part = {"check_in_id": first, "member_id": told["member"]}
    return [
        ("check_in", str(first), {**row, "weavers_line": "•••"}),
        ("check_in_member", f"{first}/{told['member']}", part),
    ]


def contribution(connection: sqlite3.Connection, form: Any, told: dict[str, int], first: int) -> Rows:
    """Add the report, once it is clear that the task is open and that no pledge is done with it."""
    if connection.execute(TASK, (form["task"],)).fetchone() is None:
        raise LookupError
    connection.execute(JOINED, (told["member"],)).fetchone()
    connection.execute(PLEDGE, (form["task"], told["member"])).fetchone()
    row = {
        "id": first,
        "task_id": int(form["task"]),
        "member_id": told["member"],
        "what": form["what"],
        "done_on": form["done_on"],
        "minutes": int(form["time"]),
        "reported_at": AT,
    }
    connection.execute(REPORT, row)
    connection.execute(LAST_GIFT, {"on": form["done_on"], "member": told["member"]})
    connection.execute(OF_MONTH, {"on": form["done_on"], "task": row["task_id"]})
    return [("contribution", str(first), row)]


# A write, where its answer leads, and who does it.
WRITTEN: dict[str, tuple[Callable[..., Rows], str, str]] = {
    "check-in": (check_in, "/n/riverside/members/{member}", "coordinator"),
    "contribution": (contribution, "/n/riverside/me", "member"),
}


def written(name: str, connection: sqlite3.Connection, told: dict[str, int]) -> Callable[[Request], Any]:
    write, leads_to, by = WRITTEN[name]
    location = leads_to.format(**told)

    async def create(request: Request) -> Response:
        async with request.form() as form:
            key = hashlib.sha256(f"{request.url.path} {form['form_key']}".encode()).hexdigest()
            connection.execute("BEGIN IMMEDIATE")
            try:
                connection.execute(RECEIPT, (key, location, AT))
                next_id, head = connection.execute(COUNTER).fetchone()
                rows = write(connection, form, told, next_id)
                _audit(connection, rows, told[by], next_id + 1, head)
                connection.execute("COMMIT")
            except BaseException:
                connection.execute("ROLLBACK")
                raise
        return RedirectResponse(location, status_code=303)

    return create


def _audit(connection: sqlite3.Connection, rows: Rows, by: int, first: int, head: str) -> None:
    """An entry for each row, chained to those before."""
    entries = [
        sealed(
            {
                "network_id": 1,
                "at": NOW,
                "by_member_id": by,
                "by_account_id": None,
                "via": "sign-in",
                "act": "added",
                "kind": kind,
                "row_id": row_id,
                "before": None,
                "after": after,
            }
        )
        for kind, row_id, after in rows
    ]
    newest = link(head, first, batch_digest(entries))
    connection.executemany(
        AUDIT,
        [
            (
                first + at,
                AT,
                by,
                entry["kind"],
                entry["row_id"],
                json.dumps(entry["after"]),
                entry["salt"],
                entry["content_digest"],
                newest,
            )
            for at, entry in enumerate(entries)
        ],
    )
    connection.execute(TAKEN, (first + len(entries), newest))
