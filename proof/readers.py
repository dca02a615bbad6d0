"""Readers: people who open a page again and again while something is wrong, and note how long it takes."""

import http.client
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus

from proof.figures import Figures
from proof.installations import await_that
from proof.people import Writer

PAUSE = 0.2
TIMEOUT = 60.0


@dataclass(slots=True)
class Reading:
    """What the readers saw."""

    answers: Counter[int] = field(default_factory=Counter)
    slowest: float = 0.0
    wrong: list[str] = field(default_factory=list)
    stopping: threading.Event = field(default_factory=threading.Event)

    def read(self, port: int, cookie: str, path: str) -> None:
        while not self.stopping.wait(PAUSE):
            begun = time.monotonic()
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)
            try:
                connection.request("GET", path, headers={"Cookie": cookie})
                self._note(connection.getresponse(), path)
            except (OSError, http.client.HTTPException) as error:
                self.wrong.append(f"{type(error).__name__} at {path}")
            finally:
                connection.close()
            self.slowest = max(self.slowest, time.monotonic() - begun)

    def await_pages(self, wanted: int = 4) -> None:
        """Until so many more are read in full, whatever is wrong by now."""
        before = self.answers[HTTPStatus.OK]
        await_that(lambda: self.answers[HTTPStatus.OK] >= before + wanted, "pages read all the same")

    def _note(self, response: http.client.HTTPResponse, path: str) -> None:
        text = response.read().decode(errors="replace")
        self.answers[response.status] += 1
        if response.status == HTTPStatus.OK and "</html>" in text:
            return
        if response.status == HTTPStatus.SERVICE_UNAVAILABLE and response.headers.get("Retry-After"):
            return
        self.wrong.append(f"{response.status} at {path}: {text[:300]}")


@contextmanager
def reading(port: int, writer: Writer, *, readers: int = 2) -> Iterator[Reading]:
    """Readers of the members' list, in the network of the writers.

    What is private would not do: that it was read is written down, so without a disk it is not shown.
    """
    seen = Reading()
    path = f"/n/{writer.person.slug}/members"
    threads = [
        threading.Thread(target=seen.read, args=(port, writer.cookie, path), name=f"reader {number}")
        for number in range(readers)
    ]
    for thread in threads:
        thread.start()
    try:
        yield seen
    finally:
        seen.stopping.set()
        for thread in threads:
            thread.join()


def tell_readers(figures: Figures, where: str, seen: Reading, limit: float) -> None:
    figures.at_most(f"seconds for a page ({where})", round(seen.slowest, 2), limit)
    figures.told(
        f"pages in full, and asking for patience ({where})", f"{seen.answers[200]}, {seen.answers[503]}"
    )
    figures.none(f"other answers to a page ({where})", len(seen.wrong))
    for line in seen.wrong[:3]:
        figures.told(f"look ({where})", line)
