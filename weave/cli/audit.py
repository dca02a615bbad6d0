"""`weave audit check`."""

import json
from typing import Annotated

import sqlalchemy as sa
import typer

from weave.cli.installation import (
    BY_COMMAND,
    all_networks,
    database,
    network_named,
    settings_at_hand,
)
from weave.db import global_session, network_session
from weave.services.trails import check_account_trail, check_network_trail
from weave.trail import Finding

ACCOUNTS = "(accounts)"

trail = typer.Typer(no_args_is_help=True, help="The audit trail.")


@trail.callback()
def several() -> None:
    """Without this typer would take the only command for the whole group."""


@trail.command("check")
def check(
    network: Annotated[str, typer.Option("--network", help="Only this one's trail, by its slug.")] = "",
    noted: Annotated[
        str, typer.Option("--noted", help="An end that an earlier check told: is it still in the trail?")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Report as JSON.")] = False,
) -> None:
    """Say whether the audit trail is whole, or name the first entry that was changed, moved or removed."""
    with database(settings_at_hand()) as engine:
        findings = _one(engine, network, noted) if network else _all(engine, noted)
    is_lost = bool(noted) and not any(finding.has_noted for finding in findings.values())
    is_whole = all(finding.is_whole for finding in findings.values()) and not is_lost
    if as_json:
        report = {"whole": is_whole, "trails": {name: _as_json(found) for name, found in findings.items()}}
        typer.echo(json.dumps(report, ensure_ascii=False, indent=2))
    else:
        for name, finding in findings.items():
            typer.echo(f"{name}: {_in_words(finding)}")
        if is_lost:
            typer.echo(f"The end {noted} that was noted is in none of these: the trail was written anew.")
    if not is_whole:
        raise typer.Exit(1)


def _one(engine: sa.Engine, slug: str, noted: str) -> dict[str, Finding]:
    network = network_named(engine, slug)
    with network_session(engine, network.id, actor=BY_COMMAND, writes=False) as db:
        return {network.slug: check_network_trail(db, noted=noted)}


def _all(engine: sa.Engine, noted: str) -> dict[str, Finding]:
    with global_session(engine, actor=BY_COMMAND, writes=False) as db:
        findings = {ACCOUNTS: check_account_trail(db, noted=noted)}
    for network in all_networks(engine):
        findings |= _one(engine, network.slug, noted)
    return findings


def _as_json(finding: Finding) -> dict[str, object]:
    return {
        "entries": finding.entries,
        "cleared": finding.cleared,
        "end": finding.head,
        "first_unfit": finding.unfit_id,
        "why": finding.why,
    }


def _in_words(finding: Finding) -> str:
    if finding.is_whole:
        return f"{finding.entries} entries, whole; ends with {finding.head or 'nothing yet'}"
    place = f"entry {finding.unfit_id}: " if finding.unfit_id else ""
    return f"NOT whole after {finding.entries} entries; {place}{finding.why}"
