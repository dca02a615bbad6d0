"""`weave import matrix` and `weave export matrix`."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from sqlalchemy.orm import Session

from weave import i18n
from weave.cli.installation import BY_COMMAND, InNetwork, database, fail, network_named, settings_at_hand
from weave.db import network_session, now
from weave.i18n import Language
from weave.membership import Membership
from weave.models import Grant, Network

if TYPE_CHECKING:
    from weave.services.matrix.matrix_imports import Plan

KINDS: dict[str, Literal["csv", "xlsx"]] = {".csv": "csv", ".xlsx": "xlsx"}

imports = typer.Typer(no_args_is_help=True, help="Take something in from a file.")
exports = typer.Typer(no_args_is_help=True, help="Write something to a file.")


@imports.callback()
@exports.callback()
def several() -> None:
    """Without this typer would take the only command for the whole group."""


@imports.command("matrix")
def import_matrix(
    file: Annotated[Path, typer.Argument(help="Plain text, CSV, TSV or XLSX.")],
    network: InNetwork = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Report as JSON.")] = False,
) -> None:
    """Add a document's tasks, categories and roles to a network's matrix, and change those that differ."""
    from weave.formats.matrix import UnreadableDocument, read_matrix
    from weave.services.matrix.matrix_imports import (
        confirm_import,
        keep_document,
        plan_import,
        standing_matrix,
    )
    from weave.services.matrix.matrix_imports.reasons import in_words

    try:
        document = read_matrix(file.read_bytes(), file.name)
    except OSError as error:
        raise fail(f"{file} cannot be read ({error.strerror})") from None
    except UnreadableDocument as error:
        raise fail(f"{file}: {in_words(error.reason)}") from None
    with _inside(network, writes=not dry_run) as (db, _):
        if dry_run:
            plan = plan_import(document, standing_matrix(db))
        else:
            at = now()
            kept = keep_document(db, document=document, filename=file.name, by_id=None, now=at)
            plan = confirm_import(db, matrix_import=kept, now=at)
    report = _report(plan)
    typer.echo(json.dumps(report, ensure_ascii=False, indent=2) if as_json else _told(report, dry_run))


@exports.command("matrix")
def export_matrix(
    file: Annotated[Path, typer.Argument(help="Ends in .csv or .xlsx.")],
    network: InNetwork = "",
    language: Annotated[
        Language | None, typer.Option(help="The network's own, unless said otherwise.")
    ] = None,
) -> None:
    """Write a network's matrix, with the people on each task, as a table."""
    from weave.services.matrix.matrix_exports import exported_matrix
    from weave.services.matrix.matrix_views import Filters

    kind = KINDS.get(file.suffix.lower())
    if kind is None:
        raise typer.BadParameter("name a file that ends in .csv or .xlsx", param_hint="FILE")
    with _inside(network, writes=True) as (db, found):
        i18n.use_language(language or i18n.known_language(found.language) or "en")
        content = exported_matrix(db, kind=kind, filters=Filters(), by=_operator(found))
        try:
            file.write_bytes(content)
        except OSError as error:
            raise fail(f"{file} cannot be written ({error.strerror})") from None
    typer.echo(f"The matrix of {found.name} is in {file}.")


@contextmanager
def _inside(slug: str, *, writes: bool) -> Iterator[tuple[Session, Network]]:
    """A session inside the network that is meant."""
    with database(settings_at_hand()) as engine:
        found = network_named(engine, slug)
        with network_session(engine, found.id, actor=BY_COMMAND, writes=writes) as db:
            yield db, found


def _operator(network: Network) -> Membership:
    """Who runs the installation reads its files anyway: the command sees what a coordinator sees."""
    return Membership(
        network=network,
        member_id=0,
        name="",
        initials="",
        avatar=0,
        account_id=None,
        grants=frozenset({Grant.COORDINATE}),
        by_link=False,
        theme="auto",
        now=now(),
    )


def _report(plan: "Plan") -> dict[str, object]:
    """The figures of the document, what was done with its tasks, and the lines that were left out."""
    from weave.services.matrix.matrix_imports.planning import added, changed
    from weave.services.matrix.matrix_imports.reasons import in_words

    return {
        "tasks": len(plan.tasks),
        "categories": len(plan.categories),
        "roles": len(plan.roles),
        "low": plan.workloads["low"],
        "medium": plan.workloads["medium"],
        "high": plan.workloads["high"],
        "internal": sum(planned.row.internal for planned in plan.tasks),
        "added": len(added(plan.tasks)),
        "changed": len(changed(plan.tasks)),
        "skipped": [
            {
                "line": unread.line,
                "column": unread.column,
                "reason": in_words(unread.reason),
                "text": unread.text,
            }
            | ({"sheet": unread.sheet} if unread.sheet else {})
            for unread in plan.skipped
        ],
    }


def _told(report: dict[str, object], dry_run: bool) -> str:
    skipped = report["skipped"]
    assert isinstance(skipped, list)
    done = "Would add {added} and change {changed}." if dry_run else "Added {added}, changed {changed}."
    lines = [
        "{tasks} tasks in {categories} categories, {roles} roles.".format(**report),
        "Workload: {low} low, {medium} medium, {high} high; {internal} internal.".format(**report),
        done.format(**report),
        *(f"Left out, line {line['line']}: {line['reason']} ({line['text']})" for line in skipped),
    ]
    return "\n".join(lines)
