"""Texts that mean ill, or only look as if they did: markup, letters of every kind, lines slipped into headers.

`zqx` stands in each, so that a page can be searched for what became of it.
"""

import unicodedata
from itertools import product

MARK = "zqx"
_TAGS = (
    *("script", "img", "svg", "iframe", "object", "embed", "link", "style", "meta", "base", "form", "input"),
    *("button", "details", "video", "math", "template", "textarea", "title", "noscript", "select", "xmp"),
)
_EVENTS = ("onerror", "onload", "onclick", "onfocus", "ontoggle", "onmouseover", "onanimationstart", "onbegin")
_HTMX = (
    *("hx-get", "hx-post", "hx-on", "hx-on:click", "hx-vals", "hx-headers", "hx-trigger", "hx-target"),
    *("data-hx-get", "data-hx-post", "data-hx-on:load", "data-hx-vals", "data-draft", "data-search"),
)
_OPENINGS = ("", '"', "'", "`", '">', "'>", "-->", "</title>", "</textarea>", "</script>", "]]>", "{{", "{%", "\\")
_ADDRESSES = (
    *("javascript:zqx()", "JaVaScRiPt:zqx()", "java\tscript:zqx()", "&#106;avascript:zqx()", " javascript:zqx()"),
    *("data:text/html,<script>zqx()</script>", "vbscript:zqx", "//zqx.example", "\\\\zqx.example"),
    *("https://zqx.example/x.js", "mailto:a@zqx.example?bcc=b@zqx.example", "file:///etc/zqx", "/\\zqx.example"),
)
_TEMPLATES = ("{{ 7*7 }}zqx", "{% include 'zqx' %}", "{{ config }}zqx", "${zqx}", "#{zqx}", "<%= zqx %>", "%(zqx)s", "%zqx")
_MARKDOWN = (
    *("[zqx](javascript:zqx())", "![zqx](https://zqx.example/a.png)", "<https://zqx.example>", "# zqx", "**zqx**"),
    *("```\nzqx\n```", "| zqx | a |\n|---|---|", "> zqx", "- [ ] zqx", "[^zqx]", "<!-- zqx -->", "&lt;b&gt;zqx"),
)
_ENTITIES = ("&lt;script&gt;zqx", "&#60;b&#62;zqx", "&amp;lt;zqx", "&zqx;", "&#0;zqx", "&#x1F4A9;zqx", "&nbsp;zqx", "&copyzqx")


def markup() -> list[str]:
    """Elements, handlers, htmx's own words, addresses, templates and Markdown, behind whatever may be open."""
    texts = [f"{opening}<{tag} zqx>" for opening, tag in product(_OPENINGS[:6], _TAGS)]
    texts += [f"{opening}<img src=x {event}=zqx()>" for opening, event in product(_OPENINGS, _EVENTS)]
    texts += [f'{opening} {word}="zqx"' for opening, word in product(('"', "'", "<b "), _HTMX)]
    texts += [f'<a href="{address}">zqx</a>' for address in _ADDRESSES]
    return [*texts, *_ADDRESSES, *_TEMPLATES, *_MARKDOWN, *_ENTITIES]


_RANGES = (
    *(0x00A1, 0x0370, 0x0400, 0x0530, 0x0590, 0x0600, 0x0700, 0x0900, 0x0E00, 0x0F00, 0x1000, 0x10A0, 0x1100),
    *(0x1200, 0x1680, 0x1780, 0x1800, 0x1E00, 0x2010, 0x2070, 0x20A0, 0x2190, 0x2200, 0x2500, 0x2E80, 0x3041),
    *(0x30A0, 0x3105, 0x3131, 0x3400, 0x4E00, 0xA000, 0xAC00, 0xF900, 0xFB00, 0xFE30, 0xFF01, 0x10000, 0x10300),
    *(0x12000, 0x13000, 0x1D400, 0x1F000, 0x1F300, 0x1F600, 0x20000, 0x2A700, 0x2F800, 0x30000, 0xE0100),
)
_INVISIBLE = (
    *(0x00A0, 0x00AD, 0x034F, 0x061C, 0x115F, 0x17B4, 0x180E, 0x2000, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F),
    *(0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x202F, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069),
    *(0x3000, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFC, 0xFFFD, 0xE0001, 0xE0020, 0xE007F, 0x1D173),
)
_FLOODS = ("\u0301", "\u0489", "\u20dd", "\ufe0f", "\u0e47", "\u200d👩", "\u202e", "\u2067")
_LOOKALIKES = ("zqx Аna Ruiz", "zqx Ana Ruiz\u200b", "zqx Αna Ruiz", "zqx Ana Ｒuiz", "zqx ⅭⅮ", "zqx ﬁ", "zqx ǆ", "zqx ß ẞ İ ı")
_CHINESE = (
    *("zqx王小棠", "zqx 张張张", "zqx 后後", "zqx 台臺颱檯", "zqx 𠮷野家", "zqx 髙﨑", "zqx 禰󠄀", "zqx 你好 世界", "zqx 〇々〆"),
    *("zqx　全角　空格", "zqx：，。“”‘’", "zqx 䶮", "zqx 㐂", "zqx 𬀩", "zqx 囍", "zqx 戶户戸", "zqx ㊣㍿", "zqx 丿丨"),
)
_EMOJI = ("👩‍👩‍👧‍👦", "🏳️‍🌈", "🇹🇼🇨🇳🇭🇰", "👍🏿", "🧑🏽‍🚀", "#️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️‍🔥")


def letters() -> list[str]:
    """Every corner of Unicode, in each of its normal forms."""
    texts = ["zqx" + "".join(map(chr, range(start, start + 6))) for start in _RANGES]
    texts += [f"zqx a{chr(point)}b" for point in _INVISIBLE]
    texts += ["zqx a" + flood * count for flood, count in product(_FLOODS, (1, 20, 100))]
    texts += [unicodedata.normalize(form, "zqx Å é 가 ﷺ ½ ﬁ 神") for form in ("NFC", "NFD", "NFKC", "NFKD")]
    texts += [f"zqx {emoji}" for emoji in _EMOJI]
    texts += ["zqx" + "x" * 10_000, "zqx" + "长" * 10_000, "zqx " + "a b " * 2_500, "zqx\n" * 500, "zqx" + "\t" * 200 + "x"]
    texts += ["zqxשלום עולם", "zqxمرحبا بالعالم", "zqxשלום abc 123", "zqx\u202eevil.exe", "zqx\u2067abc\u2069", "zqx123٤٥٦"]
    return [*texts, *_LOOKALIKES, *_CHINESE, *(f"zqx {a}{b}" for a, b in product("éÅ中", "\u0301\u0323\u3099"))]


_BREAKS = ("\r\n", "\n", "\r", "\u2028", "\x85", "%0d%0a", "\\r\\n", "\x0b")
_LINES = ("Bcc: zqx@example.org", "Subject: zqx", "Set-Cookie: zqx=1", "Location: //zqx.example", "", "BEGIN:VEVENT zqx")
_CELLS = ("=zqx()", "+zqx", "-zqx", "@zqx", "\t=zqx", "\r=zqx", "＝zqx", "＋zqx", '=HYPERLINK("//zqx.example")', "=cmd|'/c zqx'!A1", '";=zqx', ",=zqx")


def injections() -> list[str]:
    """Lines for the heads of mails and answers and for logs, and cells that a spreadsheet would reckon."""
    return [*(f"zqx{end}{line}{end}zqx" for end, line in product(_BREAKS, _LINES)), *_CELLS]


def corpus() -> list[str]:
    return [*markup(), *letters(), *injections()]
