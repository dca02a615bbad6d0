"""Writers: people who fill in forms without a pause and send each again until Weave has acknowledged it."""

import http.client
import random
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import urlencode

from proof.ledger import Form, Kind, Ledger
from proof.people import JOINED, TODAY, Writer

PATIENCE = 0.1
# For a minute at least after the stop.
MOST_TRIES = 600
# Longer than any answer of Weave may take.
TIMEOUT = 60.0
# Each pledge is followed by the report that fulfils it: a second pledge would be refused.
DAY: tuple[Kind, ...] = ("check-in", "change", "check-in", "pledge", "report")


@dataclass(slots=True)
class Writing:
    """Writers at work, against whatever answers on the port."""

    ledger: Ledger
    port: int
    stopping: threading.Event = field(default_factory=threading.Event)
    most_tries: int = MOST_TRIES

    def give_up(self) -> None:
        """Stop although nothing will be acknowledged any more."""
        self.most_tries = 0
        self.stopping.set()

    def write(self, writer: Writer, seed: int) -> None:
        """One writer's day, until the stop; what was begun is brought to its end."""
        forms = forms_of(writer, random.Random(seed))
        with _connection(self.port) as connection:
            while not self.stopping.is_set():
                self._insist(connection, writer, next(forms))

    def _insist(self, connection: http.client.HTTPConnection, writer: Writer, form: Form) -> None:
        self.ledger.sent[form.key] = form
        tries = 0
        while not self._is_settled(connection, writer, form):
            time.sleep(PATIENCE)
            tries += self.stopping.is_set()
            if tries > self.most_tries:
                self.ledger.wrong += [f"never acknowledged: {form.path}"] if self.most_tries else []
                return

    def _is_settled(self, connection: http.client.HTTPConnection, writer: Writer, form: Form) -> bool:
        """Send it once; settled is what was acknowledged, and what was refused and would be again."""
        begun = time.monotonic()
        try:
            answer = send(connection, writer.cookie, form)
        except (OSError, http.client.HTTPException):
            connection.close()
            return False
        self.ledger.slowest = max(self.ledger.slowest, time.monotonic() - begun)
        self.ledger.answers[answer.status] += 1
        if answer.status in (HTTPStatus.OK, HTTPStatus.SEE_OTHER):
            self.ledger.acknowledged[form.key] = form
            return True
        if answer.status == HTTPStatus.SERVICE_UNAVAILABLE:
            self._check_kindness(form, answer)
            return False
        self.ledger.wrong.append(f"{answer.status} to {form.path}: {answer.text[:2000]}")
        return answer.status < HTTPStatus.INTERNAL_SERVER_ERROR

    def _check_kindness(self, form: Form, answer: "Answer") -> None:
        if not answer.retry_after:
            self.ledger.unkind.append(f"no Retry-After at {form.path}")
        if form.text not in answer.text:
            self.ledger.unkind.append(f"what was typed did not come back at {form.path}")


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    text: str
    retry_after: str | None


def send(connection: http.client.HTTPConnection, cookie: str, form: Form) -> Answer:
    headers = {
        "Cookie": cookie,
        "Content-Type": "application/x-www-form-urlencoded",
        "Sec-Fetch-Site": "same-origin",
    }
    connection.request("POST", form.path, urlencode({**form.fields, "form_key": form.key}), headers)
    response = connection.getresponse()
    text = response.read().decode(errors="replace")
    return Answer(response.status, text, response.headers.get("Retry-After"))


def forms_of(writer: Writer, chance: random.Random) -> Iterator[Form]:
    """The forms that a writer fills in, one after the other, without an end."""
    network = f"/n/{writer.person.slug}"
    version = 1
    number = 0
    while True:
        kind = DAY[number % len(DAY)]
        key = f"{chance.getrandbits(96):024x}"
        text = f"{kind} {writer.person.member_id}.{number} {key}"
        if kind == "check-in":
            path, fields = f"{network}/members/{writer.partner_id}/check-ins", _check_in(writer, text)
        elif kind == "change":
            path, fields = f"{network}/members/{writer.charge_id}", _change(writer, text, version)
            version += 1
        elif kind == "pledge":
            path, fields = f"{network}/me/pledges", {"task": str(writer.task_id), "note": text}
        else:
            path, fields = f"{network}/me/contributions", _report(writer, text)
        yield Form(kind, writer.person.member_id, path, key, text, fields)
        number += 1


def _check_in(writer: Writer, text: str) -> dict[str, str]:
    return {
        "channel": "phone",
        "on": TODAY.isoformat(),
        "shared_line": text,
        "weavers_line": f"{text}, for weavers",
        "due": "7",
        "step": f"{text}, next",
        f"need-{writer.partner_id}": f"{text}, needed",
        "leads_to": "member",
    }


def _change(writer: Writer, text: str, version: int) -> dict[str, str]:
    return {
        "name": f"Charge of {writer.person.name}",
        "joined_on": JOINED.isoformat(),
        "about": text,
        "version": str(version),
    }


def _report(writer: Writer, text: str) -> dict[str, str]:
    return {"task": str(writer.task_id), "what": text, "done_on": TODAY.isoformat(), "time": "30"}


@contextmanager
def writing(ledger: Ledger, writers: Sequence[Writer], *, port: int, seed: int) -> Iterator[Writing]:
    """All of them at once; at the end each brings the form in hand to its end."""
    work = Writing(ledger, port)
    threads = [
        threading.Thread(target=work.write, args=(writer, seed + number), name=writer.person.name)
        for number, writer in enumerate(writers)
    ]
    for thread in threads:
        thread.start()
    try:
        yield work
    finally:
        work.stopping.set()
        for thread in threads:
            thread.join()


@contextmanager
def _connection(port: int) -> Iterator[http.client.HTTPConnection]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)
    try:
        yield connection
    finally:
        connection.close()
