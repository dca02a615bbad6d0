"""Puts the app together: boundary, routes, static files, error pages."""

import datetime as dt
import gc
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import sqlalchemy as sa
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.staticfiles import StaticFiles
from sqlalchemy.orm.exc import StaleDataError
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp

import weave.audit  # puts the audit trail's listeners in place
import weave.services.events.searches  # does the jobs that mixes ask for
import weave.services.roles.reminders  # noqa: F401 - asks for the daily reminders, which no route does
from weave import __version__, db, jobs
from weave.addresses import Addresses
from weave.answering import Signposts
from weave.boundary import Boundary
from weave.engines import FOR_PAGES, make_engine
from weave.errors import Conflict, NotFound, NotSignedIn, Stale, WeaveError
from weave.forms import AlreadySent
from weave.i18n import _
from weave.intake import Intake
from weave.logs import kind_of
from weave.outages import asked_for, passes, unavailable
from weave.render import STATIC, make_templates, render, see_other
from weave.routes import routes
from weave.settings import Settings

log = logging.getLogger("weave.app")

# The matrix of a busy network takes 7 % fewer bytes than at level 1, for a seventh of a millisecond more.
COMPRESSION = 3


def create_app(
    settings: Settings, engine: sa.Engine | None = None, clock: Callable[[], dt.datetime] = db.now
) -> FastAPI:
    """The app over one database; tests and demos pass their own engine and clock."""
    return put_to_work(
        assemble(), settings, engine or make_engine(settings.database, FOR_PAGES, begins=False), clock
    )


def assemble() -> FastAPI:
    """The app without a database: what is the same in every installation, and takes its time to make."""
    app = Weave(
        title="Weave",
        version=__version__,
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        # Such a redirect would carry whatever host the request names, and no TLS behind a proxy.
        redirect_slashes=False,
        lifespan=_lifespan,
    )
    app.state.templates = make_templates()
    app.router.routes.extend(routes())
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.router.middleware_stack = Signposts(app.router)
    app.state.addresses = Addresses(app)
    app.add_middleware(GZipMiddleware, minimum_size=800, compresslevel=COMPRESSION)
    _answer_errors(app)
    _answer_database_errors(app)
    return app


def put_to_work(
    app: FastAPI, settings: Settings, engine: sa.Engine, clock: Callable[[], dt.datetime]
) -> FastAPI:
    """The same app over this database from here on; the boundary is built anew, as it reads the settings."""
    app.state.settings = settings
    app.state.engine = engine
    app.state.clock = clock
    app.middleware_stack = None
    return app


class Weave(FastAPI):
    """FastAPI's own error page stands outside all middleware; the boundary has to stand around that, too."""

    def build_middleware_stack(self) -> ASGIApp:
        whole = Boundary(Intake(super().build_middleware_stack()), self.state.settings)
        return _metered(whole) if self.state.settings.is_metered else whole


def _metered(app: ASGIApp) -> ASGIApp:
    from weave.metrics import Metered  # a tenth of a second that only those wait for who want the figures

    return Metered(app)


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    # What has been loaded by now stays: no need to look through it at every collection.
    gc.freeze()
    with jobs.worker(app.state.engine, app.state.settings, app.state.clock):
        yield


def _answer_errors(app: FastAPI) -> None:
    @app.exception_handler(WeaveError)
    def answer(request: Request, error: WeaveError) -> Response:
        message = _(error.message, **error.values) if error.message else ""
        if isinstance(error, NotSignedIn):
            return _ask_to_sign_in(request)
        return render(request, error.template, status=error.status, message=message)

    @app.exception_handler(StaleDataError)
    def stale(request: Request, _error: StaleDataError) -> Response:
        _forget_rows(request)
        return answer(request, Stale())

    @app.exception_handler(AlreadySent)
    def already_sent(request: Request, earlier: AlreadySent) -> Response:
        return see_other(request, earlier.location)

    @app.exception_handler(RequestValidationError)
    def not_an_address(request: Request, _error: RequestValidationError) -> Response:
        """Forms are read by `weave.forms`; what fails here is a path or a query that no page links to."""
        return answer(request, NotFound())

    @app.exception_handler(HTTPException)
    def plain(request: Request, error: HTTPException) -> Response:
        if error.status_code == 404:
            return answer(request, NotFound())
        response = render(request, "errors/refused.html", status=error.status_code, message="")
        response.headers.update(error.headers or {})
        return response

    @app.exception_handler(Exception)
    def crashed(request: Request, error: Exception) -> Response:
        """The server tells where; this, at which route."""
        log.error("%s: %s", asked_for(request), kind_of(error))
        _forget_rows(request)
        return render(request, "errors/crashed.html", status=500)


def _answer_database_errors(app: FastAPI) -> None:
    @app.exception_handler(sa.exc.IntegrityError)
    def overtaken(request: Request, error: sa.exc.IntegrityError) -> Response:
        """What the route had looked at was changed by somebody before it could write."""
        log.warning("%s: %s", asked_for(request), kind_of(error))
        _forget_rows(request)
        return render(request, Conflict.template, status=Conflict.status, message="")

    @app.exception_handler(sa.exc.DBAPIError)
    @app.exception_handler(sa.exc.DisconnectionError)
    @app.exception_handler(sa.exc.TimeoutError)
    @app.exception_handler(OSError)
    async def away(request: Request, error: Exception) -> Response:
        """What passes by itself asks for patience; anything else is a fault of Weave."""
        if not passes(error):
            raise error
        _forget_rows(request)
        return await unavailable(request, error)


def _forget_rows(request: Request) -> None:
    """After a rollback the rows of whoever asks cannot be read any more, and an error page needs none."""
    request.state.membership = None


def _ask_to_sign_in(request: Request) -> Response:
    from weave.routes.entrance.sign_ins import sign_in_page

    asked_for = request.url.replace(scheme="", netloc="")
    return sign_in_page(request, status=401, leads_to=str(asked_for) if request.method == "GET" else "/")
