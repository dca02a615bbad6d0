"""Runs revisions on the connection that `weave.migrate` has locked, or compares with the models."""

from typing import Literal

from alembic import context
from sqlmodel import AutoString, SQLModel

import weave.models  # noqa: F401 - fills the metadata, for `alembic check` and autogenerate only
from weave.models.base import UtcDateTime


def render_item(kind: str, item: object, _autogen: object) -> str | Literal[False]:
    """Revisions name plain types only, so that they outlive changes of the models."""
    if kind == "type" and isinstance(item, AutoString):
        return f"sa.String(length={item.length})" if item.length else "sa.String()"
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    compare_type=True,
    compare_server_default=False,
    transactional_ddl=True,
    render_item=render_item,
)
with context.begin_transaction():
    context.run_migrations()
