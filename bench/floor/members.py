"""The list of members and the search in it, drawn by hand."""

from typing import Any

from bench.floor.asking import Ask
from bench.floor.spoken import listed

PAGE = 50
HERE = "network_id = 1 AND standing != 'alumni'"
FOUND = f"{HERE} AND (search_text LIKE :like OR email LIKE :like)"
COUNT = f"SELECT count(*) AS total FROM member WHERE {HERE}"
COUNT_FOUND = f"SELECT count(*) AS total FROM member WHERE {FOUND}"
# The page is chosen by its ids first, so that only its rows look up the rest. CROSS JOIN says that a member's
# own talks come first: the planner might rather walk all talks, from the latest on, until one was hers.
ROWS = """
    SELECT member.id, name, initials, avatar, name_latin, city, joined_on, standing, standing_since,
        tier.key AS tier,
        (SELECT group_concat(role_id) FROM term
            WHERE term.network_id = 1 AND term.member_id = member.id
                AND starts_on <= :today AND (ends_on IS NULL OR ends_on >= :today)) AS roles,
        (SELECT group_concat(category_id) FROM member_interest WHERE member_interest.network_id = 1
            AND member_interest.member_id = member.id) AS interests,
        last_contact_on AS last_on
    FROM (SELECT network_id AS of_network, id AS of_id FROM member
        WHERE {where} ORDER BY sort_key, id LIMIT 50)
    JOIN member ON member.network_id = of_network AND member.id = of_id
    LEFT JOIN (SELECT id AS tier_key, key FROM tier WHERE network_id = 1) AS tier ON tier_key = member.tier_id
    ORDER BY sort_key, member.id"""
NAMES = """
    SELECT 'role' AS kind, role_id AS id, name FROM role_text WHERE network_id = 1 AND language = 'en'
    UNION ALL
    SELECT 'category', category_id, name FROM category_text WHERE network_id = 1 AND language = 'en'"""
ALL_ROWS, FOUND_ROWS = ROWS.format(where=HERE), ROWS.format(where=FOUND)


def members(ask: Ask) -> dict[str, Any]:
    return {"total": ask(COUNT)[0].total, **_shown(ask, ask(ALL_ROWS))}


def search(ask: Ask, q: str) -> dict[str, Any]:
    like = f"%{q}%"
    return {"total": ask(COUNT_FOUND, like=like)[0].total, **_shown(ask, ask(FOUND_ROWS, like=like))}


def _shown(ask: Ask, rows: list[Any]) -> dict[str, Any]:
    names = {(row.kind, str(row.id)): row.name for row in ask(NAMES)}

    def spelled(kind: str, ids: str | None) -> str:
        return listed([names[kind, each] for each in ids.split(",")]) if ids else ""

    return {"rows": [(row, spelled("role", row.roles), spelled("category", row.interests)) for row in rows]}
