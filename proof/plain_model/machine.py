"""Acts of people in two networks, one after the other, and after each: the database is as the model says."""

import datetime as dt
import shutil
from pathlib import Path
from typing import Any, ClassVar

import sqlalchemy as sa
from fastapi import FastAPI
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from proof.plain_model import database as stored
from proof.plain_model.model import (
    DONE,
    TODAY,
    Assignment,
    CheckIn,
    Contribution,
    Network,
    Pledge,
    Term,
    Who,
)
from tests.cast import NOW, Cast, Person
from tests.conftest import OWN_PAGE
from weave.app import put_to_work
from weave.db import Actor, global_session, make_engine, network_session
from weave.models import Account, Role, Task
from weave.services.entrance.sign_ins import start_sign_in
from weave.settings import Settings

KINDS: dict[type[Any], str] = {
    Assignment: "assignments",
    Pledge: "pledges",
    Contribution: "contributions",
    CheckIn: "check_ins",
    Term: "terms",
}
# Coordinators act most: else little would ever begin.
ACTORS = st.sampled_from(("ana", "ana", "ana", "sam", "bo", "mei"))
PICKS = st.integers(0, 50)
PARTS = st.sampled_from(("holder", "deputy", "helper"))
WORDS = st.sampled_from(("", "because", "因为", "<b>"))
DAYS = st.integers(-20, 20).map(lambda days: TODAY + dt.timedelta(days=days))
STANDINGS = st.sampled_from(("applied", "pool", "active", "quiet", "paused", "alumni"))
# Whether somebody tries in their own network, or in the other one.
AT_HOME = st.sampled_from((True, True, True, True, False))


class Weaving(RuleBasedStateMachine):
    """One run: a fresh database with two networks, browsers of four people, and two plain models."""

    app: ClassVar[FastAPI]
    template: ClassVar[Path]
    folder: ClassVar[Path]
    cast: ClassVar[Cast]
    steps: ClassVar[int] = 0
    acts: ClassVar[dict[str, int]] = {}
    across: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        path = self.folder / "run.db"
        for old in self.folder.glob("run.db*"):
            old.unlink()
        shutil.copy(self.template, path)
        settings = Settings(
            data_dir=self.folder, database_url=f"sqlite:///{path}", base_url="http://testserver"
        )
        self.engine = make_engine(settings.database)
        put_to_work(self.app, settings, self.engine, lambda: NOW)
        self.homes = {
            name: "hillside" if name == "sam" else "riverside" for name in ("ana", "bo", "mei", "sam")
        }
        people = {name: getattr(self.cast, name) for name in ("ana", "bo", "mei", "lin", "sam")}
        self.ids = {"riverside": people["ana"].network_id, "hillside": people["sam"].network_id}
        self.browsers = {name: self._browser(people[name]) for name in self.homes}
        self.networks = {slug: self._network(slug, people) for slug in self.ids}

    def _browser(self, person: Person) -> TestClient:
        with global_session(self.engine, actor=Actor(via="command")) as db:
            account = db.get_one(Account, person.account_id)
            token = start_sign_in(db, account=account, browser="proofs", now=NOW)
        browser = TestClient(self.app, follow_redirects=False, headers=OWN_PAGE)
        browser.cookies.set("weave-session", token)
        return browser

    def _network(self, slug: str, people: dict[str, Person]) -> Network:
        here = {name: Who(one.member_id) for name, one in people.items() if one.slug == slug}
        for name, who in here.items():
            who.coordinates, who.weaves, who.has_account = name in ("ana", "sam"), name == "bo", name != "lin"
        with network_session(self.engine, self.ids[slug], actor=Actor(via="command"), writes=False) as db:
            tasks = (
                select(col(Task.id)).where(col(Task.is_internal).is_(False)).order_by(col(Task.id)).limit(4)
            )
            plain = sa.not_(sa.or_(col(Role.may_coordinate), col(Role.may_weave)))
            roles = select(col(Role.id)).where(plain).order_by(col(Role.id)).limit(2)
            network = Network(slug, here, list(db.scalars(tasks)), list(db.scalars(roles)))
        held = stored.told(self.engine, self.ids[slug])["terms"]
        network.terms = {key: Term(**row) for key, row in held.items()}
        return network

    def teardown(self) -> None:
        self.engine.dispose()

    @invariant()
    def the_database_is_as_the_model_says(self) -> None:
        for slug, network in self.networks.items():
            held, wanted = stored.told(self.engine, self.ids[slug]), network.told()
            for row in network.added:
                kind = KINDS[type(row)]
                new = held[kind].keys() - wanted[kind].keys()
                assert len(new) == 1, f"{slug}: {row} was to be added, and {new} were"
                getattr(network, kind)[new.pop()] = row
            network.added.clear()
            wanted = network.told()
            for row in wanted["contributions"].values():
                # How often a report was touched is the database's own affair; the model takes it on.
                row.pop("version")
            for key, row in held["contributions"].items():
                if key in network.contributions:
                    network.contributions[key].version = row["version"]
                row.pop("version")
            for key, row in held["terms"].items():
                if key in network.terms:
                    network.terms[key].version = row["version"]
                    wanted["terms"][key]["version"] = row["version"]
            assert held == wanted, f"{slug}: {_differing(held, wanted)}"

    def has_any(self, kind: str) -> bool:
        return any(getattr(network, kind) for network in self.networks.values())

    def _post(self, actor: str, at_home: bool, path: str, **form: object) -> int:
        slug = self.homes[actor]
        if not at_home:
            slug = "hillside" if slug == "riverside" else "riverside"
            type(self).across += 1
        said = {name: str(value) for name, value in form.items() if value is not None}
        answer = self.browsers[actor].post(f"/n/{slug}/{path}", data={"form_key": "", **said})
        type(self).steps += 1
        return answer.status_code

    def _check(self, what: str, got: int, wanted: int) -> None:
        acts = type(self).acts
        acts[what] = acts.get(what, 0) + (got == DONE)
        assert got == wanted, f"{what}: answered {got}, not {wanted}"

    def _home(self, actor: str) -> tuple[Network, Who]:
        network = self.networks[self.homes[actor]]
        return network, network.people[actor]

    @rule(actor=ACTORS, task=PICKS, member=PICKS, part=PARTS, agreed=st.booleans(), at_home=AT_HOME)
    def propose(self, actor: str, task: int, member: int, part: str, agreed: bool, at_home: bool) -> None:
        network, by = self._home(actor)
        task_id, whom = _one(network.tasks, task), _one(list(network.people.values()), member).member_id
        form = {"member": whom, "part": part, "agreed": "on" if agreed else None}
        got = self._post(actor, at_home, f"tasks/{task_id}/assignments", **form)
        wanted = network.propose(by, task_id, whom, part, agreed=agreed) if at_home else 404
        self._check("propose", got, wanted)

    @rule(actor=ACTORS, task=PICKS, part=PARTS, at_home=AT_HOME)
    def ask_for(self, actor: str, task: int, part: str, at_home: bool) -> None:
        network, by = self._home(actor)
        task_id = _one(network.tasks, task)
        got = self._post(actor, at_home, f"tasks/{task_id}/assignment-requests", part=part)
        self._check("ask for a task", got, network.ask_for(by, task_id, part) if at_home else 404)

    @precondition(lambda self: self.has_any("assignments"))
    @rule(actor=ACTORS, pick=PICKS, yes=st.booleans(), reason=WORDS, at_home=AT_HOME)
    def answer(self, actor: str, pick: int, yes: bool, reason: str, at_home: bool) -> None:
        network, by = self._home(actor)
        if not network.assignments:
            return
        key = _one(list(network.assignments), pick)
        path = f"assignments/{key}/answers"
        got = self._post(actor, at_home, path, answer="yes" if yes else "no", reason=reason)
        wanted = network.answer(by, key, yes=yes, reason=reason) if at_home else 404
        self._check("answer a question", got, wanted)

    @precondition(lambda self: self.has_any("assignments"))
    @rule(actor=ACTORS, pick=PICKS, reason=WORDS, at_home=AT_HOME)
    def end(self, actor: str, pick: int, reason: str, at_home: bool) -> None:
        network, by = self._home(actor)
        if not network.assignments:
            return
        key = _one(list(network.assignments), pick)
        got = self._post(actor, at_home, f"assignments/{key}/endings", reason=reason)
        self._check("end an assignment", got, network.end(by, key, reason) if at_home else 404)

    @rule(actor=ACTORS, task=PICKS, at_home=AT_HOME)
    def pledge(self, actor: str, task: int, at_home: bool) -> None:
        network, by = self._home(actor)
        task_id = _one(network.tasks, task)
        got = self._post(actor, at_home, "me/pledges", task=task_id)
        self._check("pledge", got, network.pledge(by, task_id) if at_home else 404)

    @precondition(lambda self: self.has_any("pledges"))
    @rule(actor=ACTORS, pick=PICKS, yes=st.booleans(), word=WORDS, at_home=AT_HOME)
    def answer_pledge(self, actor: str, pick: int, yes: bool, word: str, at_home: bool) -> None:
        network, by = self._home(actor)
        if not network.pledges:
            return
        key = _one(list(network.pledges), pick)
        path = f"pledges/{key}/answers"
        got = self._post(actor, at_home, path, answer="accept" if yes else "decline", word=word)
        wanted = network.answer_pledge(by, key, yes=yes, word=word) if at_home else 404
        self._check("answer a pledge", got, wanted)

    @precondition(lambda self: self.has_any("pledges"))
    @rule(actor=ACTORS, pick=PICKS, at_home=AT_HOME)
    def withdraw(self, actor: str, pick: int, at_home: bool) -> None:
        network, by = self._home(actor)
        if not network.pledges:
            return
        key = _one(list(network.pledges), pick)
        got = self._post(actor, at_home, f"me/pledges/{key}/withdrawals")
        self._check("withdraw a pledge", got, network.withdraw(by, key) if at_home else 404)

    @rule(actor=ACTORS, task=PICKS, what=WORDS, on=DAYS, at_home=AT_HOME)
    def report(self, actor: str, task: int, what: str, on: dt.date, at_home: bool) -> None:
        network, by = self._home(actor)
        task_id = _one(network.tasks, task)
        got = self._post(actor, at_home, "me/contributions", task=task_id, what=what, done_on=on)
        self._check("report", got, network.report(by, task_id, what, on) if at_home else 404)

    @precondition(lambda self: self.has_any("contributions"))
    @rule(actor=ACTORS, pick=PICKS, thanks=st.booleans(), word=WORDS, stale=AT_HOME, at_home=AT_HOME)
    def answer_report(
        self, actor: str, pick: int, thanks: bool, word: str, stale: bool, at_home: bool
    ) -> None:
        network, by = self._home(actor)
        if not network.contributions:
            return
        key = _one(list(network.contributions), pick)
        version = network.contributions[key].version + (not stale)
        form = {"answer": "thank" if thanks else "decline", "word": word, "version": version}
        got = self._post(actor, at_home, f"contributions/{key}/answers", **form)
        wanted = network.answer_report(by, key, thanks=thanks, word=word, version=version) if at_home else 404
        self._check("answer a report", got, wanted)

    @rule(actor=ACTORS, member=PICKS, shared=WORDS, on=DAYS, at_home=AT_HOME)
    def check_in(self, actor: str, member: int, shared: str, on: dt.date, at_home: bool) -> None:
        network, by = self._home(actor)
        whom = _one(list(network.people.values()), member)
        if whom.standing == "applied":
            return
        form = {"channel": "phone", "on": on, "shared_line": shared}
        got = self._post(actor, at_home, f"members/{whom.member_id}/check-ins", **form)
        wanted = network.check_in(by, whom.member_id, shared, on) if at_home else 404
        self._check("check in", got, wanted)

    @rule(actor=ACTORS, role=PICKS, member=PICKS, starts=DAYS, ends=st.none() | DAYS, at_home=AT_HOME)
    def give_role(
        self, actor: str, role: int, member: int, starts: dt.date, ends: dt.date | None, at_home: bool
    ) -> None:
        network, by = self._home(actor)
        role_id, whom = _one(network.roles, role), _one(list(network.people.values()), member).member_id
        form = {"member": whom, "starts_on": starts, "ends_on": ends}
        got = self._post(actor, at_home, f"roles/{role_id}/terms", **form)
        wanted = network.give_role(by, role_id, whom, starts, ends) if at_home else 404
        self._check("give a role", got, wanted)

    @rule(actor=ACTORS, pick=PICKS, on=DAYS, at_home=AT_HOME)
    def end_term(self, actor: str, pick: int, on: dt.date, at_home: bool) -> None:
        network, by = self._home(actor)
        given = [key for key, term in network.terms.items() if term.role in network.roles]
        if not given:
            return
        key = _one(given, pick)
        version = network.terms[key].version
        got = self._post(actor, at_home, f"terms/{key}/endings", on=on, reason="-", version=version)
        self._check("end a term", got, network.end_term(by, key, on, version) if at_home else 404)

    @rule(actor=ACTORS, standing=STANDINGS, was=st.none() | st.none() | STANDINGS, at_home=AT_HOME)
    def move(self, actor: str, standing: str, was: str | None, at_home: bool) -> None:
        """Only Lin is moved: whoever acts must be able to go on."""
        network, by = self._home(actor)
        lin = network.people.get("lin")
        if lin is None:
            return
        seen = was or lin.standing
        form = {"standing": standing, "was": seen, "on": TODAY, "reason": "-"}
        got = self._post(actor, at_home, f"members/{lin.member_id}/standings", **form)
        self._check(
            "move a standing", got, network.move(by, lin.member_id, standing, seen) if at_home else 404
        )


def _one(things: list[Any], pick: int) -> Any:
    return things[pick % len(things)]


def _differing(held: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    return {kind: (held[kind], wanted[kind]) for kind in wanted if held[kind] != wanted[kind]}
