"""A browser that does nothing but ask: HTTP/1.1 over one connection that stays open."""

import asyncio
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


class Closed(ConnectionError):
    """The server closed the connection before it answered."""


@dataclass(slots=True)
class Connection:
    """Opened when first needed, and again when the server has closed it."""

    port: int
    _streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = field(default=None)

    async def ask(
        self, method: str, path: str, cookie: str, body: str = "", headers: tuple[tuple[str, str], ...] = ()
    ) -> Answer:
        """Ask again over a new connection when an old one was closed meanwhile, as browsers do."""
        was_open = self._streams is not None
        try:
            return await self._ask(method, path, cookie, body, headers)
        except Closed:
            if not was_open:
                raise
            return await self._ask(method, path, cookie, body, headers)

    async def _ask(
        self, method: str, path: str, cookie: str, body: str, headers: tuple[tuple[str, str], ...]
    ) -> Answer:
        reader, writer = self._streams or await self._open()
        lines = [
            f"{method} {path} HTTP/1.1",
            "Host: localhost",
            f"Cookie: {cookie}",
            *(f"{name}: {value}" for name, value in headers),
        ]
        if method == "POST":
            lines += [
                "Content-Type: application/x-www-form-urlencoded",
                "Sec-Fetch-Site: same-origin",
                f"Content-Length: {len(body)}",
            ]
        writer.write(("\r\n".join(lines) + "\r\n\r\n" + body).encode())
        try:
            answer = await _read(reader)
        except (asyncio.IncompleteReadError, ConnectionError):
            self.close()
            raise Closed(path) from None
        if answer.headers.get("connection", "").lower() == "close":
            self.close()
        return answer

    def close(self) -> None:
        if self._streams:
            self._streams[1].close()
        self._streams = None

    async def _open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        self._streams = await asyncio.open_connection("127.0.0.1", self.port)
        return self._streams


async def _read(reader: asyncio.StreamReader) -> Answer:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    status = int(head[0].split()[1])
    pairs = [line.partition(":") for line in head[1:] if line]
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    if headers.get("transfer-encoding", "") == "chunked":
        return Answer(status, headers, await _chunks(reader))
    return Answer(status, headers, await reader.readexactly(int(headers.get("content-length", "0"))))


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int(await reader.readline(), 16):
        body += await reader.readexactly(size)
        await reader.readline()
    await reader.readline()
    return body
