"""The proof that no bytes bring the server down, fill it, or slow it for others."""

import re
import socket
import time

from proof.people import settle, signed_in
from proof.raw_http.abuses import Abuse, abuses, get, post
from proof.raw_http.sending import send, watching
from proof.registry import Run, proves
from proof.serving import Server, serving
from weave.db import make_engine

MIB = 1024 * 1024
HUGE = b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 268435456\r\n\r\n"
FAULT = re.compile(r"^[\w.]+(?:Error|Exception)\b.*", re.MULTILINE)
# What uvloop says of a client that went away while its answer was written.
GONE = "the handler is closed"
SLOW = (
    b"POST /languages HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\n"
    b"Cookie: weave-session=none\r\nContent-Length: 50\r\n\r\nlang"
)


@proves("raw-http", "requests that no browser sends are refused at once, and nobody else notices")
def raw_http(run: Run) -> None:
    server = Server(run.folder / "data")
    server.folder.mkdir()
    town = settle(server.database, writers=0)
    engine = make_engine(server.database)
    cookie = f"Sec-Fetch-Site: same-origin\r\nCookie: {signed_in(engine, town.cast.ana)}"
    engine.dispose()
    with serving(server):
        for _ in range(20):
            send(server.port, get("/sign-in"))
        with watching(server.port) as before:
            time.sleep(3 if run.is_short else 15)
        memory = server.resident_bytes()
        with watching(server.port) as during:
            _send_all(run, server, abuses(cookie), rounds=1 if run.is_short else 5)
            _send_slowly(run, server, cookie, senders=40 if run.is_short else 400)
        grown = (server.resident_bytes() - memory) / MIB
        _refuse_at_once(run, server)
    run.figures.at_most("memory that the server grew by, MiB", round(grown, 1), 64)
    run.figures.none("others' requests that failed", before.failures + during.failures)
    run.figures.told("others' p99 before, ms", round(before.p99 * 1000, 1))
    # Below a tenth of a second chance decides, and longer in a build, which runs beside much else.
    allowed = max(2 * before.p99, 2.0 if run.is_short else 0.1)
    run.figures.at_most("others' p99 meanwhile, ms", round(during.p99 * 1000, 1), round(allowed * 1000, 1))
    faults = [line for line in FAULT.findall(server.log.read_text(errors="replace")) if GONE not in line]
    run.figures.none("faults in the server's log", len(faults))
    for fault in faults[:5]:
        run.figures.told("a fault in the server's log", fault)


def _send_all(run: Run, server: Server, known: list[Abuse], *, rounds: int) -> None:
    wrong, slowest = 0, 0.0
    for abuse in known * rounds:
        told = send(server.port, abuse.content)
        slowest = max(slowest, told.seconds)
        first = told.statuses[0] if told.statuses else None
        if first not in abuse.answers or len(told.statuses) > abuse.most:
            wrong += 1
            run.figures.told(f"{abuse.name}, answered", f"{told.statuses} in {told.seconds:.2f} s")
        if told.seconds > 0.5:
            run.figures.told(f"{abuse.name}, seconds", round(told.seconds, 2))
    run.figures.at_least("kinds of abuse", len(known), 80)
    run.figures.at_least("abuses sent", len(known) * rounds, 80)
    run.figures.none("abuses answered otherwise than they should be", wrong)
    # Every build runs beside much else.
    run.figures.at_most("the slowest refusal, s", round(slowest, 3), 3 if run.is_short else 1)


def _send_slowly(run: Run, server: Server, cookie: str, *, senders: int) -> None:
    """Many begin a form and do not go on; somebody else's form is taken meanwhile."""
    slow = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(senders)]
    try:
        for connection in slow:
            connection.sendall(SLOW)
        told = send(server.port, post("/languages", b"language=zh_Hans", cookie))
        run.figures.exactly("a form sent while many others send slowly, status", told.statuses[0], 303)
        run.figures.at_most("a form sent while many others send slowly, s", round(told.seconds, 3), 1)
    finally:
        for connection in slow:
            connection.close()


def _refuse_at_once(run: Run, server: Server) -> None:
    """A quarter of a gibibyte, announced: refused before any of it came."""
    told = [send(server.port, HUGE) for _ in range(20)]
    run.figures.none("announcements not refused", sum(one.statuses != (413,) for one in told))
    middle = sorted(one.seconds for one in told)[len(told) // 2]
    run.figures.at_most("a refusal of 256 MiB, ms", round(middle * 1000, 1), 50)
