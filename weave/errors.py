"""What can go wrong by the rules of Weave itself, each with its status and what to do next."""

from weave.i18n import N_


class WeaveError(Exception):
    """An answer other than the one hoped for; `message` is translated where it is shown."""

    status = 400
    template = "errors/refused.html"

    def __init__(self, message: str = "", **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.values = values


class NotSignedIn(WeaveError):
    """Nobody is known to be asking; the answer is the sign-in page."""

    status = 401
    template = "sign_ins/new.html"


class Forbidden(WeaveError):
    """She belongs here, but this is not hers to do."""

    status = 403
    template = "errors/forbidden.html"


class NotFound(WeaveError):
    """There is no such thing, or it is not hers to know of: the same answer for both."""

    status = 404
    template = "errors/not_found.html"


class Conflict(WeaveError):
    """It was true when the page was drawn, and is no longer."""

    status = 409
    template = "errors/conflict.html"


class Stale(Conflict):
    """Somebody else changed the row since the form was drawn."""

    def __init__(self) -> None:
        super().__init__(N_("Somebody else changed this in the meantime. Compare both and save again."))


class Refused(WeaveError):
    """A form that is well-formed but against a rule; shown beside its field."""

    status = 422

    def __init__(self, field: str, message: str, **values: object) -> None:
        super().__init__(message, **values)
        self.field = field
