"""Starting the server: what it prints, and uvicorn."""

from contextlib import suppress

import sqlalchemy as sa
import typer
import uvicorn
from fastapi import FastAPI

from weave import logs
from weave.app import create_app
from weave.db import Actor, global_session
from weave.services.entrance.set_up import has_account, set_up_code
from weave.settings import Settings


def announce(engine: sa.Engine, settings: Settings) -> None:
    say(f"Weave is at {settings.address}")
    if not _is_set_up(engine):
        say(f"Set it up at {settings.address}/set-up with the code {set_up_code(settings)}")
    if not settings.sends_mail:
        say("Mail is off (WEAVE_SMTP_URL is not set): mails are written here instead.")


def say(text: str) -> None:
    """Tell the operator; a log that is full or closed keeps no server from starting."""
    with suppress(OSError):
        typer.echo(text)


def _is_set_up(engine: sa.Engine) -> bool:
    with global_session(engine, actor=Actor(via="command"), writes=False) as db:
        return has_account(db)


def application() -> FastAPI:
    """The app as uvicorn's workers make it."""
    logs.configure()
    return create_app(Settings())


def run(settings: Settings, app: str = "weave.serving:application") -> None:
    """Serve an app by the name of its factory; whatever is measured beside Weave is served alike."""
    if settings.is_metered and settings.workers > 1:
        from weave.metrics import share_between_workers

        share_between_workers(settings.data_dir / "metrics")
    uvicorn.run(
        app,
        factory=True,
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        log_config=logs.CONFIG,
        access_log=False,
        proxy_headers=False,
        server_header=False,
    )
