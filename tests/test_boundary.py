"""The outermost layer: what every answer carries, whose form is taken, whose word counts."""

import pytest
from fastapi import FastAPI
from pydantic import ValidationError
from starlette.testclient import TestClient

from weave.app import create_app
from weave.services.entrance.sign_in_limits import PER_ADDRESS
from weave.settings import Settings

PROXY = ("10.1.2.3", 4000)


def through(app: FastAPI, trusted: str, peer: tuple[str, int] = PROXY) -> TestClient:
    """A browser behind a proxy, at an installation which trusts some proxies."""
    settings = Settings(**app.state.settings.model_dump() | {"trusted_proxies": trusted})
    behind = create_app(settings, app.state.engine, app.state.clock)
    return TestClient(behind, follow_redirects=False, client=peer)


def fail_to_sign_in(client: TestClient, forwarded: str, times: int) -> int:
    """How the last of so many failures, each at another account, is answered."""
    status = 0
    for number in range(times):
        form = {"email": f"{forwarded}-{number}@example.org", "password": "wrong"}
        headers = {"X-Forwarded-For": forwarded}
        status = client.post("/sign-in", data=form, headers=headers).status_code
    return status


@pytest.fixture
def no_hashing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("weave.services.entrance.sign_ins.verify_password", lambda _typed, _stored: False)


@pytest.mark.usefixtures("no_hashing", "cast")
def test_a_trusted_proxy_says_whom_it_speaks_for(app: FastAPI) -> None:
    client = through(app, "127.0.0.1, 10.0.0.0/8")
    assert fail_to_sign_in(client, "203.0.113.7", PER_ADDRESS.tries + 1) == 429
    assert fail_to_sign_in(client, "203.0.113.8", 1) == 422
    # What a visitor claims stands before what the proxy adds, and helps nobody.
    assert fail_to_sign_in(client, "198.51.100.1, 203.0.113.7", 1) == 429


@pytest.mark.usefixtures("no_hashing", "cast")
@pytest.mark.parametrize("trusted", ["", "127.0.0.1"])
def test_nobody_else_is_believed(app: FastAPI, trusted: str) -> None:
    client = through(app, trusted)
    for number in range(PER_ADDRESS.tries):
        assert fail_to_sign_in(client, f"203.0.113.{number}", 1) == 422
    assert fail_to_sign_in(client, "203.0.113.99", 1) == 429


@pytest.mark.parametrize("wrong", ["*", "the proxy", "10.0.0.1/8", "10.0.0.1 10.0.0.2"])
def test_a_proxy_is_named_by_its_address(wrong: str) -> None:
    with pytest.raises(ValidationError):
        Settings(trusted_proxies=wrong)


SECURITY_HEADERS = (
    "content-security-policy",
    "x-content-type-options",
    "x-frame-options",
    "referrer-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
)


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("GET", "/", {}, 200),
        ("GET", "/healthz", {}, 200),
        ("GET", "/nowhere", {}, 404),
        ("GET", "/n/riverside/me", {}, 401),
        ("GET", "/static/nowhere.css", {}, 404),
        ("DELETE", "/sign-in", {}, 405),
        ("POST", "/sign-in", {"Sec-Fetch-Site": "cross-site"}, 403),
        ("POST", "/sign-in", {"Content-Length": "99999999"}, 413),
    ],
)
def test_every_answer_carries_the_security_headers(
    nobody: TestClient, method: str, path: str, headers: dict[str, str], status: int
) -> None:
    answer = nobody.request(method, path, headers=headers)
    assert answer.status_code == status
    assert [name for name in SECURITY_HEADERS if name not in answer.headers] == []
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert path.startswith("/static/") or answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("headers", "is_taken"),
    [
        ({}, True),
        ({"Cookie": "weave-theme=dark"}, False),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, True),
        ({"Sec-Fetch-Site": "same-site"}, False),
        ({"Sec-Fetch-Site": "none"}, False),
        ({"Origin": "http://testserver"}, True),
        ({"Origin": "http://evil.example"}, False),
        ({"Origin": "null"}, False),
        ({"Origin": "http://testserver.evil.example"}, False),
        ({"Origin": "http://testserver:80"}, True),
        ({"Origin": "http://testserver:81"}, False),
        ({"Origin": "https://testserver"}, False),
        ({"Origin": "http://testserver:wrong"}, False),
    ],
)
@pytest.mark.usefixtures("cast")
def test_a_form_is_taken_from_this_site_only(app: FastAPI, headers: dict[str, str], is_taken: bool) -> None:
    client = TestClient(app, follow_redirects=False)
    answer = client.post("/sign-out", headers={"Accept-Language": "zh-CN"} | headers)
    assert answer.status_code == (303 if is_taken else 403)
    assert is_taken or "别的网站" in answer.text


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example/..//x", "a b", "", "[", "testserver:99999", "织网"]
)
@pytest.mark.usefixtures("cast")
def test_a_forged_host_leads_nowhere(nobody: TestClient, host: str) -> None:
    for path in ("/", "/n/riverside/tasks?view=role", "/n/riverside/tasks/", "/sign-in", "/sign-in/"):
        answer = nobody.get(path, headers={b"Host": host.encode()})
        assert answer.status_code in (200, 401, 404)
        assert "evil" not in answer.text
        assert "evil" not in answer.headers.get("location", "")
