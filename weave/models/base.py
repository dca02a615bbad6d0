"""What every table shares: constraint names, UTC times, choices, and belonging to a network."""

import datetime as dt
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(sa.types.TypeDecorator[dt.datetime]):
    """An aware UTC time, also on SQLite, which forgets zones."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: sa.Dialect) -> dt.datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        value = value.astimezone(dt.UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: dt.datetime | None, _dialect: sa.Dialect) -> dt.datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


# Ordered byte by byte on every database, as `algorithms.names.sort_key` expects.
BY_BYTES: Any = sa.String(300).with_variant(sa.String(300, collation="C"), "postgresql")


def choice(kind: type[StrEnum], *, name: str = "") -> Any:
    """An enumeration's column: its values as text with a CHECK, as native enums outlive a downgrade."""
    return sa.Enum(
        kind,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=True,
        length=20,
        name=name or kind.__name__.lower(),
    )


def references(column: str, table: str, *, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    """A foreign key that leads with the network, so that no row can point into another network."""
    return sa.ForeignKeyConstraint(
        ["network_id", column], [f"{table}.network_id", f"{table}.id"], ondelete=ondelete
    )


class NetworkOwned(SQLModel):
    """A table whose rows belong to exactly one network; `network_id` leads its key."""

    network_id: int = Field(
        default=None,
        primary_key=True,
        foreign_key="network.id",
        sa_column_kwargs={"autoincrement": False},
    )


class NetworkEntity(NetworkOwned):
    """A network's row with an id of its own, drawn from the network's counter when it is written."""

    id: int = Field(default=None, primary_key=True, sa_column_kwargs={"autoincrement": False})


class Versioned(SQLModel):
    """A row that people edit: an update names the version that it read, so that none is overwritten."""

    version: int = 1

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        table = getattr(cls, "__table__", None)
        return {} if table is None else {"version_id_col": table.c.version}


def network_tables() -> list[type[NetworkOwned]]:
    """Every mapped class whose rows belong to a network."""
    found: list[type[NetworkOwned]] = []
    waiting: list[type[NetworkOwned]] = [NetworkOwned]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if hasattr(kind, "__table__"):
                found.append(kind)
    return sorted(found, key=lambda kind: str(kind.__tablename__))
