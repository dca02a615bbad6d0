"""The stage on which cells are played: asking the app, what it wrote, the way back to the beginning."""

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import sqlalchemy as sa
from sqlmodel import SQLModel

from tests.conftest import PostgresCopies, SqliteCopies
from weave.db import make_engine

Digest = dict[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: tuple[tuple[str, str], ...]
    body: str

    @property
    def text(self) -> str:
        """All that leaves: the body and every header."""
        return "\n".join([*(f"{name}: {value}" for name, value in self.headers), self.body])


class Asking:
    """Requests straight to the app, on one loop: a client would take longer than the app."""

    def __init__(self, app: Callable[..., Any]) -> None:
        self.app = app
        self.loop = asyncio.new_event_loop()

    def __call__(
        self, method: str, path: str, query: str, headers: dict[str, str], body: bytes = b""
    ) -> Answer:
        return self.loop.run_until_complete(self._asked(method, path, query, headers, body))

    async def _asked(
        self, method: str, path: str, query: str, headers: dict[str, str], body: bytes
    ) -> Answer:
        sent: list[Any] = []
        waiting = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive() -> dict[str, Any]:
            return waiting.pop() if waiting else {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            sent.append(message)

        told = {
            "host": "testserver",
            "sec-fetch-site": "same-origin",
            "content-length": str(len(body)),
            **headers,
        }
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": [(name.encode(), value.encode()) for name, value in told.items()],
            "client": ("127.0.0.1", 50000),
            "server": ("testserver", 80),
            "state": {},
        }
        await self.app(scope, receive, send)
        start = sent[0]
        content = b"".join(message.get("body", b"") for message in sent[1:])
        headers_back = tuple((name.decode(), value.decode()) for name, value in start["headers"])
        return Answer(start["status"], headers_back, content.decode(errors="replace"))

    def close(self) -> None:
        self.loop.run_until_complete(self.loop.shutdown_default_executor())
        self.loop.close()


class Heard(logging.Handler):
    """What was logged since it was last asked, and the mails, which are logged while none are sent."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.logs: list[str] = []
        self.mails: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        (self.mails if record.name == "weave.mails" else self.logs).append(record.getMessage())

    def take(self) -> tuple[str, str]:
        taken = "\n".join(self.logs), "\n".join(self.mails)
        self.logs.clear()
        self.mails.clear()
        return taken


class Keeper(Protocol):
    """Knows the database as it was, sees whether it was written to, and brings it back."""

    engine: sa.Engine

    def keep(self) -> None:
        """As it is now is how it shall be."""
        ...

    def moment(self) -> object:
        """Cheap to ask; the same as before if nobody wrote anything."""
        ...

    def digest(self) -> Digest:
        """Every row of every table, to compare."""
        ...

    def restore(self) -> None: ...

    def close(self) -> None: ...


def keeper_of(copies: SqliteCopies | PostgresCopies, name: str) -> Keeper:
    if isinstance(copies, SqliteCopies):
        return SqliteKeeper(copies, name)
    return PostgresKeeper(copies, name)


# What differs between two runs of the same.
BY_CHANCE = {"token_hash", "key_hash", "password_hash", "salt", "content_digest", "head", "trail_head"}


def _telling(table: sa.Table) -> list[str]:
    """The columns that are no matter of chance, nor of what was taken back before, as numbers are."""
    by_chance = set(BY_CHANCE)
    if table.name.endswith("audit_entry"):
        by_chance |= {"id", "link"}  # links follow from salts
    if "network_id" not in table.columns:
        by_chance.add("id")
    return [column.name for column in table.columns if column.name not in by_chance]


class SqliteKeeper:
    def __init__(self, copies: SqliteCopies, name: str) -> None:
        self.copies, self.name = copies, name
        self.url = copies.copy(name)
        self.engine = make_engine(self.url)

    def keep(self) -> None:
        module: Any = self.engine.dialect.dbapi
        # None of the pool's: a connection does not see its own writes as news.
        self.watching: sqlite3.Connection = module.connect(self.engine.url.database)
        self.kept: sqlite3.Connection = module.connect(":memory:")
        self.watching.backup(self.kept)

    def moment(self) -> object:
        return self.watching.execute("PRAGMA data_version").fetchone()

    def digest(self) -> Digest:
        return {
            table.name: str(hash(tuple(sorted(map(repr, self._rows(table))))))
            for table in SQLModel.metadata.sorted_tables
        }

    def _rows(self, table: sa.Table) -> list[tuple[object, ...]]:
        columns = ", ".join(f'"{name}"' for name in _telling(table))
        return self.watching.execute(f'SELECT {columns} FROM "{table.name}"').fetchall()  # noqa: S608

    def restore(self) -> None:
        self.kept.backup(self.watching)

    def close(self) -> None:
        self.kept.close()
        self.watching.close()
        self.engine.dispose()
        self.copies.drop(self.name)


class PostgresKeeper:
    """Keeps a copy of every table in a schema beside, which the app's role never sees."""

    def __init__(self, copies: PostgresCopies, name: str) -> None:
        self.copies, self.name = copies, name
        self.engine = make_engine(copies.copy(name))
        self.admin = sa.create_engine(
            copies.admin.url.set(database=name), isolation_level="AUTOCOMMIT", poolclass=sa.pool.StaticPool
        )

    def keep(self) -> None:
        self.watching = self.admin.connect()
        self._say("SET session_replication_role = replica")  # no trigger and no key stands in the way back
        self._say("CREATE SCHEMA kept")
        for table in SQLModel.metadata.sorted_tables:
            self._say(f'CREATE TABLE kept."{table.name}" AS TABLE public."{table.name}"')
        self.whole = self._all(lambda table: list(table.columns.keys()))
        self.telling = self._all(_telling)
        self.at_first = self._digest(self.whole)

    def moment(self) -> object:
        return self._say("SELECT pg_snapshot_xmax(pg_current_snapshot())::text").scalar()

    def digest(self) -> Digest:
        return self._digest(self.telling)

    def _digest(self, statement: str) -> Digest:
        return {row.name: row.told for row in self._say(statement)}

    def _all(self, columns_of: Callable[[sa.Table], list[str]]) -> str:
        """One statement over all tables."""
        parts = []
        for table in SQLModel.metadata.sorted_tables:
            columns = ", ".join(f'"{name}"' for name in columns_of(table))
            row = f"ROW({columns})::text"
            told = f"md5(coalesce(string_agg({row}, '|' ORDER BY {row}), ''))"
            parts.append(f"SELECT '{table.name}' AS name, {told} AS told FROM public.\"{table.name}\"")  # noqa: S608
        return " UNION ALL ".join(parts)

    def restore(self) -> None:
        now = self._digest(self.whole)
        for name in [name for name, told in self.at_first.items() if told != now[name]]:
            self._say(f'DELETE FROM public."{name}"')  # noqa: S608
            self._say(f'INSERT INTO public."{name}" SELECT * FROM kept."{name}"')  # noqa: S608

    def _say(self, statement: str) -> sa.CursorResult[Any]:
        return self.watching.exec_driver_sql(statement)

    def close(self) -> None:
        self.watching.close()
        self.admin.dispose()
        self.engine.dispose()
        self.copies.drop(self.name)
