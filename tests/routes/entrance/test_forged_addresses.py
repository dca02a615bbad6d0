"""Links in mails lead to this installation and nowhere else, whatever the request says."""

import re
from collections.abc import Callable, Iterator
from itertools import count

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from proof.figures import Figures
from tests.cast import Cast
from tests.conftest import Browse, Clock, inside
from tests.groups import group_of, let_in
from tests.mailbox import mails
from weave import jobs
from weave.db import Actor, global_session
from weave.models import Assignment, Network, Task
from weave.settings import Settings

EVIL = "evil.example"
HOSTS = (
    EVIL,
    f"{EVIL}:443",
    f"testserver.{EVIL}",
    f"testserver@{EVIL}",
    f"testserver:80@{EVIL}",
    f"testserver#{EVIL}",
    f"testserver/{EVIL}",
    f"testserver, {EVIL}",
    f"{EVIL}, testserver",
    f"{EVIL}\\testserver",
    f"[::1].{EVIL}",
    f"{EVIL}.",
)
HEADERS = (
    "X-Forwarded-Host",
    "X-Forwarded-Server",
    "X-Forwarded-Proto",
    "X-Forwarded-Scheme",
    "X-Forwarded-Port",
    "X-Forwarded-Prefix",
    "X-Forwarded-Path",
    "X-Forwarded-Uri",
    "X-Forwarded-For",
    "X-Host",
    "X-HTTP-Host-Override",
    "X-Original-Host",
    "X-Original-URL",
    "X-Rewrite-URL",
    "X-Real-IP",
    "X-Script-Name",
    "X-Base-URL",
    "X-Url-Scheme",
    "Front-End-Https",
    "Forwarded",
    "Via",
    "Base-Url",
    "Destination",
    "Proxy-Host",
    "Referer",
    "Client-IP",
    "True-Client-IP",
    "CF-Connecting-IP",
)
FORGED = [
    *({"Host": host} for host in HOSTS),
    *({header: f"host={EVIL}" if header == "Forwarded" else f"https://{EVIL}/"} for header in HEADERS),
]

FORM = "/join/riverside"
# Which request sends which mail; what no request asks for cannot be told a false address.
ASKED_BY = {
    "sign_in_link": "asking for a link",
    "invitation": "inviting a member",
    "assignment_proposed": "asking somebody to take a task",
    "application_step": "applying",
    "application_asked": "applying",
    "application_needless": "applying with the address of a member",
    "retention_asked": "beginning the month's round",
    "retention_missed": None,
    "daily_reminders": None,
    "term_ending": None,
}
NO_MAILS = {"mix"}


@pytest.fixture
def askers(
    nobody: TestClient, browse: Browse, cast: Cast, engine: sa.Engine, clock: Clock
) -> dict[str, Callable[[dict[str, str]], int]]:
    """Each asks anew at every call, with the headers given."""
    ana = browse(cast.ana)
    tasks = _tasks(engine, cast)
    numbers = count()

    def link(headers: dict[str, str]) -> int:
        return nobody.post("/sign-in-links", data={"email": cast.mei.email}, headers=headers).status_code

    def invitation(headers: dict[str, str]) -> int:
        email = f"new{next(numbers)}@example.org"
        path = f"/n/riverside/members/{cast.lin.member_id}/invitations"
        return ana.post(path, data={"email": email}, headers=headers).status_code

    def assignment(headers: dict[str, str]) -> int:
        """Of the same person again, once what they were asked before is over."""
        with inside(engine, cast.ana) as db:
            for row in db.scalars(select(Assignment)):
                db.delete(row)
        form = {"member": cast.mei.member_id, "part": "holder"}
        return ana.post(
            f"/n/riverside/tasks/{next(tasks)}/assignments", data=form, headers=headers
        ).status_code

    def application(headers: dict[str, str]) -> int:
        return apply(headers, f"new{next(numbers)}@example.org")

    def needless_application(headers: dict[str, str]) -> int:
        return apply(headers, cast.bo.email)

    def apply(headers: dict[str, str], email: str) -> int:
        with global_session(engine, actor=Actor(via="command")) as db:
            db.get_one(Network, cast.ana.network_id).takes_applications = True
        drawn = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', nobody.get(FORM).text))
        clock.forward(minutes=1)
        form = {**drawn, "name": "Ines Costa", "email": email, "agrees": "true"}
        return nobody.post(FORM, data=form, headers=headers).status_code

    def retention_round(headers: dict[str, str]) -> int:
        """Of a group that is new, as each is asked once a month."""
        with inside(engine, cast.ana) as db:
            let_in(db, group_of(db, f"Kitchen {next(numbers)}", lead=cast.mei), cast.lin)
        return ana.post("/n/riverside/retention-rounds", headers=headers).status_code

    return {
        "sign_in_link": link,
        "invitation": invitation,
        "assignment_proposed": assignment,
        "application_step": application,
        "application_asked": application,
        "application_needless": needless_application,
        "retention_asked": retention_round,
    }


def _tasks(engine: sa.Engine, cast: Cast) -> Iterator[int]:
    with inside(engine, cast.ana) as db:
        ids = db.scalars(select(col(Task.id)).order_by(col(Task.id))).all()
    while True:
        yield from ids


def test_every_mail_is_known_here(askers: dict[str, object]) -> None:
    kinds = set(jobs._handlers)
    assert kinds == ASKED_BY.keys() | NO_MAILS, "say what asks for this mail"
    assert {kind for kind, asked in ASKED_BY.items() if asked} == set(askers)


@pytest.mark.parametrize("kind", [kind for kind, asked in ASKED_BY.items() if asked])
def test_mails_carry_the_configured_address_only(
    kind: str,
    askers: dict[str, Callable[[dict[str, str]], int]],
    engine: sa.Engine,
    settings: Settings,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
    figures: Figures,
) -> None:
    sent = led_astray = 0
    for headers in FORGED:
        clock.forward(minutes=31)  # Nobody may ask for links without end.
        status = askers[kind](headers)
        assert status < 500, headers
        for mail in mails(engine, settings, caplog, clock()):
            sent += 1
            links = re.findall(r"https?://\S+", mail)
            assert links
            led_astray += EVIL in mail or any(not link.startswith("http://testserver/") for link in links)
    figures.told("forged requests", len(FORGED))
    figures.at_least("mails sent", sent, len(FORGED) - len(HOSTS))
    figures.none("mails that lead astray", led_astray)


def test_pages_name_no_host_of_the_request(nobody: TestClient, browse: Browse, cast: Cast) -> None:
    ana = browse(cast.ana)
    for headers in FORGED:
        for client, path in ((nobody, "/"), (nobody, "/sign-in"), (ana, "/n/riverside/me/record")):
            answer = client.get(path, headers=headers)
            assert EVIL not in answer.text, (path, headers)
            assert EVIL not in answer.headers.get("location", ""), (path, headers)


def test_a_personal_link_is_shown_with_the_configured_address(browse: Browse, cast: Cast) -> None:
    ana = browse(cast.ana)
    for headers in FORGED[:: len(HOSTS) // 2]:
        path = f"/n/riverside/members/{cast.mei.member_id}/personal-link"
        answer = ana.post(path, headers=headers, follow_redirects=False)
        assert answer.status_code in (200, 303, 403), headers
        assert EVIL not in answer.text, headers
