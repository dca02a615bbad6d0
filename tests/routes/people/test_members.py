"""Members: found, shown as far as the reader may know them, added and put right."""

import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy import func, select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.carrying import carry, counted, hold
from tests.cast import TODAY, Cast, Person
from tests.conftest import Browse, inside
from tests.memberships import membership
from weave.models import (
    Category,
    Channel,
    CheckIn,
    CheckInMember,
    Invitation,
    Leave,
    Member,
    MemberInterest,
    MemberNoun,
    Need,
    Network,
    Offer,
    Standing,
    Task,
    Tier,
)
from weave.services.people.member_list import MemberFilters, members_of
from weave.services.people.members import add_member

MEMBERS = "/n/riverside/members"
TYPED = {
    "name": "赵一鸣",
    "name_latin": "Zhao Yiming",
    "joined_on": "2026-11-01",
    "email": "Zhao@example.org",
}


def members(engine: sa.Engine, cast: Cast) -> int:
    with inside(engine, cast.ana) as db:
        return db.scalar(select(func.count()).select_from(Member)) or 0


def stored(engine: sa.Engine, person: Person) -> Member:
    with inside(engine, person) as db:
        member: Member = db.get_one(Member, (person.network_id, person.member_id))
    return member


def first_category(engine: sa.Engine, cast: Cast) -> int:
    with inside(engine, cast.ana) as db:
        category_id: int = db.scalars(
            select(col(Category.id)).order_by(col(Category.position)).limit(1)
        ).one()
    return category_id


@pytest.fixture
def populated(engine: sa.Engine, cast: Cast) -> None:
    """Somebody of each standing, with mail; Mei is paused and likes the first category."""
    with inside(engine, cast.ana) as db:
        category_id = db.scalars(select(col(Category.id)).order_by(col(Category.position)).limit(1)).one()
        tier_id = db.scalars(select(col(Tier.id)).where(col(Tier.key) == "donor")).one()
        add_member(db, name="Ada Applicant", today=TODAY, standing=Standing.APPLIED)
        add_member(db, name="Leo Left", today=TODAY, standing=Standing.ALUMNI, email="leo@left.example")
        add_member(
            db, name="Dora Giver", today=TODAY, tier_id=tier_id, email="dora@give.example", city="Linz"
        )
        db.add(MemberInterest(member_id=cast.mei.member_id, category_id=category_id))
        check_in = CheckIn(
            weaver_id=cast.bo.member_id,
            channel=Channel.PHONE,
            on=TODAY - dt.timedelta(days=3),
            logged_at=dt.datetime(2026, 11, 17, tzinfo=dt.UTC),
        )
        db.add(check_in)
        db.flush()
        db.add(CheckInMember(check_in_id=check_in.id, member_id=cast.mei.member_id))


def listed(browser: TestClient, **query: object) -> str:
    answer = browser.get(MEMBERS, params={name: str(value) for name, value in query.items()})
    assert answer.status_code == 200
    page: str = answer.text
    return page[page.index('id="members"') :]


def test_the_list_is_found_by_name_pinyin_initials_and_mail(
    browse: Browse, cast: Cast, populated: None
) -> None:
    ana = browse(cast.ana)
    for query in ("王小棠", "小棠", "xiaotang", "wxt", "WANG", "mei@example"):
        page = listed(ana, q=query)
        assert "王小棠" in page, query
        assert "Bo Lindqvist" not in page, query
    assert "Nobody is found" in listed(ana, q="%")
    assert "Nobody is found" in listed(ana, q="_")


def test_the_list_is_sorted_by_pinyin_family_name_first(browse: Browse, cast: Cast) -> None:
    page = listed(browse(cast.ana))
    places = [page.index(name) for name in ("林宇", "Bo Lindqvist", "Ana Ruiz", "王小棠")]
    assert places == sorted(places)


def test_the_list_is_narrowed_by_standing_tier_role_and_interest(
    browse: Browse, engine: sa.Engine, cast: Cast, populated: None
) -> None:
    ana = browse(cast.ana)
    everybody = listed(ana)
    assert "Ada Applicant" in everybody
    assert "Leo Left" not in everybody
    assert "Leo Left" in listed(ana, standing="alumni")
    assert "Leo Left" in listed(ana, standing="all")
    holders = listed(ana, role="any")
    assert "Bo Lindqvist" in holders
    assert "林宇" not in holders
    with inside(engine, cast.ana) as db:
        tier_id = db.scalars(select(col(Tier.id)).where(col(Tier.key) == "donor")).one()
    donors = listed(ana, tier=tier_id)
    assert "Dora Giver" in donors
    assert "Bo Lindqvist" not in donors
    fans = listed(ana, interest=first_category(engine, cast))
    assert "王小棠" in fans
    assert "Bo Lindqvist" not in fans
    assert "Bo Lindqvist" in listed(ana, standing="nonsense", tier="x", role="-1", interest="９", page="0")


def test_the_search_keeps_the_filters(browse: Browse, cast: Cast) -> None:
    page = listed(browse(cast.ana), role="any", q="bo")
    assert '<input type="hidden" name="role" value="any" form="member-search">' in page
    assert f'href="{MEMBERS}?q=bo&amp;standing=quiet&amp;role=any"' in page


def test_a_member_sees_who_is_in_and_nothing_else(browse: Browse, cast: Cast, populated: None) -> None:
    page = listed(browse(cast.mei), standing="all", q="")
    assert "Network weaver" in page
    assert "Engagement" in page
    for hidden in ("Ada Applicant", "Leo Left", "Linz", "Donor<", "last talk", "Active", "badge"):
        assert hidden not in page, hidden
    assert "Dora Giver" not in listed(browse(cast.mei), q="give.example"), "mail is not searched for members"
    assert "Dora Giver" in listed(browse(cast.bo), q="give.example")


def test_last_contact_is_for_weavers(browse: Browse, engine: sa.Engine, cast: Cast, populated: None) -> None:
    assert "last talk 3 days ago" in listed(browse(cast.bo))
    with inside(engine, cast.ana) as db:
        hold(db, cast.lin.member_id, "data-manager")
        lin = db.get_one(Member, (cast.lin.network_id, cast.lin.member_id))
        lin.account_id = cast.wei.account_id
    keeper = listed(browse(cast.wei))
    assert "Ada Applicant" in keeper
    assert "last talk" not in keeper


def test_the_list_costs_six_queries_whatever_its_length(
    browse: Browse, engine: sa.Engine, cast: Cast, populated: None
) -> None:
    ana = browse(cast.ana)
    with inside(engine, cast.ana) as db:
        for at in range(60):
            hold(db, add_member(db, name=f"Guest {at:02}", today=TODAY).id, "event-facilitator")
    with counted(engine) as said:
        page = listed(ana)
    queries = [each for each in said if each.lstrip("(").startswith("SELECT") and "set_config" not in each]
    assert len(queries) <= 6, queries
    assert page.count('class="member"') == 50
    assert "66 people" in page
    second = listed(ana, page=2)
    assert second.count('class="member"') == 16
    assert 'rel="prev"' in second
    assert "Nobody on this page" in listed(ana, page=9)


def test_a_fragment_is_the_list_alone(browse: Browse, cast: Cast) -> None:
    answer = browse(cast.ana, htmx=True).get(f"{MEMBERS}?q=bo")
    assert answer.text.lstrip().startswith('<div class="stack" id="members">')
    assert "<html" not in answer.text


def test_the_heading_is_the_networks_noun(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        db.get_one(Network, cast.ana.network_id).member_noun = MemberNoun.VOLUNTEER
    ana = browse(cast.ana)
    assert "<h1>Volunteers</h1>" in ana.get(MEMBERS).text
    assert "<h1>Add a volunteer</h1>" in ana.get(f"{MEMBERS}/new").text


@pytest.fixture
def known(engine: sa.Engine, cast: Cast) -> None:
    """Mei carries, needs, offers, is away and has been talked with."""
    with inside(engine, cast.ana) as db:
        mei = cast.mei.member_id
        carry(db, mei, "newsletter")
        hold(db, mei, "communicator")
        db.add(Need(member_id=mei, text="NEED-CANARY", heard_on=TODAY))
        db.add(Offer(member_id=mei, text="OFFER-CANARY", heard_on=TODAY))
        db.add(
            Leave(member_id=mei, starts_on=TODAY, ends_on=TODAY + dt.timedelta(days=4), note="LEAVE-CANARY")
        )
        check_in = CheckIn(
            weaver_id=cast.bo.member_id,
            channel=Channel.PHONE,
            on=TODAY,
            shared_line="SHARED-CANARY",
            weavers_line="WEAVERS-CANARY",
            logged_at=dt.datetime(2026, 11, 20, tzinfo=dt.UTC),
        )
        db.add(check_in)
        db.flush()
        db.add(CheckInMember(check_in_id=check_in.id, member_id=mei))
        member = db.get_one(Member, (cast.mei.network_id, mei))
        member.about, member.capacity, member.language = "Likes tea.", 7, "zh_Hans"


@pytest.mark.parametrize(
    ("who", "sees", "misses"),
    [
        ("bo", "NEED OFFER LEAVE SHARED WEAVERS mei@example.org 7&nbsp;points tea", "edit standings/new"),
        ("mei", "NEED OFFER LEAVE SHARED mei@example.org tea", "WEAVERS edit personal-link standings/new"),
        ("ana", "NEED OFFER LEAVE SHARED WEAVERS edit personal-link standings/new tea", ""),
        ("sam", "", ""),
    ],
)
def test_a_page_shows_what_the_reader_may_know(
    browse: Browse, cast: Cast, known: None, who: str, sees: str, misses: str
) -> None:
    answer = browse(getattr(cast, who)).get(f"{MEMBERS}/{cast.mei.member_id}")
    if who == "sam":
        assert answer.status_code == 404
        return
    assert answer.status_code == 200
    page = answer.text.replace("7 points", "7&nbsp;points")
    for word in sees.split():
        assert word in page, word
    for word in misses.split():
        assert f"{word}-CANARY" not in page, word
        assert f"/{cast.mei.member_id}/{word}" not in page, word
    for always in ("Newsletter", "Communicator", "Away until"):
        assert always in page


def test_another_member_sees_no_more_than_members_may(
    browse: Browse, engine: sa.Engine, cast: Cast, known: None
) -> None:
    with inside(engine, cast.ana) as db:
        db.get_one(Member, (cast.lin.network_id, cast.lin.member_id)).account_id = cast.wei.account_id
    answer = browse(cast.wei).get(f"{MEMBERS}/{cast.mei.member_id}")
    assert answer.status_code == 200
    assert "Likes tea." in answer.text
    for hidden in ("CANARY", "mei@example.org", "7 points", 'id="standing"', ">Active<"):
        assert hidden not in answer.text, hidden


def test_of_who_has_left_members_see_the_roles_only(
    browse: Browse, engine: sa.Engine, cast: Cast, known: None
) -> None:
    with inside(engine, cast.ana) as db:
        member = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
        member.standing = Standing.ALUMNI
        db.get_one(Member, (cast.lin.network_id, cast.lin.member_id)).account_id = cast.wei.account_id
    page = browse(cast.wei).get(f"{MEMBERS}/{cast.mei.member_id}").text
    assert "Communicator" in page
    for hidden in ("tea", "Newsletter", "CANARY", 'id="facts"'):
        assert hidden not in page, hidden
    coordinators = browse(cast.ana).get(f"{MEMBERS}/{cast.mei.member_id}").text
    assert "still stands in the matrix" in coordinators


def test_who_applied_is_not_there_for_members(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        applicant = add_member(db, name="Ada", today=TODAY, standing=Standing.APPLIED).id
    assert browse(cast.mei).get(f"{MEMBERS}/{applicant}").status_code == 404
    assert browse(cast.bo).get(f"{MEMBERS}/{applicant}").status_code == 200


def test_a_page_takes_as_many_queries_with_much_on_it(
    browse: Browse, engine: sa.Engine, cast: Cast, known: None
) -> None:
    ana = browse(cast.ana)
    with counted(engine) as few:
        ana.get(f"{MEMBERS}/{cast.mei.member_id}")
    with inside(engine, cast.ana) as db:
        for task in db.scalars(select(Task).where(col(Task.key) != "newsletter").limit(5)):
            carry(db, cast.mei.member_id, task.key or "")
        hold(db, cast.mei.member_id, "fundraiser")
        db.add_all(Need(member_id=cast.mei.member_id, text="x", heard_on=TODAY) for _ in range(5))
    with counted(engine) as many:
        ana.get(f"{MEMBERS}/{cast.mei.member_id}")
    assert len(few) == len(many)


def test_somebody_is_added(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    category_id = first_category(engine, cast)
    ana = browse(cast.ana)
    assert 'name="interests"' in ana.get(f"{MEMBERS}/new").text
    answer = ana.post(MEMBERS, data={**TYPED, "interests": [str(category_id)], "rhythm_days": "30"})
    assert answer.status_code == 303
    member_id = int(answer.headers["location"].rpartition("/")[2])
    with inside(engine, cast.ana) as db:
        member = db.get_one(Member, (cast.ana.network_id, member_id))
        assert (member.email, member.standing, member.rhythm_days) == (
            "zhao@example.org",
            Standing.ACTIVE,
            30,
        )
        assert member.joined_on == member.standing_since == dt.date(2026, 11, 1)
        assert "zhaoyiming" in member.search_text
        liked = select(col(MemberInterest.category_id)).where(col(MemberInterest.member_id) == member_id)
        assert list(db.scalars(liked)) == [category_id]
        assert db.scalar(select(func.count()).select_from(Invitation)) == 0
    assert "赵一鸣" in listed(ana, q="zym")


def test_somebody_is_added_and_invited_in_one_go(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    answer = browse(cast.ana).post(MEMBERS, data={**TYPED, "invite": "true"})
    assert answer.status_code == 303
    with inside(engine, cast.ana) as db:
        invitation = db.scalars(select(Invitation)).one()
        assert invitation.email == "zhao@example.org"
        assert answer.headers["location"].endswith(f"/{invitation.member_id}")
    refused = browse(cast.ana).post(MEMBERS, data={**TYPED, "email": "", "invite": "true"})
    assert refused.status_code == 422
    assert 'id="error-email"' in refused.text


def test_a_data_keeper_adds_and_does_not_invite(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        hold(db, cast.mei.member_id, "data-manager")
    mei = browse(cast.mei)
    assert 'name="invite"' not in mei.get(f"{MEMBERS}/new").text
    assert mei.post(MEMBERS, data={**TYPED, "invite": "true"}).status_code == 303
    with inside(engine, cast.ana) as db:
        assert db.scalar(select(func.count()).select_from(Invitation)) == 0


def test_an_address_that_is_here_leads_to_whom_it_belongs(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    before = members(engine, cast)
    answer = browse(cast.ana).post(MEMBERS, data={**TYPED, "email": "MEI@example.org"})
    assert answer.status_code == 422
    assert "王小棠 has this address already." in answer.text
    assert f'href="{MEMBERS}/{cast.mei.member_id}"' in answer.text
    assert 'value="赵一鸣"' in answer.text
    assert members(engine, cast) == before
    elsewhere = browse(cast.ana).post(MEMBERS, data={**TYPED, "email": "sam@example.org"})
    assert elsewhere.status_code == 303, "another network's addresses are not known here"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"email": "no address"}, "email"),
        ({"joined_on": ""}, "joined_on"),
        ({"joined_on": "2027-01-01"}, "joined_on"),
        ({"tier": "2000000"}, "tier"),
        ({"tier": "9" * 30}, "tier"),
        ({"capacity": "101"}, "capacity"),
        ({"interests": ["2000000"]}, "interests"),
        ({"language": "xx"}, "language"),
        ({"rhythm_days": "0"}, "rhythm_days"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_kept(
    browse: Browse, engine: sa.Engine, cast: Cast, change: dict[str, str], field: str
) -> None:
    before = members(engine, cast)
    answer = browse(cast.ana).post(MEMBERS, data={**TYPED, "city": "Chengdu", **change})
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert 'value="Chengdu"' in answer.text
    assert members(engine, cast) == before


def test_a_form_sent_twice_adds_one_person(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana, before = browse(cast.ana), members(engine, cast)
    first, second = (ana.post(MEMBERS, data={**TYPED, "form_key": "once"}) for _ in range(2))
    assert (first.status_code, first.headers["location"]) == (303, second.headers["location"])
    assert members(engine, cast) == before + 1


@pytest.mark.parametrize(("who", "status"), [("sam", 404), ("mei", 403), ("bo", 403), (None, 401)])
def test_who_may_not_add_or_edit(
    browse: Browse, nobody: TestClient, engine: sa.Engine, cast: Cast, who: str | None, status: int
) -> None:
    browser = browse(getattr(cast, who)) if who else nobody
    before = members(engine, cast)
    one = f"{MEMBERS}/{cast.mei.member_id}"
    assert browser.post(MEMBERS, data=TYPED).status_code == status
    assert browser.post(one, data={**TYPED, "version": "1"}).status_code == status
    for page in (f"{MEMBERS}/new", f"{one}/edit"):
        assert browser.get(page).status_code == status
    assert members(engine, cast) == before
    assert stored(engine, cast.mei).name == "王小棠"


def test_a_name_put_right_is_found_at_once(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana, one = browse(cast.ana), f"{MEMBERS}/{cast.mei.member_id}"
    assert 'value="王小棠"' in ana.get(f"{one}/edit").text
    typed = {**TYPED, "email": "mei@example.org", "version": str(stored(engine, cast.mei).version)}
    answer = ana.post(one, data=typed)
    assert (answer.status_code, answer.headers["location"]) == (303, one)
    member = stored(engine, cast.mei)
    assert (member.name, member.initials, member.standing) == ("赵一鸣", "赵", Standing.ACTIVE)
    assert "赵一鸣" in listed(ana, q="zym")
    assert "Nobody is found" in listed(ana, q="wxt")


def test_of_two_who_edit_the_later_sees_both(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana, one = browse(cast.ana), f"{MEMBERS}/{cast.mei.member_id}"
    base = {**TYPED, "email": "mei@example.org", "version": str(stored(engine, cast.mei).version)}
    category_id = first_category(engine, cast)
    theirs = {**base, "city": "Theirs", "tier": "1", "interests": [str(category_id)]}
    assert ana.post(one, data=theirs).status_code == 303
    answer = ana.post(one, data={**base, "city": "Mine"})
    assert answer.status_code == 409
    assert 'value="Mine"' in answer.text
    for shown in ("Meanwhile saved: Theirs", "Meanwhile saved: Ordinary", "Meanwhile saved: Engagement"):
        assert shown in answer.text
    assert stored(engine, cast.mei).city == "Theirs"
    version = stored(engine, cast.mei).version
    assert f'name="version" value="{version}"' in answer.text
    assert ana.post(one, data={**base, "city": "Mine", "version": str(version)}).status_code == 303
    assert stored(engine, cast.mei).city == "Mine"


def test_interests_alone_move_the_version_on(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    """Otherwise two who change interests only would overwrite each other unseen."""
    ana, one = browse(cast.ana), f"{MEMBERS}/{cast.lin.member_id}"
    lin = stored(engine, cast.lin)
    same = {"name": lin.name, "name_latin": lin.name_latin, "joined_on": lin.joined_on.isoformat()}
    liked = {**same, "version": str(lin.version), "interests": [str(first_category(engine, cast))]}
    assert ana.post(one, data=liked).status_code == 303
    assert stored(engine, cast.lin).version == lin.version + 1
    assert ana.post(one, data={**same, "version": str(lin.version)}).status_code == 409


def test_another_networks_member_is_not_there(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.sam) as db:
        for at in range(30):
            add_member(db, name=f"Hill {at}", today=TODAY)
        theirs = db.scalars(select(func.max(col(Member.id)))).one()
    with inside(engine, cast.ana) as db:
        assert theirs is not None
        assert db.get(Member, (cast.ana.network_id, theirs)) is None
    ana = browse(cast.ana)
    assert ana.get(f"{MEMBERS}/{theirs}").status_code == 404
    assert ana.post(f"{MEMBERS}/{theirs}", data={**TYPED, "version": "1"}).status_code == 404


def test_the_list_says_no_more_than_members_show_each_other(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    with inside(engine, cast.ana) as db:
        db.get_one(Member, (cast.lin.network_id, cast.lin.member_id)).city = "Chiang Mai"
        db.flush()
        told = members_of(db, filters=MemberFilters(), by=membership(db, cast.mei))
        assert {row.city for row in told.rows} == {""}
    assert "Chiang Mai" in browse(cast.bo).get("/n/riverside/members").text
    assert "Chiang Mai" not in browse(cast.mei).get("/n/riverside/members").text
