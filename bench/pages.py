"""The pages and writes that are measured, with their budgets."""

from dataclasses import dataclass
from typing import Literal

from bench.building.networks import LARGE

Asker = Literal["coordinator", "link"]
NETWORK = f"/n/{LARGE}"
SEARCHED = "an"


@dataclass(frozen=True, slots=True)
class Page:
    """A page that is asked for: by whom, where; how much of the floor it may cost, in how many queries.

    The floor draws what stands between the two marks of the page; what is around them it takes as it is.
    A page without marks has no floor. `growth` is how much longer it may take at a hundredfold size.
    """

    name: str
    path: str
    by: Asker = "coordinator"
    ratio: float = 0
    queries: int = 0
    growth: float = 1.5
    begins: str = ""
    ends: str = ""


@dataclass(frozen=True, slots=True)
class Write:
    """A form that is sent; every sending carries a key of its own."""

    name: str
    path: str
    fields: dict[str, str]
    by: Asker
    ratio: float


HEAD, MAIN_ENDS = '<div class="page-head">', "</main>"
# `{member}` is somebody with a history.
PAGES = (
    Page(
        "matrix",
        f"{NETWORK}/tasks",
        ratio=2.5,
        queries=8,
        begins='<div class="stats">',
        ends="</table>",
    ),
    Page(
        "member list",
        f"{NETWORK}/members",
        ratio=3.5,
        queries=6,
        begins='<p class="muted" role="status">',
        ends="</li></ul>",
    ),
    Page(
        "search",
        f"{NETWORK}/members?q={SEARCHED}",
        ratio=3,
        queries=6,
        growth=2,
        begins='<p class="muted" role="status">',
        ends="</li></ul>",
    ),
    Page("member", f"{NETWORK}/members/{{member}}", ratio=8, queries=10, begins=HEAD, ends=MAIN_ENDS),
    Page("my page", f"{NETWORK}/me", by="link", ratio=8, queries=10, begins=HEAD, ends=MAIN_ENDS),
    Page("overview", NETWORK, ratio=3, queries=12, begins=HEAD, ends=MAIN_ENDS),
    Page("desk", f"{NETWORK}/desk", ratio=3, queries=12, begins=HEAD, ends=MAIN_ENDS),
)
WRITES = (
    Write(
        "check-in",
        f"{NETWORK}/members/{{member}}/check-ins",
        {
            "channel": "phone",
            "on": "{today}",
            "shared_line": "We talked about the autumn mixer.",
            "weavers_line": "A bit tired after the move.",
            "leads_to": "member",
        },
        by="coordinator",
        ratio=3,
    ),
    Write(
        "contribution",
        f"{NETWORK}/me/contributions",
        {"task": "{task}", "what": "Took the notes at the monthly call", "done_on": "{today}", "time": "60"},
        by="link",
        ratio=3,
    ),
)
# No budget of their own, but they may not grow with the network either.
OTHERS = (
    Page("matrix by person", f"{NETWORK}/tasks?view=person"),
    Page("task", f"{NETWORK}/tasks/{{task}}"),
    Page("assigning", f"{NETWORK}/tasks/{{task}}/assignments/new"),
    Page("roles", f"{NETWORK}/roles"),
    Page("loads", f"{NETWORK}/load"),
    Page("check-in form", f"{NETWORK}/members/{{member}}/check-ins/new"),
    Page("answers", f"{NETWORK}/contributions"),
    Page("given", f"{NETWORK}/contributions?view=history"),
    Page("given by task", f"{NETWORK}/contributions?view=tasks"),
    Page("changes", f"{NETWORK}/changes"),
    Page("ways to help", f"{NETWORK}/me/ways-to-help", by="link"),
    Page("my record", f"{NETWORK}/me/record", by="link"),
    Page("settings", f"{NETWORK}/settings"),
)
