"""Backed up while people write, restored on an empty machine: one moment's rows, all of them, whole."""

import hashlib
import http.client
import random
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from bench.building.networks import build
from proof.commands import weave
from proof.figures import Figures
from proof.ledger import Ledger
from proof.people import Town, settle
from proof.postgres import Postgres, postgres
from proof.reckoning import reckon, tell
from proof.registry import Run, proves
from proof.serving import Server, serving
from proof.writers import writing
from seeds.demo import seed_demo_once
from tests.backups.comparing import after_the_highest, guards_of, next_ids_of, rows_of
from weave.backups import Refused, restore
from weave.db import make_engine, now
from weave.migrate import migrate
from weave.settings import Settings

LARGE = 10_000
ACKNOWLEDGED = 60
MOST_SECONDS = 120.0
PEAK_MIB = 150.0
FLIPS, CUTS = 200, 50


@proves("backup-and-restore", "a backup under load is one whole moment; a damaged one touches nothing")
def backup_and_restore(run: Run) -> None:
    with postgres() as database:
        for kind in ("sqlite", "postgresql"):
            _under_load(run, Machines(run.folder, kind, database))
        for name, members in (("demo", 0), ("large", LARGE)):
            if members and run.is_short:
                continue
            _at_rest(run, Machines(run.folder, "sqlite", database), name, members)
            if not run.is_short:
                _at_rest(run, Machines(run.folder, "postgresql", database), name, members)
    _damaged(run)


class Machines:
    """Empty machines of one kind, as many as are asked for."""

    def __init__(self, folder: Path, kind: str, database: Postgres) -> None:
        self.folder, self.kind, self.database = folder, kind, database

    def new(self, name: str, kind: str = "") -> Server:
        url = ""
        label = f"{name}_{self.kind}"
        if (kind or self.kind) == "postgresql":
            url = self.database.create(label)
        folder = self.folder / label
        folder.mkdir()
        return Server(folder, url)


def _under_load(run: Run, machines: Machines) -> None:
    server, target = machines.new("busy"), machines.new("rescue")
    town, ledger = settle(server.database), Ledger()
    file = server.folder / "all.weave"
    with serving(server), writing(ledger, town.writers, port=server.port, seed=run.seed):
        _await(ledger, ACKNOWLEDGED)
        before = dict(ledger.acknowledged)
        made = weave(server, "backup", file, "--json")
        cut = Ledger(sent=dict(ledger.sent), acknowledged=before)
        _await(ledger, len(ledger.acknowledged) + ACKNOWLEDGED)
    restored = weave(target, "restore", file, "--json")
    figures, where = run.figures, server.kind
    figures.none(f"commands that failed ({where})", made.code + restored.code)
    figures.told(f"written while the backup ran, and after ({where})", len(ledger.sent) - len(before))
    figures.none(f"tables that differ ({where})", _unequal(made.report, restored.report))
    tell(figures, f"{where}, restored", reckon(target.database, town, cut), cut)
    _compare_secrets(figures, where, server, target, file)
    if run.is_short and machines.kind == "postgresql":
        return
    with serving(target):
        figures.exactly(f"signed in as before ({where})", _signed_in(target, town), len(town.writers))
        figures.none(f"crafted addresses that read a file ({where})", len(list(_leaks(target, file))))


def _await(ledger: Ledger, count: int) -> None:
    deadline = time.monotonic() + MOST_SECONDS
    while len(ledger.acknowledged) < count:
        if time.monotonic() > deadline:
            raise TimeoutError(f"only {len(ledger.acknowledged)} of {count} forms were acknowledged")
        time.sleep(0.01)


def _unequal(made: dict[str, object], restored: dict[str, object]) -> int:
    """Tables whose count of rows or SHA-256 is not the same in both reports."""
    ours, theirs = made.get("tables", {}), restored.get("tables", {})
    assert isinstance(ours, dict)
    assert isinstance(theirs, dict)
    return sum(ours.get(table) != theirs.get(table) for table in {*ours, *theirs})


def _compare_secrets(figures: Figures, where: str, server: Server, target: Server, file: Path) -> None:
    keys = [each.folder / "secret-key" for each in (server, target)]
    figures.exactly(f"the key is the same ({where})", len({key.read_bytes() for key in keys}), 1)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (file, keys[1])]
    figures.none(f"files that others may read ({where})", sum(mode != 0o600 for mode in modes))


def _signed_in(server: Server, town: Town) -> int:
    """How many are still signed in, with the cookies that they had."""
    return sum(
        _get(server, f"/n/{writer.person.slug}/members", writer.cookie)[0] == 200 for writer in town.writers
    )


def _get(server: Server, target: str, cookie: str = "") -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    try:
        connection.putrequest("GET", target, skip_accept_encoding=True)
        connection.putheader("Cookie", cookie)
        connection.endheaders()
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def _leaks(server: Server, backup: Path) -> Iterator[str]:
    """Addresses by which the data folder could be read; the backup, the key and the database lie in it."""
    copied = server.folder / "all.weave"
    copied.write_bytes(backup.read_bytes())
    secrets = [path.read_bytes()[:40] for path in server.folder.iterdir() if path.is_file()]
    secrets = [secret for secret in secrets if len(secret) > 15]
    for target in _crafted(server.folder):
        status, content = _get(server, target)
        if status >= 500 or any(secret in content for secret in secrets):
            yield target


def _crafted(folder: Path) -> list[str]:
    up = ("../" * 12, "..%2f" * 12, "%2e%2e/" * 12, "..%5c" * 12, "....//" * 12, "%252e%252e%252f" * 12)
    roots = [f"/static/{step}{str(folder).lstrip('/')}" for step in up]
    roots += [f"/{folder.name}", "/data", "/static", "/static/data"]
    return [f"{root}/{name}" for root in roots for name in ("all.weave", "secret-key", "weave.db")]


def _at_rest(run: Run, machines: Machines, name: str, members: int) -> None:
    """Every row, guard and next id by themselves; then across the kinds of databases, and back."""
    server, target = machines.new(name), machines.new(f"{name}_new")
    _fill(server, members)
    file = server.folder / "all.weave"
    made = weave(server, "backup", file, "--json")
    restored = weave(target, "restore", file, "--json")
    figures, where = run.figures, f"{name}, {server.kind}"
    figures.none(f"commands that failed ({where})", made.code + restored.code)
    figures.told(f"rows ({where})", made.report["rows"])
    figures.told(f"bytes ({where})", file.stat().st_size)
    for act, outcome in (("backup", made), ("restore", restored)):
        figures.told(f"seconds of the {act} ({where})", outcome.report["seconds"])
        figures.at_most(f"MiB at the peak of the {act} ({where})", round(outcome.peak_mib, 1), PEAK_MIB)
    with _engine(server) as ours, _engine(target) as theirs:
        figures.none(f"tables that differ ({where})", _differing(ours, theirs))
        figures.none(f"guards that differ ({where})", len(guards_of(ours) ^ guards_of(theirs)))
        figures.none(f"next ids that differ ({where})", int(next_ids_of(ours) != next_ids_of(theirs)))
        # In a build the tests copy, both ways.
        if not run.is_short:
            _there_and_back(run, machines, server, ours, where, name)


def _there_and_back(
    run: Run, machines: Machines, server: Server, ours: sa.Engine, where: str, name: str
) -> None:
    other = machines.new(f"{name}_there", "sqlite" if machines.kind == "postgresql" else "postgresql")
    back = machines.new(f"{name}_back")
    codes = [
        weave(server, "copy", "--to", other.database, "--json").code,
        weave(back, "copy", "--from", other.database, "--json").code,
    ]
    run.figures.none(f"copies that failed ({where})", sum(codes))
    with _engine(other) as there, _engine(back) as returned:
        run.figures.none(f"tables that differ there ({where})", _differing(ours, there))
        run.figures.none(f"tables that differ back here ({where})", _differing(ours, returned))
        wanted = after_the_highest(ours)
        run.figures.none(
            f"next ids that differ after the copies ({where})",
            sum(next_ids_of(each) != wanted for each in (there, returned)),
        )


def _fill(server: Server, members: int) -> None:
    settings = Settings(data_dir=server.folder, database_url=server.database)
    with _engine(server) as engine:
        migrate(engine)
        if members:
            build(engine, members)
        else:
            seed_demo_once(engine, settings)
    (server.folder / "secret-key").write_text("the key of a machine at rest")


@contextmanager
def _engine(server: Server) -> Iterator[sa.Engine]:
    engine = make_engine(server.database)
    try:
        yield engine
    finally:
        engine.dispose()


def _differing(ours: sa.Engine, theirs: sa.Engine) -> int:
    one, other = rows_of(ours), rows_of(theirs)
    return sum(one[table] != other[table] for table in one)


def _damaged(run: Run) -> None:
    """One byte changed, or the end cut off: each is refused, and nothing is touched."""
    whole = (run.folder / "demo_sqlite" / "all.weave").read_bytes()
    folder = run.folder / "untouched"
    folder.mkdir()
    (folder / "secret-key").write_text("of this machine")
    settings = Settings(data_dir=folder)
    engine = make_engine(settings.database)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE of_this_machine (id integer)")
    engine.dispose()
    before = _state_of(folder)
    file = run.folder / "damaged.weave"
    taken = 0
    for content in _damages(whole, random.Random(run.seed)):
        file.write_bytes(content)
        try:
            restore(settings, file, at=now(), progress=lambda _what, _share: None)
        except Refused as refusal:
            taken += "of something else" in str(refusal)
            continue
        taken += 1
    run.figures.told("damaged files", FLIPS + CUTS)
    run.figures.none("damaged files that got past the check", taken)
    run.figures.none("files of the machine that changed", int(_state_of(folder) != before))


def _damages(whole: bytes, chance: random.Random) -> Iterator[bytes]:
    for at in chance.sample(range(len(whole)), FLIPS):
        yield whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :]
    for length in chance.sample(range(len(whole)), CUTS):
        yield whole[:length]


def _state_of(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}
