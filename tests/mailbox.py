"""The mails of a test, read from the log that takes them while mail is off."""

import datetime as dt
import re

import pytest
import sqlalchemy as sa

from weave import jobs
from weave.settings import Settings


def mails(
    engine: sa.Engine, settings: Settings, caplog: pytest.LogCaptureFixture, now: dt.datetime
) -> list[str]:
    """Do what is due, and return the mails that were written meanwhile."""
    caplog.clear()
    jobs.run_due(engine, settings, now)
    return [record.getMessage() for record in caplog.records if record.name == "weave.mails"]


def path_in(mail: str) -> str:
    """The path of the one link in a mail."""
    (link,) = re.findall(r"http\S+", mail)
    return str(link).removeprefix("http://testserver")
