"""A client in a process of its own: keep-alive connections, each asking for the next answer when it has one.

Reads one order a line from its input (JSON) and tells on its output how long each answer took.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from secrets import token_hex
from urllib.parse import urlencode


@dataclass(frozen=True, slots=True)
class Order:
    """So many requests of one kind, over so many connections; a form is sent where there is one."""

    port: int
    path: str
    cookie: str
    connections: int
    requests: int
    form: dict[str, str] | None = None
    accept_encoding: str = "identity"

    @property
    def expects(self) -> int:
        return 303 if self.form else 200

    def request(self) -> bytes:
        head = (
            f"{'POST' if self.form else 'GET'} {self.path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
            f"Accept-Language: en\r\nAccept-Encoding: {self.accept_encoding}\r\nCookie: {self.cookie}\r\n"
        )
        if not self.form:
            return f"{head}\r\n".encode()
        body = urlencode(self.form | {"form_key": token_hex(12)}).encode()
        origin = f"Origin: http://127.0.0.1:{self.port}\r\nSec-Fetch-Site: same-origin\r\n"
        kind = "Content-Type: application/x-www-form-urlencoded\r\n"
        return f"{head}{origin}{kind}Content-Length: {len(body)}\r\n\r\n".encode() + body


@dataclass(frozen=True, slots=True)
class Answers:
    """How long it took in all, and each answer; all in seconds."""

    seconds: float
    each: list[float]
    size: int


async def carry_out(order: Order) -> Answers:
    """Ask as ordered; an answer with another status than expected ends it."""
    waiting = iter(range(order.requests))
    each: list[float] = []
    sizes: set[int] = set()

    async def connect() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", order.port)
        for _ in waiting:
            began = time.perf_counter()
            writer.write(order.request())
            sizes.add(await _answer(reader, order))
            each.append(time.perf_counter() - began)
        writer.close()
        await writer.wait_closed()

    began = time.perf_counter()
    await asyncio.gather(*(connect() for _ in range(order.connections)))
    return Answers(time.perf_counter() - began, each, max(sizes))


async def _answer(reader: asyncio.StreamReader, order: Order) -> int:
    head = await reader.readuntil(b"\r\n\r\n")
    status = int(head[9:12])
    lowered = head.lower()
    if b"transfer-encoding: chunked" in lowered:
        size = 0
        while length := int(await reader.readline(), 16):
            size += len(await reader.readexactly(length))
            await reader.readexactly(2)
        await reader.readexactly(2)
    else:
        size = int(lowered.partition(b"content-length:")[2].partition(b"\r\n")[0] or 0)
        await reader.readexactly(size)
    if status != order.expects:
        raise RuntimeError(f"{order.path} answered {status}")
    return size


class Client:
    """The other process, as long as it runs."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process

    def ask(self, order: Order) -> Answers:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(asdict(order)) + "\n")
        self.process.stdin.flush()
        told = self.process.stdout.readline()
        if not told:
            raise RuntimeError("the client gave up; see above")
        return Answers(**json.loads(told))


@contextmanager
def client() -> Iterator[Client]:
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.client"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield Client(process)
    finally:
        process.communicate()


def main() -> None:
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        for line in sys.stdin:
            answers = runner.run(carry_out(Order(**json.loads(line))))
            print(json.dumps(asdict(answers)), flush=True)


if __name__ == "__main__":
    main()
