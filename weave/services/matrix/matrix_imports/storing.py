"""A document as JSON, while it waits for the yes."""

from dataclasses import asdict
from typing import Any

from weave.formats.matrix import (
    Aside,
    AsideKind,
    CategoryRow,
    MatrixDocument,
    Reason,
    RoleRow,
    TaskRow,
    Unread,
)


def as_json(document: MatrixDocument) -> dict[str, object]:
    return asdict(document)


def from_json(stored: dict[str, Any]) -> MatrixDocument:
    return MatrixDocument(
        language=stored["language"],
        categories=tuple(CategoryRow(**row) for row in stored["categories"]),
        tasks=tuple(TaskRow(**row | {"roles": tuple(row["roles"])}) for row in stored["tasks"]),
        roles=tuple(RoleRow(**row) for row in stored["roles"]),
        asides=tuple(Aside(**row | {"kind": AsideKind(row["kind"])}) for row in stored["asides"]),
        unread=tuple(Unread(**row | {"reason": Reason(row["reason"])}) for row in stored["unread"]),
        ignored_columns=tuple(stored["ignored_columns"]),
    )
