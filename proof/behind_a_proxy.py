"""Weave behind nginx with TLS, as the guide for operators sets it up: its very configuration and commands."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from proof.figures import Figures
from proof.people import settle
from proof.registry import Run, proves
from proof.serving import Server, free_port, serving
from tests.cast import PASSWORD
from tests.docs.blocks import blocks, commands, settings

HOST = "weave.example.org"
METRICS_TOKEN = "a token that a proof has made for itself"  # noqa: S105 - opens nothing but this proof's server
TRIES = 40
REQUESTS = 60


@dataclass(frozen=True, slots=True)
class Visitor:
    """Types commands as somebody elsewhere on the network would; the names lead to the proxy."""

    folder: Path

    def types(self, command: str) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"CURL_HOME": str(self.folder), "WEAVE_METRICS_TOKEN": METRICS_TOKEN}
        return subprocess.run(
            ["/bin/sh", "-c", command],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def asks(self, address: str, *options: str) -> tuple[int, str]:
        """The status of the last answer, and all answers' headers."""
        quoted = " ".join(f"'{option}'" for option in options)
        told = self.types(f"curl --silent --output /dev/null --dump-header - {quoted} '{address}'").stdout
        statuses = [line.split()[1] for line in told.splitlines() if line.startswith("HTTP/")]
        return (int(statuses[-1]) if statuses else 0), told


@proves("behind-a-proxy", "behind nginx with TLS, with two workers, as the guide sets it up", in_ci=False)
def behind_a_proxy(run: Run) -> None:
    for program in ("nginx", "openssl", "curl"):
        _provide(program)
    data = run.folder / "data"
    data.mkdir()
    server = Server(data, workers=2, settings=_settings())
    settle(server.database)
    with serving(server), _proxy(run.folder, server.port) as visitor:
        _look(run.figures, visitor)


def _settings() -> dict[str, str]:
    """What the guide's settings say about the address and the proxy, and the token of the figures."""
    said = settings()[0]
    wanted = ("WEAVE_BASE_URL", "WEAVE_TRUSTED_PROXIES")
    return {name: said[name] for name in wanted} | {"WEAVE_METRICS_TOKEN": METRICS_TOKEN}


def _provide(program: str) -> None:
    if shutil.which(program) or os.geteuid() != 0:
        return
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    package = "nginx-light" if program == "nginx" else program
    for step in (["update"], ["-y", "--no-install-recommends", "install", package]):
        subprocess.run(["apt-get", "-qq", *step], env=environment, stdout=subprocess.DEVNULL, check=True)


@contextmanager
def _proxy(folder: Path, upstream: int) -> Iterator[Visitor]:
    """The guide's nginx with places of its own, and a visitor whose names lead to it."""
    tls, plain = free_port(), free_port()
    certificate, key = folder / "weave.pem", folder / "weave.key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={HOST}",
         "-addext", f"subjectAltName=DNS:{HOST}", "-out", str(certificate), "-keyout", str(key)],
        check=True, capture_output=True,
    )  # fmt: skip
    (said,) = [block.text for block in blocks() if block.kind == "nginx"]
    places = {
        "/etc/ssl/weave.pem": str(certificate),
        "/etc/ssl/weave.key": str(key),
        "listen 443 ": f"listen 127.0.0.1:{tls} ",
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "127.0.0.1:8000": f"127.0.0.1:{upstream}",
    }
    for place, own in places.items():
        assert place in said, f"the guide says nothing of {place}"
        said = said.replace(place, own)
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    configuration = folder / "nginx.conf"
    configuration.write_text(
        f"pid {folder}/nginx.pid; error_log {folder}/error.log; daemon off;\n"
        f"events {{}} http {{ access_log off; {temporary}\n{said} }}\n"
    )
    (folder / ".curlrc").write_text(
        f'cacert = "{certificate}"\n'
        f'connect-to = "{HOST}:443:127.0.0.1:{tls}"\n'
        f'connect-to = "{HOST}:80:127.0.0.1:{plain}"\n'
    )
    with subprocess.Popen(["nginx", "-c", str(configuration)]) as proxy:
        try:
            visitor = Visitor(folder)
            _await(visitor)
            yield visitor
        finally:
            proxy.terminate()


def _await(visitor: Visitor) -> None:
    for _ in range(100):
        if visitor.asks(f"https://{HOST}/healthz")[0] == 200:
            return
        time.sleep(0.1)
    raise TimeoutError("the proxy does not answer")


def _look(figures: Figures, visitor: Visitor) -> None:
    asked = [command for command in commands() if command.startswith("curl")]
    figures.exactly(
        "commands of the guide that work",
        sum(not visitor.types(each).returncode for each in asked),
        len(asked),
    )
    status, headers = visitor.asks(f"https://{HOST}/sign-in")
    figures.exactly("sign-in page", status, 200)
    figures.none(
        "pages without Strict-Transport-Security", int("strict-transport-security" not in headers.lower())
    )
    status, headers = visitor.asks(f"http://{HOST}/sign-in")
    figures.none("plain requests that are answered", int(f"https://{HOST}/sign-in" not in headers))
    _sign_in(figures, visitor)
    _guess(figures, visitor)
    _count(figures, visitor)


def _sign_in(figures: Figures, visitor: Visitor) -> None:
    fields = ("--data-urlencode", "email=ana@example.org", "--data-urlencode", f"password={PASSWORD}")
    status, headers = visitor.asks(f"https://{HOST}/sign-in", *fields, "--header", f"Origin: https://{HOST}")
    figures.exactly("signing in leads on", status, 303)
    cookies = [
        line for line in headers.splitlines() if line.lower().startswith("set-cookie: __host-weave-session=")
    ]
    sealed = [line for line in cookies if "secure" in line.lower() and "httponly" in line.lower()]
    figures.exactly("sign-ins bound to this host over TLS", len(sealed), 1)
    foreign, _ = visitor.asks(f"https://{HOST}/sign-in", *fields, "--header", "Origin: https://evil.example")
    figures.exactly("a form from elsewhere", foreign, 403)


def _guess(figures: Figures, visitor: Visitor) -> None:
    """Somebody who says to come from a new address each time is still one visitor."""
    refused = 0
    for number in range(TRIES):
        fields = ("--data", f"email=nobody{number}@example.org&password=guess")
        forged = ("--header", f"X-Forwarded-For: 203.0.113.{number}")
        refused += visitor.asks(f"https://{HOST}/sign-in", *fields, *forged)[0] == 429
    figures.told("guesses with forged addresses", TRIES)
    figures.at_least("of them held up", refused, 1)


def _count(figures: Figures, visitor: Visitor) -> None:
    """Both workers' figures are added up, whichever of them is asked."""
    for _ in range(REQUESTS):
        visitor.asks(f"https://{HOST}/favicon.ico")
    (metrics,) = [command for command in commands() if "/metrics" in command]
    missing = 'weave_requests_total{method="GET",route="none",status="404"} '
    found = [line for line in visitor.types(metrics).stdout.splitlines() if line.startswith(missing)]
    figures.at_least(
        "requests that both workers counted", float(found[0].split()[-1]) if found else 0, REQUESTS
    )
