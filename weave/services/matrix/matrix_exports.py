"""The matrix on its way out: what the reader may see of it, in her language."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.audit import record_read
from weave.formats.matrix import Kind, MatrixRow, write_matrix
from weave.i18n import language
from weave.membership import Membership
from weave.models import Role, RoleText
from weave.services.matrix.matrix import TaskRow, matrix_of
from weave.services.matrix.matrix_views import Filters, narrowed
from weave.services.wording import best_text


def exported_matrix(db: Session, *, kind: Kind, filters: Filters, by: Membership) -> bytes:
    """The tasks that pass the filters, with their people, then the roles; recorded as a read."""
    matrix = matrix_of(db, by=by)
    rows = [_as_row(task) for task in narrowed(matrix, filters, by=by)]
    record_read(db, by.network)
    return write_matrix(rows, kind, language(), roles=_definitions(db, by), with_people=True)


def _as_row(task: TaskRow) -> MatrixRow:
    return MatrixRow(
        category=task.category.name,
        name=task.name,
        summary=task.summary,
        roles=tuple(role.name for role in task.roles),
        workload=task.workload.value,
        hint=task.hint,
        internal=task.is_internal,
        holder=_names([person.name for person in task.holders]),
        deputy=_names([person.name for person in task.deputies]),
        helpers=tuple(person.name for person in task.helpers),
    )


def _names(names: Sequence[str]) -> str:
    """Several who hold a task together, as one cell."""
    return ("、" if language() != "en" else ", ").join(names)


def _definitions(db: Session, by: Membership) -> list[tuple[str, str]]:
    rows = db.execute(
        select(col(RoleText.name), col(RoleText.definition))
        .select_from(Role)
        .join(RoleText, best_text(RoleText, Role, by.network))
        .where(col(Role.retired_at).is_(None))
        .order_by(col(Role.position), col(Role.id))
    )
    return [(row.name, row.definition) for row in rows]
