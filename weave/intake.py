"""What is let in: an address that can be read, and a body that came whole before the route begins.

A route holds the database while it works, so it never waits for somebody who sends slowly.
"""

import asyncio
import re
from collections.abc import AsyncIterator

from fastapi import Request, Response
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from weave.boundary import SAFE_METHODS
from weave.render import render

LARGEST_FORM = 256 * 1024
LARGEST_FILE = 6 * 1024 * 1024
TAKES_A_FILE = re.compile(r"/n/[^/]+/matrix-imports")
# Of all that is being sent at one moment: who sends much and slowly must not use up the memory of everybody.
HELD_AT_ONCE = 32 * 1024 * 1024
# Seconds: between two parts of a body, and for all of it.
PATIENCE = 10.0
LONGEST = 120.0


class TooLarge(Exception):
    """More than this address takes."""


class TooBusy(Exception):
    """More is being sent at this moment than there is room for."""


class Intake:
    """Takes a request in as a whole, or answers in its place; the server lets go of what is unread."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.held = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        refusal = _refusal(scope)
        if refusal is None and scope["method"] not in SAFE_METHODS:
            await self._whole(scope, receive, send)
        else:
            await (refusal or self.app)(scope, receive, send)

    async def _whole(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hold what is sent until it is complete, then let the route begin."""
        body = bytearray()
        answer: ASGIApp | Response
        try:
            async with asyncio.timeout(LONGEST):
                async for part in _parts(receive):
                    self._hold(scope, body, part)
            answer = self.app
            receive = _again(bytes(body), receive)
        except TooLarge:
            answer = render(Request(scope), "errors/too_large.html", status=413)
        except TooBusy:
            answer = render(Request(scope), "errors/unavailable.html", status=503, key="", is_page=False)
            answer.headers["Retry-After"] = "5"
        except TimeoutError:
            answer = render(Request(scope), "errors/refused.html", status=408, message="")
        except ConnectionError:
            return
        finally:
            self.held -= len(body)
        await answer(scope, receive, send)

    def _hold(self, scope: Scope, body: bytearray, part: bytes) -> None:
        if len(body) + len(part) > _limit(scope):
            raise TooLarge
        if self.held + len(part) > HELD_AT_ONCE:
            raise TooBusy
        body += part
        self.held += len(part)


def _refusal(scope: Scope) -> Response | None:
    """The answer to what need not be read to be refused."""
    headers = Headers(scope=scope)
    if "\0" in scope["path"] or b"%00" in scope["query_string"]:
        return render(Request(scope), "errors/not_found.html", status=404, message="")
    if scope["method"] in SAFE_METHODS:
        return None
    if _declared_length(headers) > _limit(scope):
        return render(Request(scope), "errors/too_large.html", status=413)
    if not _is_plain(headers):
        return render(Request(scope), "errors/refused.html", status=415, message="")
    return None


def _is_plain(headers: Headers) -> bool:
    """Neither packed, as a small body could then grow large, nor in letters other than UTF-8."""
    packed = headers.get("content-encoding", "identity").strip().lower()
    charset = re.search(r"charset\s*=\s*\"?([^\s\";]*)", headers.get("content-type", ""), re.IGNORECASE)
    return packed in ("", "identity") and (charset is None or charset[1].lower() in ("utf-8", "utf8"))


def _limit(scope: Scope) -> int:
    return LARGEST_FILE if TAKES_A_FILE.fullmatch(scope["path"]) else LARGEST_FORM


def _declared_length(headers: Headers) -> int:
    given = headers.get("content-length", "0")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 15 else LARGEST_FILE + 1


async def _parts(receive: Receive) -> AsyncIterator[bytes]:
    """The body as it arrives; whoever goes away before its end is gone."""
    while True:
        async with asyncio.timeout(PATIENCE):
            message = await receive()
        if message["type"] == "http.disconnect":
            raise ConnectionError
        yield message.get("body", b"")
        if not message.get("more_body", False):
            return


def _again(body: bytes, receive: Receive) -> Receive:
    """The whole body as one message, then whatever comes after it."""
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receiving() -> Message:
        return waiting.pop() if waiting else await receive()

    return receiving
