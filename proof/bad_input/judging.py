"""What is wrong with an answer: a fault, a right too many, a form that lost its words."""

from typing import Any
from urllib.parse import parse_qsl

from httpx2 import Response
from pydantic import BaseModel
from starlette.datastructures import FormData

from proof.bad_input.description import answers_of
from proof.bad_input.pages import read
from tests.inputs import Inputs
from weave import i18n
from weave.forms import parse

# Also what is true of nothing that the role may touch is a refusal.
REFUSED = {401, 403, 404, 409, 413}
Judged = list[tuple[str, str]]


def judged(
    inputs: Inputs,
    form: type[BaseModel] | None,
    answer: Response,
    body: str,
    language: i18n.Language,
    right: str,
) -> Judged:
    """Kind and words of each fault; `right` is the cell of the table of rights."""
    status = answer.status_code
    if status >= 500:
        return [("answers that are faults", str(status))]
    found: Judged = []
    # Whoever has no account is asked to sign in where their link opens nothing.
    elsewhere = answer.url.path.startswith("/n/") and not answer.url.path.startswith("/n/riverside")
    if status == 401 and right == "allow" and not elsewhere:
        found.append(("people taken for strangers", ""))
    if status not in answers_of(inputs):
        found.append(("answers that are not foreseen", str(status)))
    if right != "allow" and status not in REFUSED:
        found.append(("answers beyond a role's rights", f"{status}, not {right}"))
    if status == 422 and form is not None:
        found += _form_kept(form, answer, body, language)
    return found


def _form_kept(form: type[BaseModel], answer: Response, body: str, language: i18n.Language) -> Judged:
    """Each field has its message in the reader's language, and what was typed still stands there."""
    sent = FormData([*parse_qsl(body, keep_blank_values=True)])
    i18n.use_language(language)
    errors = parse(form, sent).errors
    page = read(answer.text)
    found: Judged = []
    # Where a pledge stands already there is nothing to complain of: the card shows it.
    if not page.has_complaint and "/withdrawals" not in answer.text:
        found.append(("refused forms without a word", ""))
    for name, message in errors.items():
        if name in page.shown and message not in page.told:
            found.append(("fields without their message", f"{name}: {message}"))
    for name in form.model_fields.keys() & page.typed.keys() & sent.keys():
        typed, kept = [_plain(value) for value in sent.getlist(name)], [_plain(v) for v in page.typed[name]]
        if not set(typed) & set(kept):
            found.append(("typed values lost", f"{name}: {typed!r:.60} became {kept!r:.60}"))
    return found


def _plain(value: Any) -> str:
    """As a browser would send it again; what no text can hold is let go."""
    return str(value).replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").removeprefix("\n")
