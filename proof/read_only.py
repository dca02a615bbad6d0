"""What cannot be written to: said clearly at the start, and pages are still read when it happens later."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

from proof.installations import await_more, await_that, on_postgres
from proof.ledger import Ledger
from proof.people import settle
from proof.postgres import postgres
from proof.readers import reading, tell_readers
from proof.reckoning import reckon, tell
from proof.registry import Run, proves
from proof.serving import ROOT, Server, serving
from proof.small_disks import AS_ANYBODY, fragile_disk, give_away, make_read_only, small_disk, turn_read_only
from proof.writers import writing
from weave.engines import FOR_PAGES

PAGE_SECONDS = 15.0
REFUSED = 16


@proves("read-only", "what cannot be written to is told at the start, or pages go on and forms come back")
def read_only(run: Run) -> None:
    _at_the_start(run)
    _folder_taken_away(run)
    _disk_turned_read_only(run)
    _database_turned_read_only(run)


def _at_the_start(run: Run) -> None:
    told: dict[str, str] = {}
    nowhere = Path("/proc/weave")
    told["a folder that cannot be made"] = _start(Server(nowhere, log=run.folder / "nowhere.log"))
    file = run.folder / "file"
    file.touch()
    told["a file in the folder's place"] = _start(Server(file))
    damaged = Server(run.folder / "damaged")
    damaged.folder.mkdir()
    (damaged.folder / "weave.db").write_bytes(b"this is no database" * 100)
    told["a file that is no database"] = _start(damaged)
    foreign = Server(run.folder / "foreign")
    foreign.folder.mkdir()
    settle(foreign.database, writers=0)
    give_away(foreign.folder)
    told["somebody else's folder"] = _start(foreign, *AS_ANYBODY)
    with small_disk(run.folder / "sealed", mebibytes=8) as disk:
        make_read_only(disk)
        told["an empty folder on a read-only disk"] = _start(Server(disk))
    with small_disk(run.folder / "sealed-later", mebibytes=8) as disk:
        settle(Server(disk).database, writers=0)
        make_read_only(disk)
        told["a database on a read-only disk"] = _start(Server(disk))
    for what, words in told.items():
        run.figures.told(what, words)
    unclear = [words for words in told.values() if not words.startswith("exit 1: weave: ") or "\n" in words]
    run.figures.exactly("starts refused in one clear line", len(told) - len(unclear), len(told))


def _start(server: Server, *before: str) -> str:
    """How `weave serve` ends, and what it says."""
    try:
        done = subprocess.run(
            [*before, sys.executable, "-m", "weave.cli", "serve"],
            cwd=ROOT,
            env=server.environment(),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "it went on as if nothing were wrong"
    return f"exit {done.returncode}: {(done.stdout + done.stderr).strip()}"


def _folder_taken_away(run: Run) -> None:
    """What is written to a file that nobody can find again is not saved, so it is not called saved."""
    server = Server(run.folder / "moved")
    server.folder.mkdir()
    away = run.folder / "elsewhere"
    town = settle(server.database)
    ledger = Ledger()
    with serving(server), writing(ledger, town.writers, port=server.port, seed=run.seed):
        await_more(ledger, 20)
        shutil.move(server.folder, away)
        _await_refusals(ledger)
        # What had its turn already may still be done: it went along with the folder.
        time.sleep(FOR_PAGES.waits)
        settled = len(ledger.acknowledged)
        _await_refusals(ledger)
        run.figures.none("forms called saved while the folder is away", len(ledger.acknowledged) - settled)
        shutil.move(away, server.folder)
        await_more(ledger, 8)
    tell(run.figures, "folder taken away", reckon(server.database, town, ledger), ledger)


def _disk_turned_read_only(run: Run) -> None:
    with fragile_disk(run.folder / "fragile") as disk:
        server = Server(disk)
        town = settle(server.database)
        ledger = Ledger()
        with serving(server), writing(ledger, town.writers, port=server.port, seed=run.seed) as work:
            await_more(ledger, 20)
            with reading(server.port, town.writers[0]) as seen:
                turn_read_only(disk)
                _await_refusals(ledger)
                seen.await_pages()
            tell_readers(run.figures, "disk turned read-only", seen, PAGE_SECONDS)
            work.give_up()
        saved = Server(run.folder / "saved")
        shutil.copytree(disk, saved.folder, ignore=shutil.ignore_patterns("lost+found"))
    tell(run.figures, "disk turned read-only", reckon(saved.database, town, ledger), ledger)


def _database_turned_read_only(run: Run) -> None:
    with postgres() as database:
        server = on_postgres(run.folder, database)
        town = settle(server.database)
        ledger = Ledger()
        with serving(server), writing(ledger, town.writers, port=server.port, seed=run.seed):
            await_more(ledger, 20)
            with reading(server.port, town.writers[0]) as seen:
                database.say("ALTER DATABASE weave SET default_transaction_read_only = on")
                database.cut_connections()
                _await_refusals(ledger)
                seen.await_pages()
                database.say("ALTER DATABASE weave RESET default_transaction_read_only")
                database.cut_connections()
                await_more(ledger, 8)
            tell_readers(run.figures, "PostgreSQL turned read-only", seen, PAGE_SECONDS)
        tell(run.figures, "PostgreSQL turned read-only", reckon(server.database, town, ledger), ledger)


def _await_refusals(ledger: Ledger) -> None:
    before = ledger.answers[503]
    await_that(lambda: ledger.answers[503] >= before + REFUSED, "forms that cannot be saved")
