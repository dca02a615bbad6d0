"""What the revisions changed, by hand: all else is as it was before the upgrade."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """What one revision did to data that stood already; columns as `table.column`."""

    tables: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


CHANGES = {
    "2026_11_25_audit_chain": Change(
        tables=("account_trail",),
        columns=(
            "audit_entry.salt",
            "audit_entry.content_digest",
            "audit_entry.link",
            "account_audit_entry.salt",
            "account_audit_entry.content_digest",
            "account_audit_entry.link",
            "id_counter.trail_head",
        ),
    ),
    "2026_11_26_kept_figures": Change(
        tables=("given_in_month",),
        columns=("member.contacts", "member.last_contact_on", "member.last_given_on"),
    ),
    "2026_11_27_events": Change(tables=("event", "attendance", "wish", "mix", "seat")),
    "2026_11_27_groups": Change(tables=("working_group", "group_place")),
    "2026_11_27_intake": Change(
        tables=("application", "application_choice"),
        columns=("network.takes_applications", "network.welcome", "network.answer_days"),
    ),
    "2026_11_27_profile": Change(tables=("member_field",)),
    "2026_11_27_retention": Change(
        tables=("retention_round", "retention_link", "retention_answer"), columns=("network.round_day",)
    ),
}
# Revisions that nobody ever stood at: they went out together with a later one.
WENT_OUT_WITH = {
    "2026_11_20_the_house": "2026_11_23_covering_index",
    "2026_11_21_guards": "2026_11_23_covering_index",
    "2026_11_22_as_reported": "2026_11_23_covering_index",
    "2026_11_25_audit_chain": "2026_11_26_kept_figures",
    "2026_11_27_events": "2026_11_27_waiting_order",
    "2026_11_27_groups": "2026_11_27_waiting_order",
    "2026_11_27_intake": "2026_11_27_waiting_order",
    "2026_11_27_profile": "2026_11_27_waiting_order",
    "2026_11_27_retention": "2026_11_27_waiting_order",
}
