"""The least that a page could cost in Python: Starlette, the standard library's sqlite3, one Jinja2 template.

It signs nobody in, asks for no rights and translates nothing. Each page asks for what its rows show, draws
them, and is filled up with constant text to the length of the page that it stands beside.
"""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body>
<h1>{{ title }}</h1>
{% for rows in lists %}
<table>
{% for row in rows %}
<tr id="row-{{ row["id"] }}"><th><a href="/{{ title }}/{{ row["id"] }}">{{ row["name"] }}</a></th>
<td>{{ row["more"] }}</td><td><span class="badge">{{ row["what"] }}</span></td></tr>
{% endfor %}
</table>
{% endfor %}
{{ filling | safe }}
</body></html>
"""

TASKS = """
    SELECT task.id, task_text.name, task_text.summary AS more, category_text.name AS what FROM task
    JOIN task_text ON task_text.network_id = task.network_id AND task_text.task_id = task.id
    JOIN category_text ON category_text.network_id = task.network_id
        AND category_text.category_id = task.category_id AND category_text.language = task_text.language
    WHERE task.network_id = 1 AND task_text.language = 'en' ORDER BY task.position"""
HOLDERS = """
    SELECT assignment.task_id AS id, member.name, member.initials AS more, assignment.part AS what
    FROM assignment JOIN member
        ON member.network_id = assignment.network_id AND member.id = assignment.member_id
    WHERE assignment.network_id = 1 AND assignment.state IN ('accepted', 'proposed')"""
MEMBERS = """
    SELECT id, name, city AS more, standing AS what FROM member
    WHERE network_id = 1 ORDER BY sort_key, id LIMIT 50"""
FOUND = """
    SELECT id, name, city AS more, standing AS what FROM member
    WHERE network_id = 1 AND search_text LIKE '%an%' ORDER BY sort_key, id LIMIT 50"""
A_MEMBER = "SELECT id, name, about AS more, city AS what FROM member WHERE network_id = 1 AND id = {member}"
GIVEN = """
    SELECT id, what AS name, done_on AS more, state AS what FROM contribution
    WHERE network_id = 1 AND member_id = {member} ORDER BY done_on DESC LIMIT 10"""
CHECK_INS = """
    SELECT id, "on" AS name, channel AS more, weaver_id AS what FROM check_in
    WHERE network_id = 1 ORDER BY id DESC LIMIT 20"""

QUERIES: Mapping[str, tuple[str, ...]] = {
    "matrix": (TASKS, HOLDERS),
    "members": (MEMBERS,),
    "search": (FOUND,),
    "member": (A_MEMBER, GIVEN),
    "overview": (TASKS, HOLDERS, CHECK_INS),
    "desk": (CHECK_INS, HOLDERS),
    "me": (A_MEMBER, GIVEN, HOLDERS),
}


def floor_app(database: Path, *, member: int, lengths: Mapping[str, int]) -> Starlette:
    """A page for each name in `lengths`, as long as that says."""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    template = Environment(autoescape=True).from_string(PAGE)

    def lists(name: str) -> list[list[sqlite3.Row]]:
        return [connection.execute(query.format(member=member)).fetchall() for query in QUERIES[name]]

    bare = {
        name: len(template.render(title=name, lists=lists(name), filling="").encode()) for name in lengths
    }
    fillings = {name: "." * max(length - bare[name], 0) for name, length in lengths.items()}

    async def show(request: Request) -> HTMLResponse:
        name = request.path_params["name"]
        return HTMLResponse(template.render(title=name, lists=lists(name), filling=fillings[name]))

    return Starlette(routes=[Route("/{name}", show)])
