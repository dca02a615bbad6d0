"""Every route of the app's own list, as an address that can be asked, and a quick way to ask many of them."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient, Response
from starlette.types import ASGIApp

from tests.conftest import OWN_PAGE
from tests.stock import MISSING
from tests.test_house import routes_of


@dataclass(frozen=True, slots=True)
class Ask:
    name: str
    method: str
    path: str

    @property
    def is_safe(self) -> bool:
        return self.method == "GET"


def every_route(app: FastAPI, ids: Mapping[str, object]) -> list[Ask]:
    """Each route with the ids that stand in its path; tokens are of nobody."""
    found = [
        Ask(str(route.name), method, re.sub(r"{(\w+)}", lambda part: _filled(part[1], ids), str(route.path)))
        for route in routes_of(app)
        for method in sorted(set(route.methods or ()) - {"HEAD"})
    ]
    # Signing out ends what the others need.
    return sorted(found, key=lambda ask: ask.name == "sign_outs.create")


def _filled(part: str, ids: Mapping[str, object]) -> str:
    words = {"network": "riverside", "kind": "csv", "token": "x" * 43}
    return str(ids.get(part, words.get(part, MISSING)))


@dataclass
class Asker:
    """Somebody who asks for page after page with the same cookies, whatever the answers say of them."""

    app: ASGIApp
    runner: asyncio.Runner
    cookies: dict[str, str] = field(default_factory=dict)
    says: Mapping[str, str] = field(default_factory=lambda: OWN_PAGE)

    @property
    def cookie(self) -> str:
        return "; ".join(f"__Host-weave-{name}={value}" for name, value in self.cookies.items())

    def send(self, ask: Ask, headers: Mapping[str, str] | None = None) -> Response:
        """Ask as the pages would, with an empty form where it writes."""
        body = b"" if ask.is_safe else b"form_key="
        typed = {} if ask.is_safe else {"Content-Type": "application/x-www-form-urlencoded"}
        return self.request(ask.method, ask.path, typed | dict(headers or {}), body)

    def request(
        self, method: str, path: str, headers: Mapping[str, str] | None = None, body: bytes = b""
    ) -> Response:
        kept: dict[str, str] = {"Cookie": self.cookie} if self.cookies else {}
        return self.runner.run(self._request(method, path, {**kept, **self.says, **(headers or {})}, body))

    async def _request(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Response:
        transport = ASGITransport(self.app, raise_app_exceptions=False)
        async with AsyncClient(transport=transport, base_url="https://testserver") as client:
            return await client.request(method, path, headers=dict(headers), content=body)
