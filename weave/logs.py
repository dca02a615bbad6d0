"""What the server tells its operator: what happened, at which route, of which kind, and nobody's data.

The text of an exception can hold what somebody typed, and a path can hold a token. So an exception is told by
its type and place and by the names that the database gives it; whatever looks like a token is masked; and
what other libraries say below a warning, such as statements and rows, is not told at all. The one exception
is a mail that was not sent because mail is off: it is written out whole, so that the operator can hand it on.

No line is written for each request. Who looked at what, and when, is itself somebody's data; requests are
counted by route at /metrics, and what was changed stands in the audit trail.
"""

import logging
import logging.config
import re
import threading
import traceback
from collections.abc import Callable, Iterator
from typing import Any

OWN = "weave"
MAILS = "weave.mails"
# Tokens as `weave.tokens` makes them, and their hashes.
TOKEN = re.compile(r"(?<![\w-])(?:[\w-]{43}|[0-9a-f]{64})(?![\w-])", re.ASCII)
MASKED = "•••"


def configure() -> None:
    """In each process that serves."""
    logging.config.dictConfig(CONFIG)
    threading.excepthook = _tell_of_thread


def _tell_of_thread(ended: threading.ExceptHookArgs) -> None:
    name = ended.thread.name if ended.thread else "?"
    logging.getLogger(OWN).critical("the thread %s has ended", name, exc_info=ended.exc_value)


def is_vouched_for(record: logging.LogRecord) -> bool:
    """Ours, or serious."""
    return _is_own(record) or record.levelno >= logging.WARNING


def _is_own(record: logging.LogRecord) -> bool:
    return record.name.split(".")[0] == OWN


class Discreet(logging.Formatter):
    """One line for a record, and one for each place that an exception passed."""

    def format(self, record: logging.LogRecord) -> str:
        error = record.exc_info[1] if record.exc_info else None
        lines = [f"{self.formatTime(record)} {record.levelname} {record.name}: {_message(record)}"]
        return "\n".join([*lines, *(_told(error) if error else ())])


def _message(record: logging.LogRecord) -> str:
    message = record.getMessage()
    if record.name == MAILS:
        return message
    # Others repeat an exception below their first line.
    first = message if _is_own(record) else message.split("\n")[0]
    return TOKEN.sub(MASKED, first)


def _told(error: BaseException) -> Iterator[str]:
    """The exception and what it came from, by type, names and places."""
    chain = [error]
    while cause := chain[-1].__cause__ or chain[-1].__context__:
        if cause in chain:
            break
        chain.append(cause)
    for each in chain:
        yield f"  {kind_of(each)}"
        frames = traceback.extract_tb(each.__traceback__)
        ours = [frame for frame in frames[:-1] if "/weave/" in frame.filename]
        for frame in ours + frames[-1:]:
            yield f"    at {_short(frame.filename)}:{frame.lineno} in {frame.name}"


def kind_of(error: BaseException) -> str:
    """`IntegrityError (sqlstate 23505, constraint uq_account_email)`: what an operator can look up."""
    origin = getattr(error, "orig", None) or error
    diagnosis = getattr(origin, "diag", None)
    names = {
        "sqlstate": getattr(origin, "sqlstate", None),
        "code": getattr(origin, "sqlite_errorname", None),
        "constraint": getattr(diagnosis, "constraint_name", None) or _sqlite_rule(origin),
        "errno": getattr(origin, "errno", None),
    }
    known = ", ".join(f"{name} {value}" for name, value in names.items() if value)
    return f"{type(error).__name__} ({known})" if known else type(error).__name__


def _sqlite_rule(error: object) -> str:
    """SQLite names the columns of a constraint, and never a value."""
    is_rule = hasattr(error, "sqlite_errorcode") and type(error).__name__ == "IntegrityError"
    return str(error).partition("constraint failed: ")[2] if is_rule else ""


def _short(filename: str) -> str:
    within = filename.rpartition("/weave/")
    return f"weave/{within[2]}" if within[1] else "/".join(filename.rsplit("/", 3)[1:])


def vouching() -> Callable[[logging.LogRecord], bool]:
    """The filter by a name of its own: the configuration is sent to each worker, and no lambda can be."""
    return is_vouched_for


CONFIG: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"vouched": {"()": f"{__name__}.vouching"}},
    "formatters": {"discreet": {"()": Discreet}},
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "discreet", "filters": ["vouched"]}
    },
    "root": {"level": "INFO", "handlers": ["stderr"]},
    # Whatever set them up before, they speak through the root.
    "loggers": {
        name: {"handlers": [], "propagate": True, "level": "WARNING"}
        for name in ("uvicorn", "uvicorn.error", "uvicorn.access", "uvicorn.asgi")
    },
}
