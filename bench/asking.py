"""Asks Weave for pages without a network in between, and counts what they ask of the database."""

import gzip
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import event
from starlette.types import ASGIApp, Message

from weave.app import COMPRESSION
from weave.render import STATIC

# Said to the database by the driver and the pool, not by the page.
BESIDES = ("BEGIN", "SAVEPOINT", "RELEASE", "SELECT set_config", "PRAGMA")


@dataclass(frozen=True, slots=True)
class Seen:
    """A page as it came, and the statements that it took."""

    html: str
    statements: tuple[str, ...]

    @property
    def queries(self) -> int:
        return len(self.statements)

    @property
    def size(self) -> int:
        return len(self.html.encode())

    @property
    def compressed(self) -> int:
        """As the app compresses it."""
        return len(gzip.compress(self.html.encode(), compresslevel=COMPRESSION))

    @property
    def first_visit(self) -> int:
        """Compressed, with everything of Weave's own that the page asks for."""
        files = set(re.findall(r'(?:href|src)="/static/([^"?#]+)', self.html))
        return self.compressed + sum(
            len(gzip.compress((STATIC / name).read_bytes(), compresslevel=COMPRESSION)) for name in files
        )


async def look_at(app: ASGIApp, engine: sa.Engine, path: str, cookies: Mapping[str, str]) -> Seen:
    with counted(engine) as sent:
        html = await get(app, path, cookies)
    return Seen(html, tuple(sent))


async def get(app: ASGIApp, path: str, cookies: Mapping[str, str]) -> str:
    path, _, query = path.partition("?")
    cookie = "; ".join(f"{name}={value}" for name, value in cookies.items())
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(b"host", b"localhost"), (b"accept-language", b"en"), (b"cookie", cookie.encode())],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
        "state": {},
    }
    told: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        told.append(message)

    await app(scope, receive, send)
    if told[0]["status"] != 200:
        raise RuntimeError(f"{path} answered {told[0]['status']}")
    return b"".join(message.get("body", b"") for message in told).decode()


@contextmanager
def counted(engine: sa.Engine) -> Iterator[list[str]]:
    """The statements that are sent while this lasts."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_others: object) -> None:
        if not statement.startswith(BESIDES):
            sent.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)
