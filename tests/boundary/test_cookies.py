"""Cookies: all of them are set in one place, each is known here, and each is really left as it should be."""

import ast
import importlib
from pathlib import Path

import pytest
from fastapi import FastAPI

import weave
from tests.boundary.test_headers import COOKIES, loose
from tests.cast import PASSWORD, Cast
from tests.conftest import Browse, browser_of
from tests.stock import Ids

HERE = Path(weave.__file__).parent
SETTERS = ("set_cookie", "clear_cookie", "keep")


def test_cookies_are_set_in_one_place_and_are_known() -> None:
    named: set[str] = set()
    for path in HERE.rglob("*.py"):
        if path.name in ("cookies.py", "preferences.py"):
            continue
        module = ".".join(path.relative_to(HERE.parent).with_suffix("").parts)
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            by = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            assert by not in ("set_cookie", "delete_cookie"), f"{path.name}:{call.lineno}: use weave.cookies"
            if isinstance(call.func, ast.Name) and call.func.id in SETTERS:
                named |= names_in(call.args[2], module)
    assert named - {""} == COOKIES


def names_in(argument: ast.expr, module: str) -> set[str]:
    """A cookie's name as it stands in the call; none where it comes from a loop over names."""
    if isinstance(argument, ast.Constant):
        return {str(argument.value)}
    assert isinstance(argument, ast.Name), ast.unparse(argument)
    return {str(getattr(importlib.import_module(module), argument.id, ""))}


@pytest.fixture
def left(app: FastAPI, ids: Ids, cast: Cast, browse: Browse, link: str) -> list[str]:
    """What is left by signing in, choosing, changing something, coming with a link, and signing out."""
    browser, ana = browser_of(app), browse(cast.ana)
    answers = [
        browser.post("/sign-in", data={"email": cast.bo.email, "password": PASSWORD}),
        browser.post("/languages", data={"language": "zh_Hans"}),
        browser.post("/themes", data={"theme": "dark"}),
        browser_of(app).get(f"/l/{link}"),
        ana.post(f"/n/riverside/leaves/{ids['leave']}/endings", data={"form_key": ""}),
        ana.get("/n/riverside/me"),
        browser.post("/sign-out"),
    ]
    return [cookie for answer in answers for cookie in answer.headers.get_list("set-cookie")]


def test_each_cookie_is_left_for_this_host_alone(left: list[str]) -> None:
    assert {cookie.partition("=")[0].removeprefix("__Host-weave-") for cookie in left} == COOKIES
    assert [fault for cookie in left for fault in loose(cookie)] == []
    taken_back = {cookie.partition("=")[0] for cookie in left if "max-age=0" in cookie.lower()}
    assert taken_back == {f"__Host-weave-{name}" for name in ("session", "link", "notice")}
