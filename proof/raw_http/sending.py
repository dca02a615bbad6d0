"""Sends bytes and times the answer, while somebody else goes on using the server."""

import http.client
import re
import select
import socket
import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

STATUS = re.compile(rb"HTTP/1\.[01] (\d{3})")
PATIENCE = 3.0
AFTERWARDS = 0.05


@dataclass(frozen=True, slots=True)
class Told:
    """The statuses in the order in which they came, and the seconds until the first."""

    statuses: tuple[int, ...]
    seconds: float


def send(port: int, content: bytes) -> Told:
    """Send all that the server takes, and listen at the same time: it may answer before the end."""
    begun = time.monotonic()
    got, first = bytearray(), 0.0
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
        connection.setblocking(False)
        rest = memoryview(content)
        ends = begun + PATIENCE
        while time.monotonic() < ends:
            readable, writable, _ = select.select(
                [connection], [connection] if rest else [], [], ends - time.monotonic()
            )
            try:
                if writable:
                    rest = rest[connection.send(rest[:65_536]) :]
                if readable:
                    part = connection.recv(65_536)
                    if not part:
                        break
                    got += part
            except ConnectionError:
                break
            if STATUS.match(got) and not first:
                first = time.monotonic() - begun
                ends = min(ends, time.monotonic() + AFTERWARDS + len(content) / 50_000_000)
    statuses = tuple(int(status) for status in STATUS.findall(bytes(got)) if status != b"100")
    return Told(statuses, first or time.monotonic() - begun)


@dataclass(slots=True)
class Bystander:
    """Somebody who opens a page again and again, and how long each time took."""

    port: int
    seconds: list[float] = field(default_factory=list)
    failures: int = 0
    ends: threading.Event = field(default_factory=threading.Event)

    def look(self) -> None:
        while not self.ends.is_set():
            begun = time.monotonic()
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
            try:
                connection.request("GET", "/sign-in")
                self.failures += connection.getresponse().status != 200
            except (OSError, http.client.HTTPException):
                self.failures += 1
            finally:
                connection.close()
            self.seconds.append(time.monotonic() - begun)
            self.ends.wait(0.05)

    @property
    def p99(self) -> float:
        return statistics.quantiles(self.seconds, n=100)[-1]


@contextmanager
def watching(port: int) -> Iterator[Bystander]:
    bystander = Bystander(port)
    thread = threading.Thread(target=bystander.look)
    thread.start()
    try:
        yield bystander
    finally:
        bystander.ends.set()
        thread.join()
