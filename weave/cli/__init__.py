"""The `weave` command: thin, like a route."""

import os
import socket
from typing import Annotated

import sqlalchemy as sa
import typer

from weave.cli import audit, backups, matrix
from weave.cli.installation import database, fail, in_one_line, settings_at_hand
from weave.settings import Settings

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help="Weave: a planner for people who hold a network together.",
)
app.add_typer(matrix.imports, name="import")
app.add_typer(matrix.exports, name="export")
app.add_typer(audit.trail, name="audit")
app.command("backup")(backups.backup)
app.command("restore")(backups.restore)
app.command("copy")(backups.copy)


def main() -> None:
    app()


@app.command()
def migrate() -> None:
    """Bring the database to the newest schema."""
    with database(settings_at_hand()):
        typer.echo("The database is up to date.")


@app.command()
def serve(
    demo: Annotated[bool, typer.Option("--demo", help="Seed the demo network once.")] = False,
    host: Annotated[str, typer.Option(help="Overrides WEAVE_HOST.")] = "",
    port: Annotated[int, typer.Option(help="Overrides WEAVE_PORT.")] = 0,
) -> None:
    """Serve Weave; on an empty database print the code for setting it up."""
    from weave.serving import announce, run

    # The server's workers read the environment themselves.
    os.environ.update({"WEAVE_HOST": host} if host else {}, **({"WEAVE_PORT": str(port)} if port else {}))
    settings = settings_at_hand()
    _refuse_taken_port(settings)
    with database(settings) as engine:
        with in_one_line():
            settings.key  # noqa: B018 - made here, so that a folder which cannot keep it is told of in time
        if demo:
            _seed_demo(engine, settings)
        announce(engine, settings)
    run(settings)


def _seed_demo(engine: sa.Engine, settings: Settings) -> None:
    from seeds.demo import DEMO_SIGN_INS, seed_demo_once
    from weave.serving import say

    password = seed_demo_once(engine, settings)
    say("The demo network's sign-ins:")
    for email, what in zip(DEMO_SIGN_INS.values(), ("coordinator", "weaver", "member"), strict=True):
        say(f"  {email:<18} {what}")
    say(f"  password: {password or 'as set when the demo was seeded'}")


def _refuse_taken_port(settings: Settings) -> None:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            raise fail(
                f"{settings.host}:{settings.port} cannot be used ({error.strerror}); "
                "stop what runs there or set WEAVE_PORT"
            ) from None
