"""Who reads the pages, by the words of the table of rights, and how each of them comes in."""

from tests.browser.visitor import Visitor

SIGN_INS = {"coordinator": "ana@demo.example", "weaver": "bo@demo.example", "member": "mei@demo.example"}
PRINCIPALS = (*SIGN_INS, "link", "nobody")


def come_in(visitor: Visitor, who: str) -> None:
    if who == "link":
        visitor.go(visitor.place.link_of("王小棠"))
    elif who in SIGN_INS:
        visitor.enter(SIGN_INS[who])
