"""How long something took, as a form asks for it: a few usual spans, or in one's own words."""

from typing import Literal

from pydantic import BaseModel

from weave.algorithms.durations import as_typed, minutes_in
from weave.errors import Refused
from weave.forms import Line
from weave.i18n import N_

USUAL = (15, 30, 60, 120, 240)


class TimeTaken(BaseModel):
    """Part of a form; templates/contributions/_time.html shows it."""

    time: Literal["", "15", "30", "60", "120", "240", "other"] = ""
    other_time: Line = ""

    def minutes(self) -> int | None:
        """What was chosen, or what was written where something was written."""
        if self.time in ("", "other"):
            return _understood(self.other_time)
        return int(self.time)


def _understood(text: str) -> int | None:
    if not text:
        return None
    minutes = minutes_in(text)
    if not minutes:
        raise Refused("other_time", N_("Please write a time such as 1:30, 90 min or 2.5 h."))
    return minutes


def time_values(minutes: int | None) -> dict[str, str]:
    """The form's values for a time that is known already."""
    if minutes is None:
        return {"time": "", "other_time": ""}
    if minutes in USUAL:
        return {"time": str(minutes), "other_time": ""}
    return {"time": "other", "other_time": as_typed(minutes)}
