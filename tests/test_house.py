"""The house rules that hold by construction: what is not declared, not scoped or misnamed fails here."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from fastapi.routing import RouteContext, iter_route_contexts
from sqlmodel import SQLModel

from weave.auth import REQUIREMENTS, anyone, enter_network, require_account
from weave.models import network_tables
from weave.settings import Settings

ROOT = Path(__file__).parent.parent
WEAVE = ROOT / "weave"

# What belongs to no network, and why it does not.
GLOBAL_TABLES = {
    "account": "may belong to several networks",
    "account_audit_entry": "tells of accounts",
    "account_trail": "the end of that trail's chain",
    "failed_sign_ins": "counts before anybody is known",
    "form_receipt": "forms outside networks, too; holds only a hash and an address",
    "job": "the worker looks for work of every network",
    "network": "the tenant itself",
    "sign_in": "belongs to an account",
    "sign_in_link": "belongs to an account",
}
# What works below sessions, and why it has to.
OUTSIDE_THE_GUARD = {
    "audit.py": "is the audit trail",
    "backups/databases.py": "takes and fills databases whole, at any revision",
    "db.py": "is the guard",
    "engines.py": "opens the database, before there is a session",
    "kept.py": "counts anew what the trail leaves out, as it follows from what the trail tells",
    "migrate.py": "changes the tables themselves",
    "statistics.py": "tells SQLite what to expect of its indexes",
}
# Looked up before the network is known: by a token's hash, or by the account that signs in.
FOUND_ACROSS = {
    ("application", "token_hash"),
    ("invitation", "token_hash"),
    ("personal_link", "token_hash"),
    ("retention_link", "token_hash"),
    ("member", "account_id"),
}


# They are the guard and the trail, or write what both leave out.
BESIDE_THE_GUARD = ("audit.py", "db.py", "kept.py", "migrate.py", "statistics.py")
# Nouns that share a module, as people think of them together.
BESIDE = {
    "account": ("passwords",),
    "application_answers": ("application_talks",),
    "application_visits": ("application_withdrawals",),
    "attendances": ("event_answers", "event_ticks"),
    "follow_up_completions": ("follow_up_reopenings",),
    "mixes": ("mix_exports", "mix_fittings", "mix_repetitions", "mix_stops"),
    "needs": ("offers", "offer_closings", "offer_reopenings"),
    "wishes": ("wish_withdrawals",),
    "working_group_closures": ("working_group_reopenings",),
}
# Modules whose routes are told by the tests of the thing that they act on.
TESTED_WITH = {
    "application_answers": "applications",
    "application_links": "applications",
    "application_visits": "application_forms",
    "attendances": "events",
    "contribution_answer_undoings": "contributions",
    "contribution_answers": "contributions",
    "help_wanted": "me",
    "matrix_import_confirmations": "matrix_imports",
    "matrix_import_undoings": "matrix_imports",
    "my_record": "me",
    "pledge_answers": "pledges",
    "pledge_withdrawals": "pledges",
    "retention_answers": "retention_rounds",
    "role_retirements": "roles",
    "shipped_matrices": "tasks",
    "sign_outs": "sign_ins",
    "term_endings": "terms",
    "working_group_closures": "working_groups",
    "wishes": "mixes",
}


@pytest.fixture(scope="module")
def routes(tmp_path_factory: pytest.TempPathFactory) -> list[RouteContext]:
    from weave.app import create_app

    settings = Settings(data_dir=tmp_path_factory.mktemp("house"), database_url="sqlite://")
    return list(routes_of(create_app(settings)))


def routes_of(app: FastAPI) -> Iterator[RouteContext]:
    """Every route that Weave declares; `app.routes` alone would hide the included ones."""
    for context in iter_route_contexts(app.routes):
        if context.path and context.name and context.path != "/api/openapi.json" and context.name != "static":
            yield context


def test_every_route_declares_what_it_requires(routes: list[RouteContext]) -> None:
    bare = [route.name for route in routes if not _own_requirements(route)]
    assert not bare, f"say in the signature who may ask: {bare}"


def test_every_route_of_a_network_is_behind_its_guard(routes: list[RouteContext]) -> None:
    for route in routes:
        inside = str(route.path).startswith("/n/{network}")
        assert inside == (enter_network in set(_calls(route.dependant))), route.name
        if inside:
            assert not {anyone, require_account} & set(_own_requirements(route)), route.name


def test_one_word_runs_through_every_room(routes: list[RouteContext]) -> None:
    """A route is named after its module, its templates stand under that word, its tests in the same room."""
    for route in routes:
        noun, room, module = str(route.name).partition(".")[0], *_place(route)
        assert noun == module or _belongs_to(noun, module), f"{route.name} is in {module}.py"
        told = ROOT / "tests" / "routes" / room / f"test_{TESTED_WITH.get(module, module)}.py"
        assert told.exists(), f"{module}: no test at {told.relative_to(ROOT)}"


def _place(route: RouteContext) -> tuple[str, str]:
    """The room and the module of a route's endpoint."""
    _weave, _routes, *rooms, module = str(getattr(route.endpoint, "__module__", "")).split(".")
    return "/".join(rooms), module


def _belongs_to(noun: str, module: str) -> bool:
    """Acts on a thing stand beside it: leave_endings in leaves.py."""
    return noun.startswith(module.removesuffix("s") + "_") or noun in BESIDE.get(module, ())


def test_every_address_that_is_named_exists(routes: list[RouteContext]) -> None:
    names = {route.name for route in routes}
    pattern = re.compile(r'\burl\(\s*"([a-z_]+\.[a-z_]+)"')
    for path in (*WEAVE.rglob("*.html"), *WEAVE.rglob("*.txt"), *WEAVE.rglob("*.py")):
        unknown = set(pattern.findall(path.read_text(encoding="utf-8"))) - names
        assert not unknown, f"{path.relative_to(ROOT)}: {unknown}"


def test_the_list_of_routes_is_whole(routes: list[RouteContext]) -> None:
    """The app's own list names exactly the routes that the source declares."""
    declared = sorted(found for path in (WEAVE / "routes").rglob("*.py") for found in _decorated(path))
    listed = sorted(
        (method, str(route.path).removeprefix("/n/{network}"), str(route.name))
        for route in routes
        for method in set(route.methods or ()) - {"HEAD"}
    )
    assert declared == listed


def test_every_network_table_leads_with_its_network() -> None:
    owned = {str(kind.__tablename__) for kind in network_tables()}
    for table in SQLModel.metadata.tables.values():
        has_network = "network_id" in table.columns
        assert has_network == (table.name in owned), f"{table.name}: derive it from NetworkOwned"
        assert has_network or table.name in GLOBAL_TABLES, f"{table.name}: whose is it?"
        if has_network:
            assert next(iter(table.primary_key.columns)).name == "network_id", table.name
            for columns in _keys(table):
                leads = columns[0] == "network_id" or (table.name, columns[0]) in FOUND_ACROSS
                assert leads, f"{table.name}: index {columns} does not lead with network_id"


def test_no_row_can_point_into_another_network() -> None:
    owned = {str(kind.__tablename__) for kind in network_tables()}
    for table in SQLModel.metadata.tables.values():
        for key in table.foreign_key_constraints:
            if key.referred_table.name in owned:
                names = [element.parent.name for element in key.elements]
                assert names[0] == "network_id", f"{table.name}: {names}"
                assert len(names) == 2, f"{table.name}: {names}"


def test_every_column_that_ends_in_id_is_a_key() -> None:
    loose = [
        f"{table.name}.{column.name}"
        for table in SQLModel.metadata.tables.values()
        for column in table.columns
        if column.name.endswith("_id") and not column.foreign_keys and "audit_entry" not in table.name
    ]
    assert not set(loose) - {"account_trail.next_id", "id_counter.next_id"}


def test_nothing_passes_by_the_guard() -> None:
    """Text, tables, bare attributes and core joins go round the session's filter, connections round audit."""
    guarded = {"text", "__table__", "connection", "exec_driver_sql", "join", "attrs", "column_attrs"}
    for path in WEAVE.rglob("*.py"):
        if path.relative_to(WEAVE).as_posix() in OUTSIDE_THE_GUARD or "models" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = _passes_by(node)
            assert name not in guarded, f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}: {name}"


def _passes_by(node: ast.AST) -> str | None:
    if isinstance(node, ast.Attribute):
        owner = node.value.id if isinstance(node.value, ast.Name) else ""
        if node.attr in ("text", "join"):
            return node.attr if owner in ("sa", "sqlalchemy") else None
        return node.attr
    if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sqlalchemy"):
        return next((alias.name for alias in node.names if alias.name in ("text", "join")), None)
    return None


def _own_requirements(route: RouteContext) -> list[Any]:
    """The requirements that the endpoint, or its open router, names itself."""
    direct = [inner for inner in route.dependant.dependencies if inner.name or inner.call is anyone]
    return [inner.call for inner in direct if inner.call in REQUIREMENTS]


def _calls(dependant: Any) -> Iterator[Any]:
    for inner in dependant.dependencies:
        yield inner.call
        yield from _calls(inner)


def _decorated(path: Path) -> Iterator[tuple[str, str, str]]:
    """Method, path and name, as the decorators of a module say them."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        for call in getattr(node, "decorator_list", []):
            match call:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="router" | "open_router"), attr=method),
                    args=[path_of, *_],
                ):
                    name = next(keyword.value for keyword in call.keywords if keyword.arg == "name")
                    yield method.upper(), ast.literal_eval(path_of), ast.literal_eval(name)


def _keys(table: sa.Table) -> Iterator[list[str]]:
    for index in table.indexes:
        yield [column.name for column in index.columns]
    for constraint in table.constraints:
        if isinstance(constraint, sa.UniqueConstraint):
            yield [column.name for column in constraint.columns]
