"""The mail that asks a member."""

import logging

import pytest
import sqlalchemy as sa

from tests.cast import Cast
from tests.conftest import Clock, inside
from tests.services.matrix.test_assignments import member, membership, task
from weave.jobs import run_due
from weave.models import Grant, Part
from weave.services.matrix.assignments import accept, propose
from weave.settings import Settings


def asked(engine: sa.Engine, cast: Cast, *, answered: bool = False) -> None:
    with inside(engine, cast.ana) as db:
        member(db, cast.mei).language = "zh_Hans"
        ana = membership(db, cast.ana, Grant.COORDINATE)
        question = propose(
            db, task=task(db), member=member(db, cast.mei), part=Part.HELPER, by=ana, note="About two hours."
        )
        if answered:
            accept(db, assignment=question, by=membership(db, cast.mei))


def test_the_mail_asks_in_her_language_and_leads_to_her_page(
    engine: sa.Engine, cast: Cast, clock: Clock, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    asked(engine, cast)
    with caplog.at_level(logging.WARNING, logger="weave.mails"):
        assert run_due(engine, settings, clock()) == 1
    text = caplog.text
    assert "To: mei@example.org" in text
    assert "网站" in text
    assert "About two hours." in text
    assert "http://testserver/n/riverside/me" in text


def test_no_mail_asks_what_is_answered(
    engine: sa.Engine, cast: Cast, clock: Clock, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    asked(engine, cast, answered=True)
    with caplog.at_level(logging.WARNING, logger="weave.mails"):
        assert run_due(engine, settings, clock()) == 1
    assert "mei@example.org" not in caplog.text
