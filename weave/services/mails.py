"""Mails: rendered in the reader's language, sent by SMTP, or written to the log where mail is off.

A template's first line is the subject, the rest is the text.
"""

import logging
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from functools import cache
from pathlib import Path
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from weave import i18n
from weave.i18n import Language
from weave.jobs import Work
from weave.settings import Settings
from weave.tokens import derived_token

TEMPLATES = Path(__file__).parent.parent / "templates"
TIMEOUT_SECONDS = 20
LONGEST_SUBJECT = 200
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

log = logging.getLogger("weave.mails")


class UnsafeMailServer(RuntimeError):
    """The mail server takes the password only in the clear, over a network."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mails are handed over, as WEAVE_SMTP_URL says it."""

    host: str
    port: int
    is_tls: bool
    user: str
    password: str
    sender: str

    @classmethod
    def of(cls, settings: Settings) -> "MailServer":
        url = urlsplit(settings.smtp_url.get_secret_value())
        is_tls = url.scheme == "smtps"
        user = unquote(url.username or "")
        return cls(
            host=url.hostname or "localhost",
            port=url.port or (465 if is_tls else 587 if user else 25),
            is_tls=is_tls,
            user=user,
            password=unquote(url.password or ""),
            sender=_sender(settings, url, user),
        )


def _sender(settings: Settings, url: SplitResult, user: str) -> str:
    """As set with `?from=`, else who signs in at the mail server, else the installation itself."""
    chosen = parse_qs(url.query).get("from", [""])[0]
    return chosen or (user if "@" in user else f"weave@{_own_host(settings)}")


def _own_host(settings: Settings) -> str:
    return urlsplit(settings.address).hostname or "localhost"


def send(work: Work, *, to: str, template: str, language: Language, **values: object) -> None:
    """Send `templates/mails/<template>.txt` to one address; raises when the mail server refuses it."""
    subject, text = rendered(template, language, **values)
    message = _message(work, to=to, template=template, subject=subject, text=text)
    if work.settings.sends_mail:
        _hand_over(MailServer.of(work.settings), message, to)
    else:
        log.warning("Mail is off; this one was not sent.\n%s", _as_text(message, text))


def rendered(template: str, language: Language, **values: object) -> tuple[str, str]:
    """Subject and text of a mail."""
    with speaking(language):
        whole = _templates().get_template(f"mails/{template}.txt").render(values)
    subject, _, text = whole.strip().partition("\n")
    return " ".join(subject.split())[:LONGEST_SUBJECT], text.strip() + "\n"


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Another language for a while: a worker's mails follow each other in the languages of their readers."""
    before = i18n.language()
    i18n.use_language(language)
    try:
        yield
    finally:
        i18n.use_language(before)


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=False,  # noqa: S701 - a mail is plain text
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals.update({"_": i18n._, "ngettext": i18n.ngettext})
    environment.filters.update(
        date=i18n.date,
        weekday_date=i18n.weekday_date,
        datetime=i18n.datetime,
        ago=i18n.ago,
        number=i18n.number,
        hours=i18n.hours,
    )
    return environment


def _message(work: Work, *, to: str, template: str, subject: str, text: str) -> EmailMessage:
    """The mail itself; its Message-ID follows from the job, so that one sent twice is known as one."""
    if not to:
        raise ValueError("a mail to nobody")
    settings = work.settings
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = Address("Weave", addr_spec=MailServer.of(settings).sender)
    message["To"] = Address(addr_spec=to)
    message["Date"] = format_datetime(work.now)
    name = derived_token(settings.key, "message", work.job_id, template, to)
    message["Message-ID"] = f"<{name}@{_own_host(settings)}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(text)
    return message


def _as_text(message: EmailMessage, text: str) -> str:
    """The mail as a person reads it, for the log."""
    headers = "\n".join(f"{name}: {message[name]}" for name in ("From", "To", "Subject"))
    return f"{headers}\n\n{text}"


def _hand_over(server: MailServer, message: EmailMessage, to: str) -> None:
    with _connected(server) as smtp:
        if server.user:
            smtp.login(server.user, server.password)
        smtp.send_message(message, from_addr=server.sender, to_addrs=[to])


def _connected(server: MailServer) -> smtplib.SMTP:
    """A connection to the mail server, encrypted where it offers that; a password never goes in the clear."""
    if server.is_tls:
        context = ssl.create_default_context()
        return smtplib.SMTP_SSL(server.host, server.port, timeout=TIMEOUT_SECONDS, context=context)
    smtp = smtplib.SMTP(server.host, server.port, timeout=TIMEOUT_SECONDS)
    smtp.ehlo()
    if smtp.has_extn("starttls"):
        smtp.starttls(context=ssl.create_default_context())
    elif server.user and server.host not in LOOPBACK:
        smtp.close()
        raise UnsafeMailServer(f"{server.host} offers no encryption")
    return smtp
