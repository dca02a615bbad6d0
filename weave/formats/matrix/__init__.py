"""The matrix as a document: read from what people keep it in, and written for them to keep."""

from weave.formats.documents import Reason, Unread, UnreadableDocument
from weave.formats.matrix.document import (
    Aside,
    AsideKind,
    CategoryRow,
    MatrixDocument,
    MatrixRow,
    RoleRow,
    TaskRow,
)
from weave.formats.matrix.reading import read_matrix
from weave.formats.matrix.writing import Kind, write_matrix

__all__ = [
    "Aside",
    "AsideKind",
    "CategoryRow",
    "Kind",
    "MatrixDocument",
    "MatrixRow",
    "Reason",
    "RoleRow",
    "TaskRow",
    "Unread",
    "UnreadableDocument",
    "read_matrix",
    "write_matrix",
]
