"""Keeps the catalogs true to the code: `python -m weave.translations update` and `… check`.

English is what the code says; each other language has one .po file. `update` brings in what is new and drops
what is gone, `check` fails on anything untranslated, doubtful, left over, or with other placeholders.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import typer
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from weave.i18n import CATALOGS, LANGUAGES

SOURCE = Path(__file__).parent
METHODS = [("**.py", "python"), ("templates/**.html", "jinja2"), ("templates/**.txt", "jinja2")]
OPTIONS = {"templates/**": {"trimmed": "true", "extensions": "jinja2.ext.do"}}
KEYWORDS: dict[str, tuple[int, ...] | None] = {
    "_": None,
    "N_": None,
    "gettext": None,
    "ngettext": (1, 2),
}
PLACEHOLDER = re.compile(r"%\((\w+)\)s")


def extracted() -> Catalog:
    """Every translatable text of the code and the templates."""
    catalog = Catalog(project="Weave", charset="utf-8")
    found = extract_from_dir(
        SOURCE,
        METHODS,
        {pattern: OPTIONS.get("templates/**", {}) for pattern, method in METHODS if method == "jinja2"},
        keywords=KEYWORDS,
        comment_tags=("Translators:",),
        strip_comment_tags=True,
    )
    for filename, _line, message, comments, _context in found:
        catalog.add(message, locations=[(filename, 0)], auto_comments=comments)
    return catalog


def catalog_path(language: str) -> Path:
    return CATALOGS / language / "LC_MESSAGES" / "messages.po"


def stored(language: str) -> Catalog:
    path = catalog_path(language)
    if not path.exists():
        return Catalog(locale=language)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def update() -> None:
    """Bring every catalog up to date; what is new stays empty, nothing is guessed."""
    template = extracted()
    for language in LANGUAGES[1:]:
        catalog = stored(language)
        catalog.update(template, no_fuzzy_matching=True)
        catalog.obsolete.clear()
        path = catalog_path(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            write_po(file, catalog, width=0, no_location=True, omit_header=False, sort_output=True)


def faults() -> Iterator[str]:
    """What keeps a language from being complete, one line each."""
    needed = {message.id for message in extracted() if message.id}
    for language in LANGUAGES[1:]:
        catalog = stored(language)
        have = {message.id: message for message in catalog if message.id}
        for message_id in sorted(needed - have.keys(), key=str):
            yield f"{language}: missing: {message_id!r}"
        for message_id in sorted(have.keys() - needed, key=str):
            yield f"{language}: no longer used: {message_id!r}"
        for message_id in sorted(needed & have.keys(), key=str):
            yield from (f"{language}: {fault}: {message_id!r}" for fault in _faults_of(have[message_id]))


def _faults_of(message: Message) -> Iterator[str]:
    translations = _texts(message.string)
    if message.fuzzy:
        yield "doubtful"
    if not all(translations):
        yield "untranslated"
        return
    allowed = set(PLACEHOLDER.findall(" ".join(_texts(message.id))))
    needed = set(PLACEHOLDER.findall(_texts(message.id)[-1]))
    for translation in translations:
        used = set(PLACEHOLDER.findall(translation))
        if not (needed <= used | {"n", "num"} and used <= allowed):
            yield "other placeholders"


def _texts(text: str | Sequence[str] | None) -> tuple[str, ...]:
    return (text or "",) if text is None or isinstance(text, str) else tuple(text)


def main(command: str) -> None:
    """Update the catalogs, or check them."""
    if command == "update":
        update()
        return
    if command != "check":
        raise typer.BadParameter("say update or check")
    found = list(faults())
    for fault in found:
        typer.echo(fault)
    if found:
        typer.echo(f"{len(found)} faults: run `python -m weave.translations update` and translate", err=True)
        sys.exit(1)


if __name__ == "__main__":
    typer.run(main)
