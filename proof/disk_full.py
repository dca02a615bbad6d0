"""The disk is full: forms come back with what was typed, pages are read, nothing is lost, room is enough."""

import http.client
from pathlib import Path

from proof.installations import await_more, await_that
from proof.ledger import Ledger
from proof.people import Town, settle
from proof.readers import reading, tell_readers
from proof.reckoning import reckon, tell
from proof.registry import Run, proves
from proof.serving import Server, serving
from proof.small_disks import fill, make_room, small_disk
from proof.writers import writing

PAGE_SECONDS = 3.0
BACK_SECONDS = 5.0
# A build shares its machine with others.
SHORT_FACTOR = 5.0
REFUSED = 40
# With blank lines more than what is kept in memory while it arrives.
DOCUMENT = "Category,Task,What it is,Workload\nGarden,Water,Daily,Low\n" + "\n" * 2_000_000


@proves("disk-full", "with a full disk nothing is lost, and it goes on by itself once there is room")
def disk_full(run: Run) -> None:
    with (
        small_disk(run.folder / "data", mebibytes=8) as data,
        small_disk(run.folder / "rest", mebibytes=8) as rest,
    ):
        server = Server(data, settings={"TMPDIR": str(rest)}, log=rest / "weave.log")
        town = settle(server.database)
        ledger = Ledger()
        with serving(server), writing(ledger, town.writers, port=server.port, seed=run.seed):
            await_more(ledger, 40)
            for _ in range(1 if run.is_short else 20):
                _fill_the_data(run, server, town, ledger, data)
            _fill_log_and_temporary_files(run, server, town, ledger, rest)
        tell(run.figures, server.kind, reckon(server.database, town, ledger), ledger)


def _fill_the_data(run: Run, server: Server, town: Town, ledger: Ledger, data: Path) -> None:
    with reading(server.port, town.writers[0]) as seen:
        fill(data)
        before = ledger.answers[503]
        await_that(lambda: ledger.answers[503] >= before + REFUSED, "forms that find no room")
        make_room(data)
        back = await_more(ledger, len(town.writers))
    run.figures.at_least("forms that found no room", ledger.answers[503] - before, REFUSED)
    run.figures.none("pages that could not be read meanwhile", seen.answers[503])
    tell_readers(run.figures, "data", seen, _limit(run, PAGE_SECONDS))
    run.figures.at_most("seconds until it goes on", round(back, 2), _limit(run, BACK_SECONDS))


def _fill_log_and_temporary_files(run: Run, server: Server, town: Town, ledger: Ledger, rest: Path) -> None:
    """An import is kept in a file while it arrives; everything else does not need the room."""
    run.figures.exactly("an import while there is room", _import(server, town), http.client.SEE_OTHER)
    fill(rest)
    run.figures.exactly(
        "an import without room for it", _import(server, town), http.client.SERVICE_UNAVAILABLE
    )
    before = ledger.answers[503]
    await_more(ledger, 40)
    run.figures.none("forms refused for a log that is full", ledger.answers[503] - before)
    server.stop()
    run.figures.told("seconds for a start with a log that is full", round(server.start(), 2))
    make_room(rest)
    await_more(ledger, 8)


def _import(server: Server, town: Town) -> int:
    """Send a file of two million bytes; returns the status of the answer."""
    boundary = "a-boundary"
    about = 'Content-Disposition: form-data; name="file"; filename="tasks.csv"'
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    writer = town.writers[0]
    headers = {
        "Cookie": writer.cookie,
        "Content-Type": f"multipart/form-data; boundary={boundary}",
        "Sec-Fetch-Site": "same-origin",
    }
    try:
        body = f"--{boundary}\r\n{about}\r\n\r\n{DOCUMENT}\r\n--{boundary}--\r\n".encode()
        connection.request("POST", f"/n/{writer.person.slug}/matrix-imports", body, headers)
        return connection.getresponse().status
    finally:
        connection.close()


def _limit(run: Run, seconds: float) -> float:
    return seconds * SHORT_FACTOR if run.is_short else seconds
