"""The people of a network: who they are, where they stand, and how they come in."""

import datetime as dt
from itertools import count

from bench.building import words
from bench.building.book import Change
from bench.building.stage import FOUNDED, NOW, TODAY, Person, Stage
from weave.algorithms import names
from weave.models import (
    Account,
    Audience,
    Invitation,
    Leave,
    Member,
    MemberField,
    MemberInterest,
    PersonalLink,
    ProfileField,
    SignIn,
    Standing,
    StandingChange,
)
from weave.tokens import derived_token, token_hash

STANDINGS = {
    Standing.ACTIVE: 62,
    Standing.QUIET: 20,
    Standing.ALUMNI: 8,
    Standing.PAUSED: 4,
    Standing.POOL: 4,
    Standing.APPLIED: 2,
}
TIERS = {"ordinary": 50, "formal": 15, "volunteer": 30, "donor": 4, "honorary": 1}
# These come first, whatever the size, and stay.
CAST = (("Ana Ruiz", "en"), ("Bo Lindqvist", "en"), ("王小棠", "zh_Hans"))
EARLIEST = FOUNDED.date() + dt.timedelta(days=60)


def token_for(slug: str, member_id: int, purpose: str) -> str:
    """The token of a member's sign-in or personal link, the same in every building."""
    return derived_token(b"bench", slug, member_id, purpose)


def let_in(stage: Stage, slug: str, size: int, accounts: "count[int]") -> None:
    """As many members as asked for, each with her standing, her interests and the ways in."""
    rng = stage.rng
    for at in range(size):
        name, latin, language = (CAST[at][0], "", CAST[at][1]) if at < len(CAST) else words.person(rng)
        days = int((TODAY - EARLIEST).days * rng.random() ** 1.2)
        joined_on = EARLIEST if at < len(CAST) else TODAY - dt.timedelta(days=days)
        standing = Standing.ACTIVE
        if at >= len(CAST):
            standing = rng.choices(list(STANDINGS), list(STANDINGS.values()))[0]
        has_account = at < len(CAST) or rng.random() < 0.15
        email = f"member-{at}@{slug}.example" if has_account or rng.random() < 0.6 else None
        account_id = _account(stage, next(accounts), email, language, joined_on) if has_account else None
        _member(stage, slug, name, latin, language, joined_on, standing, email, account_id)


def _account(stage: Stage, account_id: int, email: str | None, language: str, joined_on: dt.date) -> int:
    at = stage.moment_of(joined_on)
    stage.book.add(
        Account,
        when=at,
        id=account_id,
        email=email,
        password_hash=None,
        language=language,
        theme="auto",
        created_at=at,
        suspended_at=None,
    )
    return account_id


def _member(
    stage: Stage,
    slug: str,
    name: str,
    latin: str,
    language: str,
    joined_on: dt.date,
    standing: Standing,
    email: str | None,
    account_id: int | None,
) -> None:
    rng, book = stage.rng, stage.book
    at = stage.moment_of(joined_on)
    begins_as = standing if standing is Standing.APPLIED else rng.choice((Standing.ACTIVE, Standing.POOL))
    moved_on = None if standing is begins_as else stage.day_since(joined_on)
    by = stage.people[0].id if stage.people else None
    moves = (
        [Change(stage.moment_of(moved_on), by, {"standing": standing, "standing_since": moved_on})]
        if moved_on
        else []
    )
    member_id = book.add(
        Member,
        when=at,
        who=by,
        changes=moves,
        account_id=account_id,
        name=name,
        name_latin=latin,
        sort_key=names.sort_key(name, latin),
        search_text=names.search_text(name, latin),
        initials=names.initials(name),
        avatar=names.avatar_hue(name),
        email=email,
        city=rng.choice(words.CITIES[language]),
        about=rng.choice(words.ABOUT[language]) if rng.random() < 0.3 else "",
        language=language if rng.random() < 0.8 else None,
        tier_id=stage.tiers[rng.choices(list(TIERS), list(TIERS.values()))[0]],
        standing=begins_as,
        standing_since=joined_on,
        joined_on=joined_on,
        capacity=rng.randrange(2, 12) if rng.random() < 0.4 else None,
        rhythm_days=rng.choice((30, 60, 120)) if rng.random() < 0.05 else None,
        # Counted once everything is written.
        contacts=0,
        last_contact_on=None,
        last_given_on=None,
    )
    person = Person(member_id, language, joined_on, standing, account_id)
    stage.people.append(person)
    _steps(stage, person, begins_as, moved_on, by)
    for category in rng.sample(stage.categories, k=rng.choice((0, 1, 1, 2, 2, 3))):
        book.add(MemberInterest, when=at, who=by, member_id=member_id, category_id=category)
    if rng.random() < 0.03:
        _leave(stage, person)
    _ways_in(stage, slug, person, email)


def tell(stage: Stage) -> None:
    """Every second member fills in something of her profile, for one audience or another."""
    rng = stage.rng
    for person in stage.people:
        values = {
            ProfileField.PHONE: f"+00 {person.id:07d}",
            ProfileField.SKILLS: rng.choice(words.SKILLS),
            ProfileField.HOURS: str(rng.randrange(1, 9)),
        }
        for field, value in values.items() if rng.random() < 0.5 else ():
            stage.book.add(
                MemberField,
                when=stage.moment_of(person.joined_on),
                who=person.id,
                member_id=person.id,
                field=field,
                value=value,
                audience=rng.choice(list(Audience)),
            )


def _steps(
    stage: Stage, person: Person, begins_as: Standing, moved_on: dt.date | None, by: int | None
) -> None:
    stage.book.add(
        StandingChange,
        when=stage.moment_of(person.joined_on),
        who=by,
        member_id=person.id,
        before=None,
        after=begins_as,
        on=person.joined_on,
        reason="",
        by_id=by,
    )
    if moved_on:
        stage.book.add(
            StandingChange,
            when=stage.moment_of(moved_on),
            who=by,
            member_id=person.id,
            before=begins_as,
            after=person.standing,
            on=moved_on,
            reason=stage.rng.choice(words.REASONS[person.language]),
            by_id=by,
        )


def _leave(stage: Stage, person: Person) -> None:
    """Days away, past or to come or now."""
    starts_on = max(person.joined_on, TODAY + dt.timedelta(days=stage.rng.randrange(-200, 60)))
    stage.book.add(
        Leave,
        when=stage.moment_of(min(starts_on, TODAY)),
        who=person.id,
        member_id=person.id,
        starts_on=starts_on,
        ends_on=starts_on + dt.timedelta(days=stage.rng.randrange(3, 60)),
        note="",
    )


def _ways_in(stage: Stage, slug: str, person: Person, email: str | None) -> None:
    """A sign-in for who has an account, a personal link for many others, now and then an invitation."""
    book, rng, joined_at = stage.book, stage.rng, stage.moment_of(person.joined_on)
    by = stage.people[0].id
    if person.account_id:
        book.add(
            SignIn,
            when=NOW,
            id=person.account_id,
            account_id=person.account_id,
            token_hash=token_hash(token_for(slug, person.id, "sign-in")),
            browser="bench",
            by_mail=False,
            created_at=NOW,
            last_seen_at=NOW,
            expires_at=NOW + dt.timedelta(days=90),
            revoked_at=None,
        )
    if person.is_inside and (
        person.id == stage.people[min(2, len(stage.people) - 1)].id or rng.random() < 0.4
    ):
        book.add(
            PersonalLink,
            when=joined_at,
            who=by,
            member_id=person.id,
            made_by_id=by,
            token_hash=token_hash(token_for(slug, person.id, "link")),
            made_at=joined_at,
            revoked_at=None,
        )
    if email and rng.random() < 0.02:
        invited_at = stage.later(joined_at, days=(0, 30))
        book.add(
            Invitation,
            when=invited_at,
            who=by,
            email=email,
            member_id=person.id,
            role_id=None,
            invited_by_id=by,
            token_hash=None,
            invited_at=invited_at,
            expires_at=invited_at + dt.timedelta(days=14),
            accepted_at=None,
            revoked_at=None,
        )
