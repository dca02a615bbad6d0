"""Requests that no browser sends, byte by byte, and how each may be answered."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass

from weave.intake import LARGEST_FORM

MIB = 1024 * 1024
REFUSED = frozenset(range(400, 500))
BOUNDARY = "b0undary"
# Asks nothing that takes long, such as whether a password is right.
FORM = "/sign-in-links"
IMPORTS = "/n/riverside/matrix-imports"


@dataclass(frozen=True, slots=True)
class Abuse:
    """`answers` are the statuses that may come first; `most` how many answers may come in all."""

    name: str
    content: bytes
    answers: frozenset[int] = REFUSED
    most: int = 1


def abuses(cookie: str) -> list[Abuse]:
    """All of them; `cookie` is that of somebody who is signed in and may do much."""
    return [
        *_lengths(cookie),
        *_fields(),
        *_parts(cookie),
        *_heads(),
        *_lines(),
        *_framings(),
        *_swaps(cookie),
        *_ranges(),
    ]


def post(path: str, body: bytes, *headers: str, kind: str = "application/x-www-form-urlencoded") -> bytes:
    said = (f"Content-Type: {kind}", f"Content-Length: {len(body)}", *headers)
    return _head(f"POST {path} HTTP/1.1", *said) + body


def get(path: str, *headers: str) -> bytes:
    return _head(f"GET {path} HTTP/1.1", *headers)


def _head(line: str, *headers: str, host: str = "Host: 127.0.0.1") -> bytes:
    return "\r\n".join((line, host, *headers, "", "")).encode("latin-1")


def _some(*statuses: int) -> frozenset[int]:
    return frozenset(statuses)


def _chunked(path: str, body: bytes, *headers: str) -> bytes:
    kind = "Content-Type: application/x-www-form-urlencoded"
    return _head(f"POST {path} HTTP/1.1", kind, "Transfer-Encoding: chunked", *headers) + body


def _chunks(size: int) -> bytes:
    chunk = b"10000\r\n" + b"x" * 65_536 + b"\r\n"
    return chunk * (size // 65_536) + b"0\r\n\r\n"


def _lengths(cookie: str) -> Iterator[Abuse]:
    for length in ("268435456", str(LARGEST_FORM + 1), "9223372036854775808", "9" * 200):
        line = f"Content-Length: {length}"
        yield Abuse(f"a length of {length:.12}", _head("POST /sign-in-links HTTP/1.1", line), _some(400, 413))
    yield Abuse(
        "256 MiB with a wish to be told to go on",
        _head("POST /sign-in-links HTTP/1.1", "Content-Length: 268435456", "Expect: 100-continue"),
        _some(413),
    )
    for length in ("-1", "1e3", "abc", "0x10", "1 2", "", "+5"):
        line = f"Content-Length: {length}"
        yield Abuse(f"a length of {length!r}", _head("POST /sign-in-links HTTP/1.1", line) + b"a=1&b")
    yield Abuse("too much in chunks", _chunked(FORM, _chunks(2 * MIB)), _some(413))
    yield Abuse("a file too large, in chunks", _chunked(IMPORTS, _chunks(7 * MIB), cookie), _some(413))
    yield Abuse("a stranger's large file", _chunked(IMPORTS, _chunks(5 * MIB)), _some(401))
    yield Abuse("one field as long as may be", post(FORM, b"email=" + b"x" * (LARGEST_FORM - 10)), _some(422))


def _fields() -> Iterator[Abuse]:
    yield Abuse("a million fields", post(FORM, b"a&" * 1_000_000), _some(413))
    yield Abuse("as many fields as may be sent", post(FORM, b"a&" * (LARGEST_FORM // 2)), _some(400))
    yield Abuse("two thousand and one fields", post(FORM, b"a=1&" * 2_001), _some(400))
    yield Abuse("only ampersands", post(FORM, b"&" * LARGEST_FORM), _some(400, 422))
    yield Abuse("only equals signs", post(FORM, b"=" * LARGEST_FORM), _some(400, 422))
    yield Abuse("only percent signs", post(FORM, b"email=" + b"%" * (LARGEST_FORM - 10)), _some(422))
    yield Abuse("a field twice", post(FORM, b"email=a&email=b&password=c&password=d"), _some(422))
    yield Abuse("a NUL in a field", post(FORM, b"email=%00&password=%00"), _some(422))
    yield Abuse("bytes that are no UTF-8", post(FORM, b"email=\xff\xfe\x80&password=%ed%a0%80"), _some(422))
    yield Abuse("a form of zeros", post(FORM, b"\0" * 100_000), _some(400, 422))


def _part(head: str, body: str = "x") -> str:
    return f"--{BOUNDARY}\r\n{head}\r\n\r\n{body}\r\n"


def _multipart(path: str, body: str, *headers: str, kind: str = f"boundary={BOUNDARY}") -> bytes:
    return post(path, body.encode("latin-1"), *headers, kind=f"multipart/form-data; {kind}")


def _parts(cookie: str) -> Iterator[Abuse]:
    named, end = 'Content-Disposition: form-data; name="email"', f"--{BOUNDARY}--\r\n"
    file = 'Content-Disposition: form-data; name="f"; filename="x"'
    yield Abuse("no boundary", _multipart(FORM, "x", kind="x=y"), _some(400))
    yield Abuse(
        "a boundary of a kibibyte",
        _multipart(FORM, "x", kind="boundary=" + "b" * 1024),
        _some(400, 422),
    )
    yield Abuse("a boundary that never comes", _multipart(FORM, "-" * 200_000), _some(400))
    yield Abuse("parts without an end", _multipart(FORM, _part(named)), _some(400, 422))
    yield Abuse("three thousand parts", _multipart(FORM, _part(named) * 3_000 + end), _some(400))
    yield Abuse("many files", _multipart(FORM, _part(file) * 100 + end), _some(400))
    yield Abuse(
        "many files where one is taken", _multipart(IMPORTS, _part(file) * 9 + end, cookie), _some(400)
    )
    yield Abuse(
        "a part without a name",
        _multipart(FORM, _part("Content-Disposition: form-data") + end),
        _some(400),
    )
    yield Abuse("a part without a head", _multipart(FORM, f"--{BOUNDARY}\r\n\r\nx\r\n{end}"), _some(400))
    yield Abuse(
        "a part with a long head",
        _multipart(FORM, _part(named + "; x=" + "y" * 200_000) + end),
        _some(400, 422),
    )
    yield Abuse(
        "a part with many heads",
        _multipart(FORM, _part("\r\n".join([named, *["X: y"] * 9_999])) + end),
        _some(400, 422),
    )
    nested = f"Content-Type: multipart/mixed; boundary={BOUNDARY}\r\n{named}"
    yield Abuse("parts in parts", _multipart(FORM, _part(nested, _part(named) * 50) + end), _some(400, 422))
    yield Abuse(
        "a name of another letter set",
        _multipart(FORM, _part(named) + end, kind=f"boundary={BOUNDARY}; charset=utf-7"),
        _some(415),
    )
    yield Abuse(
        "letters that take long to read",
        _multipart(FORM, _part(named, "x" * 200_000) + end, kind=f"boundary={BOUNDARY}; charset=idna"),
        _some(415),
    )
    yield Abuse(
        "a disposition of nonsense",
        _multipart(FORM, _part('Content-Disposition: ;;;=;"') + end),
        _some(400),
    )


def _heads() -> Iterator[Abuse]:
    yield Abuse(
        "ten thousand headers", get("/sign-in", *(f"X-{n}: {n}" for n in range(10_000))), _some(200, 400, 431)
    )
    yield Abuse("a header of a mebibyte", get("/sign-in", "X: " + "y" * MIB), _some(200, 400, 431))
    yield Abuse(
        "a cookie of 64 KiB", get("/sign-in", "Cookie: weave-session=" + "y" * 65_000), _some(200, 400, 431)
    )
    yield Abuse(
        "a thousand cookies",
        get("/sign-in", "Cookie: " + "; ".join(f"c{n}={n}" for n in range(1_000))),
        _some(200),
    )
    yield Abuse(
        "cookies of nonsense",
        get("/sign-in", 'Cookie: =;=;;;"; weave-language=\x7f; \xff=\xfe'),
        _some(200, 400),
    )
    yield Abuse(
        "languages without end",
        get("/sign-in", "Accept-Language: " + "zh;q=0.5," * 6_000),
        _some(200, 400, 431),
    )
    for name, line in {
        "a header without a colon": "nonsense",
        "a space in a header's name": "X Y: z",
        "a space before the colon": "Content-Length : 5",
        "a NUL in a header": "X: a\0b",
        "a lone carriage return in a header": "X: a\rY: b",
        "a folded header": "X: a\r\n b",
        "an empty name": ": x",
    }.items():
        yield Abuse(name, get("/sign-in", line), REFUSED | {200})
    yield Abuse("no host", b"GET /sign-in HTTP/1.1\r\n\r\n", _some(200, 400))
    yield Abuse("two hosts", get("/sign-in", "Host: evil.example"), _some(200, 400))
    yield Abuse("a host of nonsense", _head("GET / HTTP/1.1", host="Host: ]/\\@:99999"), _some(200, 400))


def _lines() -> Iterator[Abuse]:
    for name, line, answers in (
        ("an address with its host", "GET http://evil.example/sign-in HTTP/1.1", _some(200, 400, 404)),
        ("an address without a path", "GET evil.example:80 HTTP/1.1", _some(400, 404)),
        ("a tunnel", "CONNECT evil.example:80 HTTP/1.1", REFUSED),
        ("a trace", "TRACE / HTTP/1.1", _some(400, 405)),
        ("a star", "OPTIONS * HTTP/1.1", REFUSED),
        ("an unknown method", "BREW / HTTP/1.1", REFUSED),
        ("a method in small letters", "get /sign-in HTTP/1.1", REFUSED),
        ("a method with a NUL", "G\0T /sign-in HTTP/1.1", _some(400)),
        ("an address of 100 KiB", "GET /" + "a" * 100_000 + " HTTP/1.1", _some(400, 404, 414)),
        ("a query of 60 KiB", "GET /sign-in?next=/" + "a" * 60_000 + " HTTP/1.1", _some(200, 400, 414)),
        ("a thousand query fields", "GET /sign-in?" + "next=/x&" * 1_000 + " HTTP/1.1", _some(200)),
        ("bad percents", "GET /%zz/%/%0 HTTP/1.1", _some(400, 404)),
        ("a NUL in the path", "GET /n/%00/me HTTP/1.1", _some(404)),
        ("a NUL in the query", "GET /sign-in?next=%00 HTTP/1.1", _some(404)),
        ("no UTF-8 in the path", "GET /n/%ff%fe/me HTTP/1.1", _some(401, 404)),
        ("the folder above", "GET /static/../../etc/passwd HTTP/1.1", _some(404)),
        ("the folder above, in percents", "GET /static/%2e%2e%2f%2e%2e%2fetc%2fpasswd HTTP/1.1", _some(404)),
        ("the folder above, in backslashes", "GET /static/..\\..\\etc\\passwd HTTP/1.1", _some(400, 404)),
        ("two slashes", "GET //evil.example/ HTTP/1.1", _some(400, 404)),
        ("spaces in the line", "GET / sign-in HTTP/1.1", _some(400)),
        ("an old version", "GET /sign-in HTTP/1.0", _some(200)),
        ("a version to come", "GET /sign-in HTTP/9.9", _some(200, 400, 505)),
    ):
        yield Abuse(name, _head(line), answers)
    yield Abuse("no version", b"GET /sign-in\r\n\r\n", _some(200, 400))
    yield Abuse("the preface of HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
    yield Abuse("a greeting of TLS", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 500)
    yield Abuse("noise", bytes(range(256)) * 16)


def _framings() -> Iterator[Abuse]:
    smuggled = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
    chunk, end = b"5\r\na=b&c\r\n", b"0\r\n\r\n"
    yield Abuse("a length and chunks", _chunked(FORM, end + smuggled, "Content-Length: 5"), most=2)
    yield Abuse("chunks and a length", _chunked(FORM, chunk + end, "Content-Length: 999"))
    yield Abuse("two lengths", post(FORM, b"a=b&c", "Content-Length: 50"), _some(400))
    yield Abuse(
        "chunks of an unknown kind",
        _head("POST /sign-in-links HTTP/1.1", "Transfer-Encoding: xchunked") + chunk,
    )
    yield Abuse("chunks twice", _chunked(FORM, chunk + end, "Transfer-Encoding: chunked"), REFUSED)
    yield Abuse(
        "chunks of a packed body",
        _head("POST /sign-in-links HTTP/1.1", "Transfer-Encoding: gzip, chunked") + chunk + end,
    )
    for name, body in {
        "a chunk too large to count": b"F" * 40 + b"\r\nx",
        "a chunk of less than nothing": b"-5\r\na=b&c\r\n" + end,
        "a chunk of no number": b"zz\r\na=b&c\r\n" + end,
        "a chunk longer than it says": b"2\r\na=b&c\r\n" + end,
        "a chunk with a long remark": b"5;" + b"x" * 500_000 + b"\r\na=b&c\r\n" + end,
        "a chunk without an end": b"5\r\na=b&cXX" + end,
    }.items():
        yield Abuse(name, _chunked(FORM, body))
    yield Abuse("a hundred requests at once", get("/healthz") * 100, _some(200), most=100)
    yield Abuse("a body with a request in it", post(FORM, smuggled), _some(422))


def _swaps(cookie: str) -> Iterator[Abuse]:
    for method in ("PUT", "PATCH", "DELETE"):
        yield Abuse(
            f"{method} where a form is sent",
            _head(f"{method} /sign-in HTTP/1.1", "Content-Length: 0"),
            _some(405),
        )
    yield Abuse("a form to a page", post("/healthz", b"a=b"), _some(405))
    yield Abuse("a page asked with a body", get("/sign-in", "Content-Length: 5") + b"a=b&c", _some(200))
    yield Abuse(
        "another method in a header",
        get("/sign-out", "X-HTTP-Method-Override: POST", cookie),
        _some(404, 405),
    )
    yield Abuse("JSON", post(FORM, b'{"email": "a"}', kind="application/json"), _some(422))
    yield Abuse("deep JSON", post(FORM, b"[" * 200_000, kind="application/json"), _some(422))
    yield Abuse(
        "XML",
        post(FORM, b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', kind="text/xml"),
        _some(422),
    )
    yield Abuse("a kind of nonsense", post(FORM, b"a=b", kind=";;;=," * 5_000), _some(400, 422, 431))
    bomb = gzip.compress(b"a=" + b"x" * (64 * MIB))
    for packing in ("gzip", "deflate", "br", "gzip, gzip"):
        yield Abuse(
            f"a body packed by {packing}", post(FORM, bomb, f"Content-Encoding: {packing}"), _some(415)
        )
    yield Abuse(
        "other letters",
        post(FORM, "email=a".encode("utf-16"), kind="application/x-www-form-urlencoded; charset=utf-16"),
        _some(415),
    )
    yield Abuse("a form from another site", post(FORM, b"a=b", "Sec-Fetch-Site: cross-site"), _some(403))
    upgrade = (
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: eA==",
    )
    yield Abuse("a socket for ever", get("/sign-in", *upgrade), REFUSED | {200})
    yield Abuse("another protocol", get("/sign-in", "Connection: Upgrade", "Upgrade: h2c"), _some(200, 400))


def _ranges() -> Iterator[Abuse]:
    path = "/static/css/base.css"
    for name, ranges in {
        "ten thousand ranges": ",".join(f"{n}-{n}" for n in range(10_000)),
        "overlapping ranges": ",".join(["0-"] * 1_000),
        "a range backwards": "9-1",
        "a range beyond the end": "99999999-",
        "a range of nonsense": "a-b",
        "a range too large to count": "0-" + "9" * 400,
    }.items():
        yield Abuse(name, get(path, f"Range: bytes={ranges}"), _some(200, 206, 400, 416, 431))
