"""Working groups of the demo network, and who would like to join: some answered, some waiting."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from sqlalchemy import select
from sqlmodel import col

from seeds.demo.stage import Stage
from weave.db import actor_of
from weave.models import (
    Application,
    GroupPart,
    Member,
    Presence,
    RetentionLink,
    RetentionRound,
    WorkingGroup,
)
from weave.services.groups.group_places import end_place, take_into_group
from weave.services.groups.retention_answers import OpenRound, Said, answer, names_in
from weave.services.groups.retention_rounds import ask_leads
from weave.services.groups.working_groups import GroupFacts, found_group
from weave.services.intake.applying import Wish, apply
from weave.services.intake.steps import decline, keep_in_pool, move_on_the_overdue, place, talk
from weave.services.network.change_lines import APPLICANT
from weave.services.people.people import PersonCard

Scene = Callable[[], object]
Scenes = Iterator[tuple[dt.datetime, Scene]]
FOUNDED = 240
WELCOME = (
    "We share skills across cities, in English and Chinese. Tell us what you like; we find you a place.\n"
    "我们跨城市分享技能，用中文和英文。告诉我们你喜欢做什么，我们帮你找到位置。"
)


@dataclass(frozen=True, slots=True)
class Team:
    """A working group with its lead, its deputy and who else is in it."""

    name: str
    purpose: str
    looks_for: str
    capacity: int | None
    lead: str
    deputy: str
    members: tuple[str, ...]


TEAMS = (
    Team(
        "Media 媒体组",
        "The newsletter, the blog and our channels.",
        "People who write or draw, in any of our languages.",
        8,
        "Jana Ruzicka",
        "方晓晴",
        ("Aoife Brennan", "叶知秋", "Paulo Teixeira", "曾美玲"),
    ),
    Team(
        "Events 活动组",
        "Open evenings, the autumn mixer and everything with chairs.",
        "Hosts who like a full room; two evenings a month.",
        10,
        "Oren Bak",
        "沈心怡",
        ("Kofi Mensah", "Amara Okeke", "欧阳倩", "Mateo Herrera", "王小棠"),
    ),
    Team(
        "Tools 工具组",
        "The website, the wiki and what runs behind them.",
        "Patience with old phones; Python helps.",
        6,
        "宋子衡",
        "",
        ("单子昂", "Dario Bianchi", "Elif Arslan"),
    ),
    Team(
        "Learning 学习组",
        "What we find out about our own work, told so that others can use it.",
        "Listeners who take notes.",
        None,
        "許嘉文",
        "邓文静",
        ("Noor Rahman", "蔡宜蓁", "江月"),
    ),
    Team("Funding 筹款组", "Calls, pitches and the people behind them.", "", 6, "", "", ("高远志", "潘晓东")),
)


@dataclass(frozen=True, slots=True)
class Applicant:
    """Somebody who applied so many days ago, and what became of it: a step and days ago, or nothing yet."""

    days_ago: float
    name: str
    language: str
    groups: tuple[str, ...]
    hours: int | None
    skills: str
    message: str
    source: str
    step: str = ""
    step_days_ago: float = 0


MEDIA, EVENTS, TOOLS, LEARNING, FUNDING = (team.name for team in TEAMS)
APPLICANTS = (
    Applicant(
        41, "Ida Nyström", "en", (EVENTS,), 4, "Cooking for forty", "I was at the spring fair.",
        "spring fair", "place", 38,
    ),
    Applicant(
        33, "顾晓岚", "zh_Hans", (FUNDING, LEARNING), 2, "做过基金会的项目官员", "",
        "微信群", "pool", 27,
    ),
    Applicant(
        26, "Marko Ilić", "en", (), None, "", "I want to sell you a search engine service.", "",
        "decline", 25,
    ),
    Applicant(11, "Elena Popova", "en", (TOOLS, MEDIA), 5, "Illustration, some web design", "", "newsletter"),
    Applicant(
        9.5, "Sam Whitfield", "en", (), 3, "Good with people, slow with computers",
        "I moved here in autumn and know nobody yet.", "open day",
    ),
    Applicant(
        3, "徐子墨", "zh_Hans", (EVENTS, MEDIA), 6, "主持、摄影", "看到照片，很想一起办下一场。",
        "微信群", "talk", 1,
    ),
    Applicant(
        0.6, "Yara Haddad", "en", (LEARNING, EVENTS, MEDIA), 3, "Interviews, transcription", "", "newsletter"
    ),
)  # fmt: skip


def scenes(stage: Stage) -> Scenes:
    stage.network.takes_applications, stage.network.welcome = True, WELCOME
    for number, team in enumerate(TEAMS):
        yield stage.moment(FOUNDED - number), partial(_found, stage, team, FOUNDED - number)
    yield stage.moment(70), partial(_leaves_tools, stage, "Tomás Vidal", 70)
    for applicant in APPLICANTS:
        email = f"{applicant.name.split()[0].lower()}@applicant.example" if applicant.name.isascii() else None
        at = stage.moment(applicant.days_ago)
        yield at, partial(_applies, stage, applicant, email, at)
        if applicant.step:
            later = stage.moment(applicant.step_days_ago)
            yield later, partial(_steps(applicant.step), stage, applicant, later)
    stage.network.round_day = 1
    for months_ago in (2, 1, 0):
        begins = _first_of_month(stage, months_ago)
        yield begins, partial(_round, stage, begins, months_ago)
    # Each morning whoever let the day go by is passed over.
    for days_ago in (20, 10, 4, 3, 2, 1):
        at = stage.moment(days_ago)
        yield at, partial(_morning, stage, at)


def _found(stage: Stage, team: Team, days_ago: int) -> None:
    at = stage.moment(days_ago)
    stage.acting("Ana Ruiz", at)
    group = found_group(
        stage.db, facts=GroupFacts(team.name, team.purpose, team.looks_for, team.capacity, True)
    )
    people = [(team.lead, GroupPart.LEAD), (team.deputy, GroupPart.DEPUTY)]
    people += [(name, GroupPart.MEMBER) for name in team.members]
    if team.name == TOOLS:
        people.append(("Tomás Vidal", GroupPart.MEMBER))
    for name, part in people:
        if name:
            member = stage.member(name)
            begins = max(at.date(), member.joined_on)
            take_into_group(stage.db, group=group, member=member, part=part, starts_on=begins)


def _leaves_tools(stage: Stage, name: str, days_ago: int) -> None:
    at = stage.moment(days_ago)
    by = stage.acting("宋子衡", at)
    place_of = next(each for each in stage.places_of(name) if each.ends_on is None)
    end_place(
        stage.db,
        place=place_of,
        on=at.date(),
        reason="Wants his weekends back",
        version=place_of.version,
        by=by,
    )


def _group(stage: Stage, name: str) -> WorkingGroup:
    return stage.db.scalars(select(WorkingGroup).where(col(WorkingGroup.name) == name)).one()


def _applies(stage: Stage, applicant: Applicant, email: str | None, at: dt.datetime) -> None:
    actor = actor_of(stage.db)
    actor.via, actor.member_id, actor.account_id, actor.at = APPLICANT, None, None, at
    wish = Wish(
        name=applicant.name,
        email=email,
        contact="" if email else "微信 riverside-" + str(round(applicant.days_ago)),
        hours=applicant.hours,
        skills=applicant.skills,
        message=applicant.message,
        groups=[_group(stage, name).id for name in applicant.groups],
        interests=frozenset(),
        source=applicant.source,
        language=applicant.language,
    )
    application = apply(stage.db, wish=wish, network=stage.network, settings=stage.settings, now=at)
    assert application is not None
    stage.applications[applicant.name] = application
    actor.via = "command"


def _steps(step: str) -> Callable[[Stage, Applicant, dt.datetime], None]:
    return {"place": _placed, "pool": _pooled, "decline": _declined, "talk": _talked}[step]


def _of(stage: Stage, applicant: Applicant) -> Application:
    return stage.applications[applicant.name]


def _placed(stage: Stage, applicant: Applicant, at: dt.datetime) -> None:
    application, by = _of(stage, applicant), stage.acting("Ana Ruiz", at)
    group = _group(stage, applicant.groups[0])
    word = "Come to the kitchen on Thursday, somebody will wait for you."
    place(stage.db, application=application, group=group, word=word, version=application.version, by=by)


def _pooled(stage: Stage, applicant: Applicant, at: dt.datetime) -> None:
    application, by = _of(stage, applicant), stage.acting("Ana Ruiz", at)
    word = "筹款组现在没有组长，一有人带领我们就联系你。"
    keep_in_pool(stage.db, application=application, word=word, version=application.version, by=by)


def _declined(stage: Stage, applicant: Applicant, at: dt.datetime) -> None:
    application, by = _of(stage, applicant), stage.acting("Ana Ruiz", at)
    word = "We do not buy services this way. The chamber of commerce has a board for offers."
    decline(stage.db, application=application, word=word, version=application.version, by=by)


def _talked(stage: Stage, applicant: Applicant, at: dt.datetime) -> None:
    talk(stage.db, application=_of(stage, applicant), was=None, by=stage.acting("Oren Bak", at))


def _morning(stage: Stage, at: dt.datetime) -> None:
    actor = actor_of(stage.db)
    actor.via, actor.member_id, actor.account_id, actor.at = "job", None, None, at
    move_on_the_overdue(stage.db, network=stage.network, now=at)
    actor.via = "command"


def _first_of_month(stage: Stage, months_ago: int) -> dt.datetime:
    year, month = divmod(stage.today.year * 12 + stage.today.month - 1 - months_ago, 12)
    return dt.datetime(year, month + 1, 1, 7, tzinfo=dt.UTC)


def _round(stage: Stage, at: dt.datetime, months_ago: int) -> None:
    """Leads are asked on the first; they answer for most, and this month two have not answered yet."""
    actor = actor_of(stage.db)
    actor.via, actor.member_id, actor.account_id, actor.at = "job", None, None, at
    ask_leads(stage.db, network=stage.network, settings=stage.settings, now=at)
    month = at.date().replace(day=1)
    rows = stage.db.scalars(select(RetentionRound).where(col(RetentionRound.month) == month)).all()
    for number, row in enumerate(rows):
        if months_ago or number < 2:
            _answered(stage, row, at + dt.timedelta(days=1 + number), months_ago)
    actor.via = "command"


def _answered(stage: Stage, row: RetentionRound, at: dt.datetime, months_ago: int) -> None:
    asked = select(col(RetentionLink.member_id)).where(col(RetentionLink.round_id) == row.id)
    lead = stage.db.get_one(Member, (row.network_id, min(stage.db.scalars(asked))))
    actor = actor_of(stage.db)
    actor.via, actor.member_id, actor.at = "retention link", lead.id, at
    names = names_in(stage.db, row=row, today=at.date())
    opened = OpenRound(
        row, stage.network, PersonCard(lead.id, lead.name, lead.initials, lead.avatar), None, "", names
    )
    # Quiet in the first of these months, and back in the next.
    seldom = Said(Presence.QUIET, None, "這陣子很忙")
    said = {
        name.person.id: seldom
        if months_ago == 2 and name.person.name == "曾美玲"
        else Said(Presence.ACTIVE, None, "")
        for name in names
    }
    answer(stage.db, opened=opened, said=said, today=at.date(), now=at)
