"""The address of every named route, built from the app's own list."""

from collections.abc import Callable
from string import Formatter
from typing import Any
from urllib.parse import quote, urlencode

from fastapi import FastAPI
from fastapi.routing import iter_route_contexts

from weave.models import Network

Url = Callable[..., str]


class Addresses:
    """`url("members.show", member_id=7)`: path parts by name, anything else goes into the query."""

    def __init__(self, app: FastAPI) -> None:
        self._paths: dict[str, tuple[str, frozenset[str]]] = {}
        for context in iter_route_contexts(app.routes):
            path, name = context.path, context.name
            if path and name:
                parts = frozenset(part for _, part, _, _ in Formatter().parse(path) if part)
                self._paths.setdefault(name, (path, parts))

    def within(self, network: Network | None) -> Url:
        """The same, with the network of the page filled in by itself."""
        slug = network.slug if network else None

        def url(name: str, **values: Any) -> str:
            path, parts = self._paths[name]
            if "network" in parts:
                values.setdefault("network", slug)
            query = {
                key: value
                for key, value in values.items()
                if key not in parts and value not in (None, "", [])
            }
            filled = path.format(**{part: _quoted(values[part]) for part in parts})
            return f"{filled}?{urlencode(query, doseq=True)}" if query else filled

        return url


def _quoted(value: Any) -> str:
    """A part of a path; most are ids, which have nothing to quote."""
    return str(value) if type(value) is int else quote(str(value), safe="")


def local_path(leads_to: str) -> str:
    """A path on this very site, or the front page: never another host, however it is spelled."""
    plain = leads_to.isascii() and leads_to.isprintable() and "\\" not in leads_to
    return leads_to if plain and leads_to.startswith("/") and not leads_to.startswith("//") else "/"
