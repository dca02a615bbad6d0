"""Weave as it runs in production: a process group of its own, on a free port, over its own data."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from weave.settings import Settings

ROOT = Path(__file__).parent.parent
START_SECONDS = 120.0
STOP_SECONDS = 20.0
PAUSE = 0.02


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass(slots=True)
class Server:
    """`weave serve` and its workers; without a `database_url` over SQLite in `folder`."""

    folder: Path
    database_url: str = ""
    workers: int = 1
    settings: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    # Beside the folder, unless said otherwise.
    log: Path = Path()
    process: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        if self.log == Path():
            self.log = self.folder.with_name(f"{self.folder.name}.log")

    @property
    def kind(self) -> str:
        """How the figures name it."""
        database = "PostgreSQL" if self.database_url else "SQLite"
        return f"{database}, {self.workers} {'worker' if self.workers == 1 else 'workers'}"

    @property
    def database(self) -> str:
        """The SQLAlchemy address of its database."""
        return Settings(data_dir=self.folder, database_url=self.database_url).database

    def environment(self) -> dict[str, str]:
        """Nothing of the caller's own Weave, everything of this one."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("WEAVE_")}
        return inherited | {
            "WEAVE_DATA_DIR": str(self.folder),
            "WEAVE_DATABASE_URL": self.database_url,
            "WEAVE_WORKERS": str(self.workers),
            "WEAVE_PORT": str(self.port),
            "PYTHONUNBUFFERED": "1",
            **self.settings,
        }

    def start(self, *before: str) -> float:
        """Start it, behind a program such as strace if one is named; the seconds until it is ready."""
        begun = time.monotonic()
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*before, sys.executable, "-m", "weave.cli", "serve"],
                cwd=ROOT,
                env=self.environment(),
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.await_ready(START_SECONDS)
        return time.monotonic() - begun

    def await_ready(self, within: float) -> float:
        """Wait until `/readyz` says so, and return for how long that took."""
        begun = time.monotonic()
        while time.monotonic() - begun < within:
            if self.process is None or self.process.poll() is not None:
                raise RuntimeError(f"the server ended by itself:\n{self.last_words()}")
            if self.is_ready():
                return time.monotonic() - begun
            time.sleep(PAUSE)
        raise TimeoutError(f"not ready within {within:g} s:\n{self.last_words()}")

    def is_ready(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", "/readyz")
            return connection.getresponse().status == 200
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def kill(self) -> None:
        """End the whole group at once, as a power cut would; nothing is tidied up."""
        self._signal(signal.SIGKILL)

    def stop(self) -> None:
        """Ask the group to end, and insist when it does not."""
        if self.process is None:
            return
        self._signal(signal.SIGTERM)

    def _signal(self, number: signal.Signals) -> None:
        assert self.process is not None
        if number is signal.SIGKILL:
            _signal_group(self.process.pid, number)
        else:
            self.process.send_signal(number)
        deadline = time.monotonic() + STOP_SECONDS
        while self.process.poll() is None or self.pids():
            if time.monotonic() > deadline:
                _signal_group(self.process.pid, signal.SIGKILL)
            time.sleep(PAUSE)
        self.process = None

    def pids(self) -> list[int]:
        """The living processes of the group."""
        if self.process is None:
            return []
        return [pid for pid, group, state in _processes() if group == self.process.pid and state != "Z"]

    def resident_bytes(self) -> int:
        """The memory that the group holds, shared pages counted once for each process."""
        return sum(_resident(pid) for pid in self.pids())

    def last_words(self) -> str:
        return self.log.read_text(errors="replace")[-4000:] if self.log.exists() else ""


@contextmanager
def serving(server: Server, *before: str) -> Iterator[Server]:
    """The server, started, and stopped at the end whatever happens."""
    try:
        server.start(*before)
        yield server
    finally:
        server.stop()


def _signal_group(group: int, number: signal.Signals) -> None:
    try:
        os.killpg(group, number)
    except ProcessLookupError:
        return


def _processes() -> Iterator[tuple[int, int, str]]:
    """Process, its group and its state, as the kernel tells them."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            told = path.read_text(errors="replace")
        except OSError:
            continue
        state, _parent, group = told.rpartition(")")[2].split()[:3]
        yield int(path.parent.name), int(group), state


def _resident(pid: int) -> int:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
