"""Mails: what they say, how they are sent, and what cannot be made of them."""

import datetime as dt
import email
import socket
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, cast

import pytest
from aiosmtpd.controller import Controller

from weave import i18n
from weave.jobs import Work
from weave.services.mails import MailServer, UnsafeMailServer, rendered, send
from weave.settings import Settings

NOW = dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC)
INVITED = {
    "person": "林宇",
    "invited_by": "Ana Ruiz",
    "network": "河畔网络",
    "role": "",
    "link": "https://weave.example/invitations/x",
    "until": NOW.date(),
}


class Postbox:
    """A mail server that keeps what it gets, or refuses it."""

    def __init__(self) -> None:
        self.envelopes: list[Any] = []
        self.answer = "250 OK"

    async def handle_DATA(self, _server: object, _session: object, envelope: object) -> str:  # noqa: N802
        self.envelopes.append(envelope)
        return self.answer

    def message(self, at: int = 0) -> EmailMessage:
        return email.message_from_bytes(self.envelopes[at].original_content, policy=policy.default)


@pytest.fixture
def postbox() -> Postbox:
    return Postbox()


@pytest.fixture
def port(postbox: Postbox) -> Iterator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(postbox, hostname="127.0.0.1", port=port)
    controller.start()
    yield port
    controller.stop()


def work(tmp_path: Path, smtp_url: str = "", job_id: int = 7) -> Work:
    settings = Settings(
        data_dir=tmp_path, base_url="https://weave.example", secret_key="of the tests", smtp_url=smtp_url
    )
    return Work(cast(Any, None), settings, NOW, job_id, {})


def test_a_mail_is_sent(postbox: Postbox, port: int, tmp_path: Path) -> None:
    smtp = f"smtp://127.0.0.1:{port}?from=hello@weave.example"
    send(work(tmp_path, smtp), to="lin@example.org", template="invitation", language="en", **INVITED)
    message = postbox.message()
    assert postbox.envelopes[0].rcpt_tos == ["lin@example.org"]
    assert postbox.envelopes[0].mail_from == "hello@weave.example"
    assert message["Subject"] == "Ana Ruiz invites you to 河畔网络"
    assert message["From"] == "Weave <hello@weave.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert "Hello 林宇," in message.get_content()
    assert "https://weave.example/invitations/x" in message.get_content()


def test_the_same_job_sends_the_same_message(postbox: Postbox, port: int, tmp_path: Path) -> None:
    for job_id in (7, 7, 8):
        at_work = work(tmp_path, f"smtp://127.0.0.1:{port}", job_id)
        send(at_work, to="lin@example.org", template="invitation", language="en", **INVITED)
    first, again, other = (postbox.message(at)["Message-ID"] for at in range(3))
    assert first == again != other
    assert first.endswith("@weave.example>")


def test_a_refusal_is_raised(postbox: Postbox, port: int, tmp_path: Path) -> None:
    postbox.answer = "554 No"
    with pytest.raises(OSError, match="554"):
        send(
            work(tmp_path, f"smtp://127.0.0.1:{port}"),
            to="lin@example.org",
            template="invitation",
            language="en",
            **INVITED,
        )


def test_without_a_mail_server_the_mail_is_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    send(work(tmp_path), to="lin@example.org", template="invitation", language="en", **INVITED)
    (record,) = [record for record in caplog.records if record.name == "weave.mails"]
    assert record.levelname == "WARNING"
    assert "To: lin@example.org\nSubject: Ana Ruiz invites you to 河畔网络" in record.getMessage()
    assert "https://weave.example/invitations/x" in record.getMessage()


def test_nothing_typed_becomes_a_header(postbox: Postbox, port: int, tmp_path: Path) -> None:
    values = INVITED | {"invited_by": "Ana\r\nBcc: eve@example.org\r\n\r\nBody"}
    at_work = work(tmp_path, f"smtp://127.0.0.1:{port}")
    send(at_work, to="lin@example.org", template="invitation", language="en", **values)
    message = postbox.message()
    assert message["Bcc"] is None
    assert postbox.envelopes[0].rcpt_tos == ["lin@example.org"]


@pytest.mark.parametrize("to", ["a@b.org, eve@example.org", "a@b.org\r\nBcc: eve@example.org", "nobody", ""])
def test_an_address_is_one_address(postbox: Postbox, port: int, tmp_path: Path, to: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the library says it in many ways
        send(
            work(tmp_path, f"smtp://127.0.0.1:{port}"),
            to=to,
            template="invitation",
            language="en",
            **INVITED,
        )
    assert postbox.envelopes == []


def test_a_mail_speaks_its_readers_language_and_leaves_the_workers(tmp_path: Path) -> None:
    i18n.use_language("zh_Hant")
    try:
        subject, text = rendered("invitation", "en", **INVITED)
        assert subject.startswith("Ana Ruiz invites you")
        assert "\n\n\n" not in text
        assert i18n.language() == "zh_Hant"
    finally:
        i18n.use_language("en")


def test_the_server_as_the_setting_says_it(tmp_path: Path) -> None:
    def of(url: str) -> MailServer:
        return MailServer.of(work(tmp_path, url).settings)

    assert of("smtps://me%40mail.example:p%3Aw@mail.example").port == 465
    assert of("smtps://me%40mail.example:p%3Aw@mail.example").password == "p:w"
    assert of("smtps://me%40mail.example:p%3Aw@mail.example").sender == "me@mail.example"
    assert of("smtp://mail.example").port == 25
    assert of("smtp://me:pw@mail.example").port == 587
    assert of("smtp://me:pw@mail.example").sender == "weave@weave.example"


def test_a_password_never_goes_in_the_clear(
    monkeypatch: pytest.MonkeyPatch, port: int, tmp_path: Path, postbox: Postbox
) -> None:
    """To this very machine it may; the test server offers no encryption and no sign-in."""
    monkeypatch.setattr("weave.services.mails.LOOPBACK", frozenset())
    with pytest.raises(UnsafeMailServer):
        send(
            work(tmp_path, f"smtp://me:pw@127.0.0.1:{port}"),
            to="lin@example.org",
            template="invitation",
            language="en",
            **INVITED,
        )
    assert postbox.envelopes == []
