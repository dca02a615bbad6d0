"""Reads of what only few may read leave an entry, whether the session that read may write or not."""

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col

from tests.cast import Cast
from tests.conftest import inside
from weave.audit import record_read
from weave.db import Actor, network_session
from weave.models import Act, AuditEntry, Member


@pytest.mark.parametrize("writes", [True, False])
def test_a_read_is_recorded(engine: sa.Engine, cast: Cast, writes: bool) -> None:
    actor = Actor(via="sign-in", account_id=cast.bo.account_id, member_id=cast.bo.member_id)
    with network_session(engine, cast.bo.network_id, actor=actor, writes=writes) as db:
        record_read(db, db.get_one(Member, (cast.mei.network_id, cast.mei.member_id)))
    with inside(engine, cast.ana) as db:
        entry = db.scalars(select(AuditEntry).where(col(AuditEntry.act) == Act.READ)).one()
        assert (entry.kind, entry.row_id) == ("member", str(cast.mei.member_id))
        assert (entry.by_member_id, entry.via) == (cast.bo.member_id, "sign-in")


def test_a_read_is_recorded_while_somebody_else_writes_in_between(engine: sa.Engine, cast: Cast) -> None:
    """The reader's snapshot is older than the other's write, so it must not be asked to write itself."""
    with network_session(engine, cast.bo.network_id, actor=Actor(via="sign-in"), writes=False) as reader:
        member = reader.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
        with inside(engine, cast.ana) as writer:
            writer.get_one(Member, (cast.lin.network_id, cast.lin.member_id)).city = "Hangzhou"
        record_read(reader, member)
    with inside(engine, cast.ana) as db:
        assert db.scalar(select(sa.func.count()).where(col(AuditEntry.act) == Act.READ)) == 1
