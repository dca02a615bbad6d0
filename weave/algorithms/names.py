"""Names as Chinese readers expect them: sorted and found by pinyin and initials, family name first."""

import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from math import prod

from weave.algorithms.readings import family_name_of, readings_of

HUES = 12
MOST_TERMS = 8
LONGEST_SEARCH_TEXT = 2000
LONGEST_SORT_KEY = 300
MOST_SHORT_FORMS = 32

_LETTERS_WITHOUT_ACCENT_FORM = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n"}
)
_APOSTROPHES = frozenset("'\u2018\u2019\u02bc\u02b9`\u00b4")
_HAN_RANGES = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF), (0x3005, 0x3007))


def pinyin_of(name: str, latin: str = "") -> tuple[str, ...]:
    """The syllables of a name without tones, ü as v; the Latin name decides where a family has two sounds."""
    han, others = _parts(name)
    syllables = [_without_tone(sound) for sound in _sounds(han, latin)]
    return (*syllables, *others)


def sort_key(name: str, latin: str = "") -> str:
    """Orders names of all scripts by pinyin, family name first, equal families together; compare as bytes."""
    han, others = _parts(name)
    if han:
        sounded = zip(_sounds(han, latin), han, strict=True)
        key = " ".join([*(f"{sound.replace('v', 'u:')}{character}" for sound, character in sounded), *others])
    elif latin and not _has_latin(name):
        key = " ".join(_family_first(latin))
    else:
        key = " ".join(_family_first(name))
    return key[:LONGEST_SORT_KEY]


def search_text(name: str, latin: str = "", handles: Iterable[str] = ()) -> str:
    """All that a search for a person may type, in one line: every search term must be a substring of it."""
    text = ""
    for form in _forms(name, latin, handles):
        if form and form not in text:
            text = f"{text} {form}" if text else form
    return text[:LONGEST_SEARCH_TEXT]


def search_terms(query: str) -> list[str]:
    """What a query asks for, written as `search_text` writes it, so that no wildcard is left in it."""
    terms: dict[str, None] = {}
    for word in _fold(query).split():
        terms.update(dict.fromkeys(_split_by_script(word)))
    return list(terms)[:MOST_TERMS]


def initials(name: str) -> str:
    """What stands for a person in a small circle: the family name in Han characters, or two letters."""
    name = unicodedata.normalize("NFKC", name).strip()
    han = _leading_han(name)
    if han:
        return family_name_of(han)
    words = _words(name)
    letters = [words[0][0], words[-1][0]] if len(words) > 1 else [word[0] for word in words]
    return "".join(letter.upper()[:1] for letter in letters) or name[:1]


def avatar_hue(name: str) -> int:
    """One of twelve hues, the same for a name on every machine and day."""
    return zlib.crc32(unicodedata.normalize("NFKC", name).strip().encode()) % HUES


def _forms(name: str, latin: str, handles: Iterable[str]) -> Iterator[str]:
    han, _ = _parts(name)
    yield _fold(name)
    yield han
    yield from (_fold(handle) for handle in handles)
    syllables = [_spellings(sounds) for sounds in readings_of(han)]
    yield " ".join(spellings[0] for spellings in syllables)
    yield from _short_forms(syllables)
    for written in (latin, name):
        words = _fold(written).split()
        if not words or (written == name and han):
            continue
        for ordered in (words, [words[-1], *words[:-1]], [*words[1:], words[0]]):
            yield " ".join(ordered)
            yield from _short_forms([(word,) for word in ordered])


def _short_forms(syllables: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Syllables run together, each but the last in full or by its initial: what `chenyt` and `cyt` begin."""
    usual = [spellings[:1] for spellings in syllables]
    for narrowed in (syllables, usual):
        choices = [(*full, *dict.fromkeys(spelling[0] for spelling in full)) for full in narrowed[:-1]]
        choices.extend(narrowed[-1:])
        if choices and prod(len(choice) for choice in choices) <= MOST_SHORT_FORMS:
            return ("".join(form) for form in product(*choices))
    return iter(["".join(full for (full,) in usual), "".join(full[0] for (full,) in usual)])


def _spellings(sounds: Iterable[str]) -> tuple[str, ...]:
    """Each sound as people type it: ü is v on a keyboard, yu in a passport, u where nobody minds."""
    spellings: dict[str, None] = {}
    for sound in sounds:
        syllable = _without_tone(sound)
        spellings[syllable] = None
        if "v" in syllable:
            spellings[syllable.replace("v", "u")] = None
            spellings[syllable.replace("v", "yu")] = None
    return tuple(spellings)


def _sounds(han: str, latin: str) -> list[str]:
    readings = readings_of(han)
    if not readings:
        return []
    words = set(_fold(latin).split())
    family = next((sound for sound in readings[0] if _without_tone(sound) in words), readings[0][0])
    return [family, *(sounds[0] for sounds in readings[1:])]


def _without_tone(sound: str) -> str:
    return sound.rstrip("12345")


def _parts(name: str) -> tuple[str, list[str]]:
    """The Han characters of a name, run together, and its other words."""
    runs = [run for word in _fold(name).split() for run in _split_by_script(word)]
    return "".join(run for run in runs if _is_han(run[0])), [run for run in runs if not _is_han(run[0])]


def _split_by_script(word: str) -> list[str]:
    runs: list[str] = []
    for character in word:
        if runs and _is_han(runs[-1][-1]) == _is_han(character):
            runs[-1] += character
        else:
            runs.append(character)
    return runs


def _leading_han(name: str) -> str:
    start = next((index for index, character in enumerate(name) if _is_han(character)), None)
    if start is None:
        return ""
    run = name[start:].split()[0]
    return next(iter(_split_by_script(run)))


def _family_first(name: str) -> list[str]:
    """The words of a Latin name, its last word first, unless a comma says that the family name leads."""
    words = _fold(name).split()
    if "," in name or len(words) < 2:
        return words
    return [words[-1], *words[:-1]]


def _has_latin(name: str) -> bool:
    return any("a" <= character <= "z" for character in _fold(name))


def _words(name: str) -> list[str]:
    return "".join(c if _belongs_to_word(c) else " " for c in name if c not in _APOSTROPHES).split()


def _fold(text: str) -> str:
    """Lowercase without accents, marks or punctuation, words separated by single spaces."""
    if text.isascii():
        plain = text.lower()
    else:
        apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
        bare = "".join(c for c in apart if not "\u0300" <= c <= "\u036f")
        plain = unicodedata.normalize("NFC", bare).translate(_LETTERS_WITHOUT_ACCENT_FORM)
    return " ".join(_words(plain))


def _belongs_to_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _is_han(character: str) -> bool:
    code = ord(character)
    return any(first <= code <= last for first, last in _HAN_RANGES)
