"""Whole installations, moved: into one file, out of it again, and from one kind of database to another.

What is moved is read row by row in one canonical form (`rows`), whatever the database; so the same few lines
write a file, fill a database, and compare the two afterwards. Which tables there are is read from the schema
of the revision (`schema`): a table that a later migration adds is taken along without being named here.
"""

from weave.backups.copying import Copied, copy
from weave.backups.files import Backup, checked_backup
from weave.backups.making import BackedUp, back_up
from weave.backups.refusals import Refused
from weave.backups.restoring import Restored, restore
from weave.backups.rows import Progress

__all__ = [
    "BackedUp",
    "Backup",
    "Copied",
    "Progress",
    "Refused",
    "Restored",
    "back_up",
    "checked_backup",
    "copy",
    "restore",
]
