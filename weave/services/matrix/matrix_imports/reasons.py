"""Why a document, or a line of it, cannot be taken, in the reader's language."""

from collections.abc import Mapping

from weave.formats.matrix import Reason
from weave.i18n import N_, _

WORDS: Mapping[Reason, str] = {
    Reason.TOO_LARGE: N_("This file is larger than 5 MB. Please split it."),
    Reason.TOO_MANY_ROWS: N_("This has more than 5,000 lines. Please split it."),
    Reason.TOO_MANY_COLUMNS: N_("This has more than 64 columns. Is it the right file?"),
    Reason.EMPTY: N_("There is nothing in it."),
    Reason.NOT_TEXT: N_(
        "This is no table that can be read. Please save it as CSV or XLSX, or paste the text."
    ),
    Reason.ENCRYPTED: N_("This workbook is locked with a password. Please save it without one."),
    Reason.OLD_WORKBOOK: N_("This is an old kind of workbook (.xls). Please save it as XLSX."),
    Reason.BROKEN_WORKBOOK: N_("This workbook is damaged. Please save it once more and try again."),
    Reason.NO_HEADER: N_(
        "No line was found that names the columns. It needs at least “Task” and one more, such as “Workload”."
    ),
    Reason.OUTSIDE_TABLE: N_("This line belongs to no table."),
    Reason.TASK_MISSING: N_("The name of the task is missing."),
    Reason.ROLE_MISSING: N_("The name of the role is missing."),
    Reason.CATEGORY_MISSING: N_("No category is named here or above."),
    Reason.WORKLOAD_MISSING: N_("The workload is missing: low, medium or high."),
    Reason.WORKLOAD_UNKNOWN: N_("This is no workload: low, medium or high."),
    Reason.INTERNAL_UNKNOWN: N_("This is neither a yes nor a no."),
    Reason.CELL_WITHOUT_HEADER: N_("There is no heading above this cell, so the line may have slipped."),
    Reason.CELL_TOO_LONG: N_("This text is too long."),
    Reason.CONTROL_CHARACTER: N_("This holds a character that cannot be shown."),
    Reason.REPEATED: N_("This was there before."),
}


def in_words(reason: Reason) -> str:
    return _(WORDS[reason])
