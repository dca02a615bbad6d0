"""Nine months in the life of the demo network, scene by scene, in the order in which they happened."""

import datetime as dt
from collections.abc import Callable
from typing import TypeVar

from seeds.demo import intake, words
from seeds.demo.events import event_scenes
from seeds.demo.stage import Stage
from weave.models import Channel, Contribution, Leave, Member, Need, Offer, Part, Pledge, Task
from weave.services.giving.contribution_answers import adjust, thank
from weave.services.giving.contributions import Told, report
from weave.services.giving.pledges import accept_pledge, make_pledge
from weave.services.matrix.assignments import accept, decline, end, propose
from weave.services.roles.terms import end_term, give_role
from weave.services.weaving.check_ins import Heard, NextStep, log_check_in

Scene = Callable[[], object]
Item = TypeVar("Item")
MONTHS_AGO = 272

# Who carries what: holder, deputy, helpers. What is not here has nobody, and that is the point of the matrix.
CARRIED: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "member-onboarding": ("陈雨桐", "Oren Bak", ("Samira Haddad", "蔡宜蓁")),
    "invitation-design": ("Jana Ruzicka", "", ()),
    "invitations-and-reminders": ("Jana Ruzicka", "周明岚", ()),
    "member-conversations": ("吕思远", "Lucy Yu", ("Fatima Zahra Idrissi",)),
    "communication-strategy": ("林宇", "", ("Aoife Brennan",)),
    "community-conversation": ("陈雨桐", "Leila Karimi", ()),
    "network-calendar": ("周明岚", "方晓晴", ()),
    "blog-articles": ("Aoife Brennan", "Jana Ruzicka", ("叶知秋", "Paulo Teixeira")),
    "social-media": ("方晓晴", "", ()),
    "newsletter": ("Jana Ruzicka", "Greta Vogel", ("曾美玲",)),
    "event-ideas": ("Ana Ruiz", "陈雨桐", ("Oren Bak", "Mateo Herrera")),
    "event-design": ("Ana Ruiz", "", ()),
    "group-mixing": ("陈雨桐", "吕思远", ()),
    "event-coordination": ("Oren Bak", "沈心怡", ()),
    "event-facilitation": ("Oren Bak", "Kofi Mensah", ("Amara Okeke", "欧阳倩")),
    "knowledge-harvesting": ("許嘉文", "邓文静", ("Elif Arslan",)),
    "platform-assessment": ("Tomás Vidal", "", ()),
    "platform-setup": ("Tomás Vidal", "宋子衡", ("Dario Bianchi",)),
    "platform-care": ("宋子衡", "单子昂", ()),
    "impact-tools": ("Tomás Vidal", "Elif Arslan", ()),
    "data-collection": ("周明岚", "", ("Noor Rahman",)),
    "shared-analysis": ("許嘉文", "", ()),
    "financial-model": ("Priya Nambiar", "高远志", ()),
    "funder-research": ("高远志", "Ingrid Solheim", ("潘晓东",)),
    "funding-tracking": ("高远志", "", ()),
    "pitch": ("Priya Nambiar", "", ("Clara Dubois",)),
    "funder-relations": ("Priya Nambiar", "梁家豪", ()),
    "proposals": ("Priya Nambiar", "", ("Noor Rahman",)),
    "budget": ("林宇", "Ana Ruiz", ()),
    "financial-tracking": ("林宇", "", ()),
    "legal": ("Ana Ruiz", "", ()),
    "recruitment": ("Ana Ruiz", "林宇", ("Jonas Meyer",)),
    "decision-making": ("Ana Ruiz", "", ("苏曼",)),
}  # fmt: skip
# Asked and not answered: days ago, task, who, as what.
WAITING = (
    (11, "website", "黎晨", Part.HOLDER),
    (9, "invitation-design", "Marta Kowalczyk", Part.DEPUTY),
    (3, "learning-process", "Fatima Zahra Idrissi", Part.HOLDER),
    (2, "group-mixing", "王小棠", Part.HELPER),
)
# What was taken in the last days, so that the week has something to tell; in days ago.
TAKEN_LATELY = {
    ("knowledge-harvesting", "Elif Arslan"): 5,
    ("event-facilitation", "欧阳倩"): 4,
    ("blog-articles", "叶知秋"): 2,
}
WEAVERS = ("Bo Lindqvist", "陈雨桐", "吕思远")
# In these hands check-ins were left to wait, so the desk has something to say.
UNTALKED = frozenset({"Dario Bianchi", "Henrik Olsen", "Viktor Petrov", "Greta Vogel", "Nils Berg", "秦晓峰"})


def play(stage: Stage) -> None:
    """Let everything happen in the order of time, so that ids and the audit trail tell the same story."""
    scenes: list[tuple[dt.datetime, Scene]] = [
        *_roles_change(stage),
        *_tasks_are_taken(stage),
        *_questions_wait(stage),
        *_talks(stage),
        *_contributions(stage),
        *_pledges(stage),
        *_leaves(stage),
        *intake.scenes(stage),
        *event_scenes(stage),
    ]
    for _at, scene in sorted(scenes, key=lambda one: one[0]):
        scene()


def _pick(stage: Stage, options: tuple[Item, ...]) -> Item:
    return options[stage.rng.randrange(len(options))]


def _script(stage: Stage, name: str) -> words.Script:
    return stage.sketch(name).language


def _roles_change(stage: Stage) -> list[tuple[dt.datetime, Scene]]:
    """A term that is over, one that ends soon, and a past holder."""

    def tomas_term_ends() -> None:
        at = stage.moment(16)
        by = stage.acting("Ana Ruiz", at)
        term = stage.term_of("Tomás Vidal")
        end_term(
            stage.db, term=term, on=at.date(), reason="Three years are enough", version=term.version, by=by
        )

    def oren_term_gets_an_end() -> None:
        stage.acting("Ana Ruiz", stage.moment(60))
        stage.term_of("Oren Bak").ends_on = stage.today + dt.timedelta(days=19)
        stage.db.flush()

    def xinyi_was_knowledge_weaver() -> None:
        at = stage.moment(150)
        by = stage.acting("Ana Ruiz", at)
        begins = stage.today - dt.timedelta(days=158)
        role, member = stage.roles["knowledge-weaver"], stage.member("沈心怡")
        term = give_role(stage.db, role=role, member=member, starts_on=begins)
        end_term(stage.db, term=term, on=at.date(), reason="改做活动统筹", version=term.version, by=by)

    return [
        (stage.moment(16), tomas_term_ends),
        (stage.moment(60), oren_term_gets_an_end),
        (stage.moment(150), xinyi_was_knowledge_weaver),
    ]


def _tasks_are_taken(stage: Stage) -> list[tuple[dt.datetime, Scene]]:
    scenes: list[tuple[dt.datetime, Scene]] = []
    for key, (holder, deputy, helpers) in CARRIED.items():
        parts = [(holder, Part.HOLDER), (deputy, Part.DEPUTY), *((name, Part.HELPER) for name in helpers)]
        for name, part in parts:
            if name:
                joined = stage.sketch(name).joined
                usual = min(joined - 4, stage.rng.randrange(120, MONTHS_AGO))
                at = stage.moment(TAKEN_LATELY.get((key, name), usual))
                scenes.append((at, _taking(stage, key, name, part, at)))
    ended = stage.moment(200)
    scenes.append((ended, _having_done(stage, "member-conversations", "Samira Haddad", ended)))
    return scenes


def _taking(stage: Stage, key: str, name: str, part: Part, at: dt.datetime) -> Scene:
    def scene() -> None:
        asker = "林宇" if name == "Ana Ruiz" else "Ana Ruiz"
        note = _pick(stage, words.ASKS[_script(stage, name)])
        asked = propose(
            stage.db,
            task=stage.tasks[key],
            member=stage.member(name),
            part=part,
            by=stage.acting(asker, at),
            note=note,
        )
        accept(stage.db, assignment=asked, by=stage.acting(name, at + dt.timedelta(hours=9)))

    return scene


def _having_done(stage: Stage, key: str, name: str, at: dt.datetime) -> Scene:
    """Somebody did this before, and the picker remembers."""

    def scene() -> None:
        by = stage.acting("Ana Ruiz", at)
        member, task = stage.member(name), stage.tasks[key]
        held = propose(stage.db, task=task, member=member, part=Part.DEPUTY, by=by, is_agreed=True)
        later = stage.acting("Ana Ruiz", at + dt.timedelta(days=70))
        end(stage.db, assignment=held, by=later, on=later.today, reason="Until the summer, as agreed")

    return scene


def _questions_wait(stage: Stage) -> list[tuple[dt.datetime, Scene]]:
    scenes: list[tuple[dt.datetime, Scene]] = []
    for days_ago, key, name, part in WAITING:
        at = stage.moment(days_ago)
        scenes.append((at, _asking(stage, key, name, part, at)))
    refused = stage.moment(13)
    scenes.append((refused, _refusing(stage, refused)))
    return scenes


def _asking(stage: Stage, key: str, name: str, part: Part, at: dt.datetime) -> Scene:
    return lambda: propose(
        stage.db,
        task=stage.tasks[key],
        member=stage.member(name),
        part=part,
        by=stage.acting("Ana Ruiz", at),
        note=_pick(stage, words.ASKS[_script(stage, name)]),
    )


def _refusing(stage: Stage, at: dt.datetime) -> Scene:
    """A declined proposal that names somebody else, for the coordinator to take up."""

    def scene() -> None:
        asked = propose(
            stage.db,
            task=stage.tasks["data-stories"],
            member=stage.member("叶知秋"),
            part=Part.HOLDER,
            by=stage.acting("Ana Ruiz", at),
        )
        decline(
            stage.db,
            assignment=asked,
            by=stage.acting("叶知秋", at + dt.timedelta(hours=30)),
            reason=_pick(stage, words.DECLINES["zh_Hans"]),
            suggested=stage.member("谢雨薇"),
        )

    return scene


def _talks(stage: Stage) -> list[tuple[dt.datetime, Scene]]:
    scenes: list[tuple[dt.datetime, Scene]] = []
    for name, (sketch, _member) in stage.cast.items():
        if name in WEAVERS or sketch.standing == "alumni":
            continue
        latest = 95 if name in UNTALKED else 4
        days_ago = min(MONTHS_AGO, sketch.joined) - stage.rng.randrange(3, 20)
        while days_ago > latest:
            at = stage.moment(days_ago)
            scenes.append((at, _talking(stage, name, at, days_ago)))
            days_ago -= stage.rng.randrange(38, 85)
    return scenes


def _talking(stage: Stage, name: str, at: dt.datetime, days_ago: int) -> Scene:
    def scene() -> None:
        script = _script(stage, name)
        member = stage.member(name)
        weaver = WEAVERS[(member.id + stage.rng.randrange(2)) % len(WEAVERS)]
        by = stage.acting(weaver, at)
        shared, private = _pick(stage, words.TALKS[script])
        heard: list[Heard] = []
        if stage.rng.random() < 0.2:
            heard.append(Heard(Need, member.id, _pick(stage, words.NEEDS[script])))
        if stage.rng.random() < 0.2:
            heard.append(Heard(Offer, member.id, _pick(stage, words.OFFERS[script])))
        step = None
        if days_ago < 24 and stage.rng.random() < 0.55:
            due_on = at.date() + dt.timedelta(days=stage.rng.randrange(5, 21))
            step = NextStep((member.id,), _pick(stage, words.FOLLOW_UPS[script]), due_on, by.member_id)
        channels = (Channel.IN_PERSON, Channel.VIDEO, Channel.EMAIL)
        channel = Channel.PHONE if script == "en" and stage.rng.random() < 0.4 else _pick(stage, channels)
        if script != "en" and stage.rng.random() < 0.7:
            channel = Channel.WECHAT
        log_check_in(
            stage.db,
            by=by,
            members=[member],
            channel=channel,
            on=by.today,
            shared_line=shared,
            weavers_line=private,
            heard=heard,
            next_step=step,
        )

    return scene


def _contributions(stage: Stage) -> list[tuple[dt.datetime, Scene]]:
    """Most give a little, some give often; the last ones still wait for a word."""
    open_tasks = [task for task in stage.tasks.values() if not task.is_internal]
    scenes: list[tuple[dt.datetime, Scene]] = []
    for name, (sketch, _member) in stage.cast.items():
        if sketch.standing in ("alumni", "paused"):
            continue
        eagerness = {"volunteer": 8, "formal": 9, "ordinary": 3, "donor": 2, "honorary": 2}[sketch.tier]
        first = min(MONTHS_AGO, sketch.joined - 2)
        for _ in range(stage.rng.randrange(eagerness // 2, eagerness + 2) if first > 5 else 0):
            days_ago = stage.rng.randrange(40 if sketch.standing == "quiet" else 1, max(first, 42))
            if days_ago < first:
                at = stage.moment(days_ago)
                task = _pick(stage, tuple(open_tasks))
                scenes.append((at, _giving(stage, name, task, at, days_ago)))
    return scenes


def _giving(stage: Stage, name: str, task: Task, at: dt.datetime, days_ago: int) -> Scene:
    def scene() -> None:
        script = _script(stage, name)
        category = stage.category_key(task)
        by = stage.acting(name, at)
        told = Told(
            what=_pick(stage, words.CONTRIBUTIONS[script][category]),
            done_on=by.today - dt.timedelta(days=stage.rng.randrange(3)),
            minutes=_pick(stage, (None, 15, 30, 60, 60, 90, 120, 240)),
        )
        given = report(stage.db, task_id=task.id, by=by, told=told)
        answered_after = stage.rng.randrange(1, 6)
        if days_ago > 12 or (days_ago > answered_after + 3 and stage.rng.random() < 0.6):
            _answer(stage, given, told, at + dt.timedelta(days=answered_after), script)

    return scene


def _answer(stage: Stage, given: Contribution, told: Told, at: dt.datetime, script: words.Script) -> None:
    # Coordinators see every report; her own is thanked for by the other one.
    answering = "林宇" if given.member_id == stage.member("Ana Ruiz").id else "Ana Ruiz"
    by = stage.acting(answering, at)
    if told.minutes == 240:
        shorter = Told(told.what, told.done_on, 180)
        word = words.ADJUSTED[script]
        adjust(stage.db, contribution=given, by=by, version=given.version, word=word, told=shorter)
    else:
        word = _pick(stage, words.THANKS[script])
        thank(stage.db, contribution=given, by=by, version=given.version, word=word)


def _pledges(stage: Stage) -> list[tuple[dt.datetime, Scene]]:
    offers = (
        (12, "newsletter", "Amara Okeke", False),
        (8, "website", "黎晨", False),
        (6, "event-facilitation", "Mateo Herrera", True),
        (5, "member-conversations", "王小棠", True),
        (4, "blog-articles", "欧阳倩", False),
        (2, "data-collection", "Ruth Abebe", False),
        (1, "funder-research", "Noor Rahman", False),
    )
    scenes: list[tuple[dt.datetime, Scene]] = []
    for days_ago, key, name, is_answered in offers:
        at = stage.moment(days_ago)
        scenes.append((at, _pledging(stage, key, name, at, is_answered)))
    return scenes


def _pledging(stage: Stage, key: str, name: str, at: dt.datetime, is_answered: bool) -> Scene:
    def scene() -> Pledge:
        note = _pick(stage, words.PLEDGE_WORDS[_script(stage, name)])
        pledge = make_pledge(stage.db, task=stage.tasks[key], by=stage.acting(name, at), note=note)
        if is_answered:
            by = stage.acting("Ana Ruiz", at + dt.timedelta(hours=20))
            accept_pledge(
                stage.db, pledge=pledge, by=by, word=_pick(stage, words.THANKS[_script(stage, name)])
            )
        return pledge

    return scene


def _leaves(stage: Stage) -> list[tuple[dt.datetime, Scene]]:
    def away(name: str, starts: int, ends: int, note: str) -> Scene:
        def scene() -> None:
            stage.acting(name, stage.moment(20))
            member: Member = stage.member(name)
            first, last = (stage.today + dt.timedelta(days=days) for days in (starts, ends))
            stage.db.add(Leave(member_id=member.id, starts_on=first, ends_on=last, note=note))
            stage.db.flush()

        return scene

    return [
        (stage.moment(20), away("方晓晴", -6, 24, "回老家")),
        (stage.moment(20), away("Kofi Mensah", 10, 30, "Travelling")),
    ]
