"""Databases as they were left by revisions that landed, with a row or more in every table.

`REVISION/sqlite.sql` and `REVISION/postgresql.sql` were made once, from the code of that time, by its own
services, and dumped: `sqlite3 FILE .dump`, `pg_dump --inserts --no-owner --no-privileges`. They are never
made again: a dump that is mended to suit a migration proves nothing about it.
"""
