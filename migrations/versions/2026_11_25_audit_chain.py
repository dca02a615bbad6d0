"""audit chain: entries bound to each other, so that a change or removal past the triggers is found

Chains the entries that stand already, each as a batch of its own, as `weave.trail` does at this revision.

Revision: 2026_11_25_audit_chain
After: 2026_11_23_covering_index
"""

import datetime as dt
import hashlib
import json
import secrets
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "2026_11_25_audit_chain"
down_revision = "2026_11_23_covering_index"
branch_labels = None
depends_on = None

TRAILS = ("audit_entry", "account_audit_entry")
METADATA = (
    "network_id",
    "at",
    "by_member_id",
    "by_account_id",
    "via",
    "act",
    "kind",
    "row_id",
    "content_digest",
)
AT_ONCE = 1_000


def _trail(name: str, *further: sa.ColumnClause[int]) -> sa.TableClause:
    return sa.table(
        name,
        *further,
        sa.column("id", sa.Integer()),
        sa.column("at", sa.DateTime(timezone=True)),
        sa.column("by_account_id", sa.Integer()),
        sa.column("via", sa.String()),
        sa.column("act", sa.String()),
        sa.column("kind", sa.String()),
        sa.column("row_id", sa.String()),
        sa.column("before", sa.JSON()),
        sa.column("after", sa.JSON()),
        sa.column("salt", sa.String()),
        sa.column("content_digest", sa.String()),
        sa.column("link", sa.String()),
    )


account_entries = _trail("account_audit_entry")
entries = _trail(
    "audit_entry", sa.column("network_id", sa.Integer()), sa.column("by_member_id", sa.Integer())
)
counters = sa.table("id_counter", sa.column("network_id", sa.Integer()), sa.column("trail_head", sa.String()))
account_trail = sa.table(
    "account_trail",
    sa.column("id", sa.Integer()),
    sa.column("next_id", sa.Integer()),
    sa.column("head", sa.String()),
)


def upgrade() -> None:
    is_postgres = op.get_bind().dialect.name == "postgresql"
    if is_postgres:
        op.execute("SELECT set_config('weave.network_id', '*', true)")
        _make_link_function()
    for trail in TRAILS:
        _open(trail, is_postgres=is_postgres)
        op.add_column(trail, sa.Column("salt", sa.String(length=32), nullable=True))
        for name in ("content_digest", "link"):
            op.add_column(trail, sa.Column(name, sa.String(length=64), nullable=False, server_default=""))
    op.add_column(
        "id_counter", sa.Column("trail_head", sa.String(length=64), nullable=False, server_default="")
    )
    op.create_table(
        "account_trail",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("next_id", sa.Integer(), nullable=False),
        sa.Column("head", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_account_trail"),
    )
    _chain_networks()
    _chain_accounts()
    for trail in TRAILS:
        _close(trail, is_postgres=is_postgres)


def downgrade() -> None:
    is_postgres = op.get_bind().dialect.name == "postgresql"
    for trail in TRAILS:
        _open(trail, is_postgres=is_postgres)
        if is_postgres:
            op.execute(f"DROP TRIGGER {trail}_is_not_emptied ON {trail}")
        for name in ("salt", "content_digest", "link"):
            op.drop_column(trail, name)
        _guard(trail, is_postgres=is_postgres)
    op.drop_column("id_counter", "trail_head")
    op.drop_table("account_trail")
    if is_postgres:
        op.execute("DROP FUNCTION weave_link(text, integer, text)")
        op.execute(
            "SELECT setval(pg_get_serial_sequence('account_audit_entry', 'id'), max(id)) "
            "FROM account_audit_entry"
        )


def _make_link_function() -> None:
    """On SQLite each connection of Weave brings this function along."""
    op.execute(
        "CREATE FUNCTION weave_link(text, integer, text) RETURNS text LANGUAGE sql IMMUTABLE AS "
        "$$ SELECT encode(sha256(convert_to($1 || ':' || $2 || ':' || $3, 'UTF8')), 'hex') $$"
    )


def _open(trail: str, *, is_postgres: bool) -> None:
    if is_postgres:
        op.execute(f"DROP TRIGGER {trail}_is_kept ON {trail}")
    else:
        for act in ("update", "delete"):
            op.execute(f"DROP TRIGGER {trail}_no_{act}")


def _close(trail: str, *, is_postgres: bool) -> None:
    _guard(trail, is_postgres=is_postgres)
    if is_postgres:
        op.execute(
            f"CREATE TRIGGER {trail}_is_not_emptied BEFORE TRUNCATE ON {trail} "
            "FOR EACH STATEMENT EXECUTE FUNCTION weave_trail_is_kept()"
        )


def _guard(trail: str, *, is_postgres: bool) -> None:
    if is_postgres:
        op.execute(
            f"CREATE TRIGGER {trail}_is_kept BEFORE UPDATE OR DELETE ON {trail} "
            "FOR EACH ROW EXECUTE FUNCTION weave_trail_is_kept()"
        )
        return
    for act in ("update", "delete"):
        op.execute(
            f"CREATE TRIGGER {trail}_no_{act} BEFORE {act.upper()} ON {trail} "
            "BEGIN SELECT RAISE(ABORT, 'the audit trail cannot be changed'); END"
        )


def _chain_networks() -> None:
    for network_id in op.get_bind().scalars(sa.select(counters.c.network_id)).all():
        _last, head = _chain(entries, entries.c.network_id == network_id)
        op.execute(counters.update().where(counters.c.network_id == network_id).values(trail_head=head))


def _chain_accounts() -> None:
    last, head = _chain(account_entries, sa.true())
    if last:
        op.execute(account_trail.insert().values(id=1, next_id=last + 1, head=head))


def _chain(trail: sa.TableClause, chosen: sa.ColumnElement[bool]) -> tuple[int, str]:
    """Link a chain's entries in order of their ids; returns the last id and link."""
    last, head = 0, ""
    for rows in _in_portions(trail, chosen):
        linked = []
        for row in rows:
            salt, content = _sealed(row)
            batch = _digest([[_plain(name, row, content) for name in METADATA]])
            head = hashlib.sha256(f"{head}:{row['id']}:{batch}".encode()).hexdigest()
            last = row["id"]
            linked.append({"entry": last, "salt": salt, "content": content, "head": head})
        op.get_bind().execute(
            trail.update()
            .where(chosen, trail.c.id == sa.bindparam("entry"))
            .values(
                salt=sa.bindparam("salt"),
                content_digest=sa.bindparam("content"),
                link=sa.bindparam("head"),
            ),
            linked,
        )
    return last, head


def _in_portions(trail: sa.TableClause, chosen: sa.ColumnElement[bool]) -> Iterator[list[dict[str, Any]]]:
    last = 0
    while rows := (
        op.get_bind()
        .execute(trail.select().where(chosen, trail.c.id > last).order_by(trail.c.id).limit(AT_ONCE))
        .mappings()
        .all()
    ):
        yield [dict(row) for row in rows]
        last = rows[-1]["id"]


def _sealed(row: dict[str, Any]) -> tuple[str | None, str]:
    if row["before"] is None and row["after"] is None:
        return None, ""
    salt = secrets.token_hex(16)
    return salt, _digest([salt, row["before"], row["after"]])


def _plain(name: str, row: dict[str, Any], content: str) -> object:
    value = content if name == "content_digest" else row.get(name)
    if isinstance(value, dt.datetime):
        value = value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)
        return value.isoformat()
    return value


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
