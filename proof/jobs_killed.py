"""A worker is killed while it sends mails: each is sent at least once, and known as one if it comes twice."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope
from aiosmtpd.smtp import Session as MailSession
from sqlalchemy import select
from sqlmodel import col

from proof.installations import Kind, await_that, installation
from proof.people import BY_COMMAND, Town, settle
from proof.registry import Run, proves
from proof.serving import Server, free_port, serving
from tests.memberships import membership
from weave.db import global_session, make_engine, network_session, now
from weave.jobs import LEASE
from weave.models import Job
from weave.services.entrance.invitations import INVITATION, invite

MAILS = 400
MAILS_SHORT = 40
KILLS = 40
KILLS_SHORT = 2


@dataclass(slots=True)
class Postbox:
    """A mail server that takes everything: for each address, the Message-IDs that came."""

    arrived: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    count: int = 0

    async def handle_DATA(self, _server: SMTP, _session: MailSession, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.content
        assert isinstance(content, bytes)
        for address in envelope.rcpt_tos:
            self.arrived[address].append(str(message_from_bytes(content)["Message-ID"]))
        self.count += 1
        return "250 OK"

    def await_count(self, wanted: int) -> None:
        await_that(lambda: self.count >= wanted, f"{wanted} mails")


@proves("jobs-killed", "a worker killed at its mails loses none and sends none under two names")
def jobs_killed(run: Run) -> None:
    settings: list[tuple[Kind, int]] = [("postgresql", 2)]
    if not run.is_short:
        settings += [("sqlite", 1), ("sqlite", 2), ("postgresql", 1)]
    for kind, workers in settings:
        with installation(run.folder, kind, workers=workers) as server, _postbox(server) as box:
            _kill_at_work(run, server, box)


@contextmanager
def _postbox(server: Server) -> Iterator[Postbox]:
    box = Postbox()
    port = free_port()
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    server.settings["WEAVE_SMTP_URL"] = f"smtp://127.0.0.1:{port}?from=weave@example.org"
    try:
        yield box
    finally:
        controller.stop()


def _kill_at_work(run: Run, server: Server, box: Postbox) -> None:
    kills, mails = (KILLS_SHORT, MAILS_SHORT) if run.is_short else (KILLS, MAILS)
    town = settle(server.database, writers=1)
    addresses = _invite(server, town, mails)
    with serving(server):
        for number in range(1, kills + 1):
            wanted = mails * number // (kills + 1)
            box.await_count(wanted)
            server.kill()
            _let_leases_end(server)
            server.start()
        await_that(lambda: _is_every_mail_sent(server), "every mail sent")
    ids = [box.arrived[address] for address in addresses]
    where = server.kind
    run.figures.told(f"mails asked for ({where})", mails)
    run.figures.told(f"kills ({where})", kills)
    run.figures.none(f"mails that never came ({where})", sum(not each for each in ids))
    run.figures.none(f"mails under two Message-IDs ({where})", sum(len(set(each)) > 1 for each in ids))
    run.figures.at_most(
        f"mails that came again ({where})", sum(len(each) - 1 for each in ids if each), kills * server.workers
    )


def _invite(server: Server, town: Town, count: int) -> list[str]:
    engine = make_engine(server.database)
    addresses = [f"guest-{number}@example.org" for number in range(count)]
    with network_session(engine, town.cast.ana.network_id, actor=BY_COMMAND) as db:
        by = membership(db, town.cast.ana, "coordinate")
        for address in addresses:
            invite(db, member=None, role=None, email=address, by=by, now=now())
    engine.dispose()
    return addresses


def _let_leases_end(server: Server) -> None:
    """As if the minutes had gone by after which another worker takes up the work of one that died."""
    engine = make_engine(server.database)
    with global_session(engine, actor=BY_COMMAND) as db:
        for job in db.scalars(
            select(Job).where(col(Job.leased_until).is_not(None), col(Job.done_at).is_(None))
        ):
            assert job.leased_until is not None
            job.leased_until -= LEASE
    engine.dispose()


def _is_every_mail_sent(server: Server) -> bool:
    """As if the minutes had gone by that a job waits when its mail was not taken.

    What the day brings besides, such as the reminders of tomorrow morning, is not waited for.
    """
    engine = make_engine(server.database)
    with global_session(engine, actor=BY_COMMAND) as db:
        left = db.scalars(select(Job).where(col(Job.kind) == INVITATION, col(Job.done_at).is_(None))).all()
        for job in left:
            if job.error:
                job.run_at = min(job.run_at, now())
    engine.dispose()
    return not left
