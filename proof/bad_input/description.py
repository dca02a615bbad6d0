"""The routes as OpenAPI tells of them, with the forms that the app itself does not describe."""

from collections.abc import Iterable
from typing import Any

from tests.inputs import Field, Inputs

# What may be answered; any other status is a fault. Without a sign-in, 401 where one is needed.
ANSWERS = {"GET": {200, 303, 401, 403, 404}, "POST": {200, 303, 401, 403, 404, 413, 422}}
# Overtaken by somebody else, or no longer so.
CONFLICTS = {
    *("application_answers.create", "application_talks.create", "application_withdrawals.create"),
    *("assignment_answers.create", "assignment_endings.create", "assignment_requests.create"),
    *("assignments.create", "check_ins.update", "contribution_answers.create"),
    *(
        "contribution_answers.create_many",
        "contribution_answer_undoings.create",
        "follow_up_completions.create",
    ),
    *("event_answers.create", "event_ticks.create", "mix_fittings.create", "mix_repetitions.create"),
    *("events.update", "group_place_endings.create", "group_places.update"),
    *("invitations.accept", "leave_endings.create", "matrix_import_confirmations.create"),
    *("matrix_import_undoings.create", "member_invitations.create", "member_invitations.revoke"),
    *("members.update", "my_profile.update", "network_settings.update", "personal_links.create"),
    *("pledge_answers.create", "pledge_withdrawals.create", "pledges.create", "roles.update"),
    *("placements.create", "retention_answers.create"),
    *("role_retirements.create", "shipped_matrices.create", "standings.create", "tasks.update"),
    *("term_endings.create", "terms.update", "tiers.update"),
    *("working_group_closures.create", "working_groups.update"),
}
CONFLICTS_ON_PAGES = {
    "assignment_answers.new",
    "contribution_answers.new",
    "mix_exports.show",
    "pledge_answers.new",
}
# Tried too often.
LIMITED = {"application_forms.create", "sign_ins.create", "passwords.update", "set_ups.create"}


def answers_of(inputs: Inputs) -> set[int]:
    found = set(ANSWERS[inputs.method])
    if inputs.name in CONFLICTS | CONFLICTS_ON_PAGES:
        found.add(409)
    if inputs.name in LIMITED:
        found.add(429)
    return found


def described(routes: Iterable[Inputs]) -> dict[str, Any]:
    """An OpenAPI description of these routes."""
    paths: dict[str, dict[str, Any]] = {}
    for inputs in routes:
        paths.setdefault(inputs.path, {})[inputs.method.lower()] = _operation(inputs)
    return {"openapi": "3.1.0", "info": {"title": "Weave", "version": "1"}, "paths": paths}


def _operation(inputs: Inputs) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": f"{inputs.name}:{inputs.method}",
        "responses": {str(status): {"description": "-"} for status in answers_of(inputs)},
        "parameters": [
            {"name": field.name, "in": field.place, "required": field.place == "path" or field.is_required}
            | {"schema": field.type.json_schema()}
            for field in inputs.fields
            if field.place != "form"
        ],
    }
    if inputs.of("form"):
        content = {"application/x-www-form-urlencoded": {"schema": _form(inputs.of("form"))}}
        operation["requestBody"] = {"content": content, "required": True}
    return operation


def _form(fields: list[Field]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {field.name: field.type.json_schema() for field in fields},
        "required": [field.name for field in fields if field.is_required],
        "additionalProperties": False,
    }
