"""Which of Weave's languages a text is written in."""

import re
from collections import Counter

from weave.i18n import Language


def language_of(text: str) -> Language:
    """Chinese says the same in fewer characters than English, and each script has some of its own."""
    chinese = Counter(re.findall(r"[\u3400-\u9fff]", text))
    if chinese.total() * 2 < len(re.findall(r"[A-Za-z]", text)) or not chinese:
        return "en"
    simplified = sum(times for character, times in chinese.items() if _only_in(character, "gb2312", "big5"))
    traditional = sum(times for character, times in chinese.items() if _only_in(character, "big5", "gb2312"))
    return "zh_Hant" if traditional > simplified else "zh_Hans"


def _only_in(character: str, one: str, other: str) -> bool:
    """The national standards tell the scripts apart: each leaves out what the other simplified or kept."""
    return bool(character.encode(one, "ignore")) and not character.encode(other, "ignore")
