"""Both apps as they are served: one worker of uvicorn each, in processes of their own, on free ports."""

import datetime as dt
import logging
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from fastapi import FastAPI

from bench.building.stage import NOW
from weave import serving
from weave.app import create_app
from weave.settings import Settings

TICKS = os.sysconf("SC_CLK_TCK")
STARTS_WITHIN = 60
# The apps by their factories; the last is the command itself, which knows no other time than the present.
FLOOR, WEAVE, SERVE = "bench.floor.app:application", "bench.serving:weave", "weave serve"
FIRST_PAGE = {FLOOR: "/healthz", WEAVE: "/sign-in", SERVE: "/sign-in"}


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs; what it costs is what the operating system says."""

    port: int
    pid: int
    started_in: float

    def cpu(self) -> float:
        """Seconds of CPU that all its threads have taken so far, in the system and out of it."""
        after_name = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(after_name[11]) + int(after_name[12])) / TICKS

    def memory(self) -> float:
        """MiB that are resident now."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024


@contextmanager
def served(application: str, folder: Path) -> Iterator[Server]:
    """Start `application`, wait for its first page, stop it at the end."""
    port = free_port()
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("WEAVE_")},
        "WEAVE_DATA_DIR": str(folder),
        "WEAVE_PORT": str(port),
        "WEAVE_SECRET_KEY": "of the bench",
    }
    command = [sys.executable, "-m", "bench.serving", application]
    if application == SERVE:
        command = [sys.executable, "-m", "weave.cli", "serve"]
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    try:
        _wait(process, f"http://127.0.0.1:{port}{FIRST_PAGE[application]}")
        yield Server(port, process.pid, time.monotonic() - began)
    finally:
        process.terminate()
        process.wait(timeout=30)


def _wait(process: "subprocess.Popen[bytes]", address: str) -> None:
    until = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until and process.poll() is None:
        try:
            with urlopen(address):  # noqa: S310 - of this machine
                return
        except URLError:
            time.sleep(0.02)
    raise RuntimeError(f"{address} does not answer")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def clock() -> Callable[[], dt.datetime]:
    """The time that the data were built for, going on from there."""
    began = time.monotonic()
    return lambda: NOW + dt.timedelta(seconds=time.monotonic() - began)


def weave() -> FastAPI:
    """`weave.serving.application` at another time."""
    logging.basicConfig(level=logging.WARNING)
    return create_app(Settings(), clock=clock())


if __name__ == "__main__":
    serving.run(Settings(), sys.argv[1])
