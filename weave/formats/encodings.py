"""Bytes to text: which encoding a file was written in."""

import codecs
from collections.abc import Callable, Iterator

SAMPLE = 64 * 1024

# The order of UTF-32 before UTF-16 matters: its mark begins with the other's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_COMMON = frozenset(
    "的一是不了在人有我这這个個们們中来來上大为為和地到以说說时時要就出会會可也你对對生能而子得于於下自之年过過发發后後作"
    "里裡用行所家种種事成方多经經学學如都同现現当當动動面起定分还還进進好小部其主样樣理心本前开開但因从從实實日者意无無力"
    "与與长長机機公工使情明性知全关關点點正业業外将將两兩高间間由问問最重并並物手应應向文体體相见見利等产產新制加合内內信"
    "表化给給位次度通教提立及比员員解名处處各入认認条條平系题題活变變总總数數安报報结結反受目量再建务務做接场場件计計管期"
    "资資指统統区區保形社决決展基书書达達设設式色路记記品类類求据據程该該交规規取格术術领領共确確传傳师師观觀让讓识識带帶"
    "导導争爭运運任网網络絡织織编編低协協调調筹籌募款角"
)


def candidates(content: bytes) -> tuple[str, ...]:
    """The encodings that a file may be in, most likely first; one if it says so itself."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return (encoding,)
    wide = ("utf-16-le", "utf-16-be") if b"\0" in content[:4096] else ()
    if _decodes(content, "utf-8"):
        return ("utf-8", *wide)
    return (*wide, "gb18030", "cp950", "big5hkscs", "cp1252")


def decoded(content: bytes, encoding: str, errors: str = "strict") -> str:
    """The whole text, without a mark at its beginning."""
    return content.decode(encoding, errors).removeprefix("\ufeff")


def best_encoding(content: bytes, headers_found: Callable[[str], int]) -> tuple[str, str] | None:
    """The encoding in which the headers can be read, and how to treat bytes that do not fit it.

    Two encodings of Chinese often both decode a file, one of them to nonsense: only known words tell them
    apart. A few broken bytes must not hide a file, so they are replaced where no encoding fits throughout.
    """
    for errors in ("strict", "replace"):
        encodings = candidates(content) if errors == "strict" else (*candidates(content), "utf-8")
        ranked: list[tuple[int, int, int, str]] = []
        for encoding in encodings:
            sample = _sample(content, encoding, errors)
            if sample is not None and (found := headers_found(sample)):
                ranked.append((found, _likelihood(sample), -len(ranked), encoding))
        if ranked:
            return max(ranked)[3], errors
    return None


def _sample(content: bytes, encoding: str, errors: str) -> str | None:
    """The beginning of the text, if all of it can be decoded."""
    if errors == "strict" and not _decodes(content, encoding):
        return None
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    return decoder.decode(content[:SAMPLE]).removeprefix("\ufeff")


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _likelihood(text: str) -> int:
    """Text read in the wrong encoding is made of rare characters."""
    return sum(_weights(text))


def _weights(text: str) -> Iterator[int]:
    for character in text:
        if character in _COMMON:
            yield 4
        elif "\u3400" <= character <= "\u9fff":
            yield -1
        elif "\ue000" <= character <= "\uf8ff" or character == "\ufffd":
            yield -4
