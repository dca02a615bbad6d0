"""Installs one of the lock files and Weave itself into .venv, unless they are there already."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import shutil
import ssl
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "weave-installed.json"
LOCKS = ROOT / "requirements"
SETS = ("app", "test", "dev")  # Each holds the one before.
OWN_PACKAGES = ("weave", "seeds", "migrations")
OLDEST_UV = (0, 5)


def fail(message: str) -> NoReturn:
    print(message, file=sys.stderr)
    sys.exit(1)


def main() -> None:
    if sys.argv[1:] not in ([name] for name in SETS):
        fail(f"Say what to install: {', '.join(SETS)}.")
    wanted = sys.argv[1]
    try:
        if holds(wanted):
            return
        with alone():
            if not holds(wanted):
                install(largest(wanted))
    except subprocess.CalledProcessError:
        fail("Could not install what Weave needs; the lines above say why.")
    except OSError as error:
        fail(f"Cannot use {error.filename or ROOT}: {error.strerror}.")


def stamp() -> dict[str, str]:
    """What is installed: for which checkout and Python, which set, with which locks."""
    try:
        found = json.loads(STAMP.read_text())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def fresh_stamp(name: str) -> dict[str, str]:
    inputs = [ROOT / "pyproject.toml", LOCKS / f"{name}.txt"]
    locks = hashlib.sha256(b"".join(path.read_bytes() for path in inputs)).hexdigest()
    return {**place(), "set": name, "locks": locks}


def place() -> dict[str, str]:
    return {"root": str(ROOT), "python": "{}.{}".format(*sys.version_info)}


def holds(wanted: str) -> bool:
    """Whether the wanted set is installed from the present locks, alone or inside a larger one."""
    return PYTHON.exists() and any(stamp() == fresh_stamp(name) for name in SETS[SETS.index(wanted) :])


def largest(wanted: str) -> str:
    """The wanted set, or the larger one installed before: what tests need is not taken away again."""
    before = stamp().get("set", wanted)
    return max(wanted, before, key=SETS.index) if before in SETS else wanted


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Two first starts at once: the second waits, and then finds everything installed."""
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # Some network file systems have no locks.
            fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def install(name: str) -> None:
    if not is_usable():
        venv.create(VENV, clear=True, with_pip=False, symlinks=True)
    STAMP.write_text(json.dumps({**place(), "set": name, "locks": "under way"}))
    print(f"Installing what Weave needs into {VENV} …", file=sys.stderr, flush=True)
    environment = surroundings()
    pip = [find_uv(environment), "pip", "--quiet"]
    lock = LOCKS / f"{name}.txt"
    run(
        [*pip, "sync", "--python", str(PYTHON), "--require-hashes", "--compile-bytecode", str(lock)],
        environment,
    )
    itself = ["--no-deps", "--no-index", "--no-build-isolation", "--editable", str(ROOT)]
    run([*pip, "install", "--python", str(PYTHON), *itself], environment)
    # Where Python may not keep what it compiled, every start would compile all of it anew.
    compiled = [str(ROOT / package) for package in OWN_PACKAGES]
    run([str(PYTHON), "-m", "compileall", "-q", *compiled], environment)
    STAMP.write_text(json.dumps(fresh_stamp(name)))


def is_usable() -> bool:
    """Whether .venv can be kept: this very Python runs in it, and it was not moved here from elsewhere."""
    if Path(sys.prefix).resolve() != VENV.resolve():
        return False
    found = stamp()
    return not found or all(found.get(key) == value for key, value in place().items())


def surroundings() -> dict[str, str]:
    """The environment for uv and pip: what the user has set counts before what is set here."""
    paths = ssl.get_default_verify_paths()
    # A company's or a school's own authority stands only among the system's certificates.
    system = paths.cafile or paths.capath
    chosen = {"UV_SYSTEM_CERTS": "true", **({"PIP_CERT": system} if system else {})}
    if not os.access(Path.home(), os.W_OK):  # A service's account often has no home.
        chosen |= {"UV_NO_CACHE": "true", "PIP_NO_CACHE_DIR": "true"}
    return chosen | os.environ | {"UV_PYTHON_DOWNLOADS": "never"}


def find_uv(environment: dict[str, str]) -> str:
    """A uv from the path, if it is new enough; else the pinned one, in an environment of its own."""
    if (found := shutil.which("uv")) and uv_version(found) >= OLDEST_UV:
        return found
    private = VENV / "uv"
    uv = private / "bin" / "uv"
    if not uv.exists():
        base = base_python()
        provide_pip(base)
        run([base, "-m", "venv", "--clear", str(private)], environment)
        lock = ["--require-hashes", "--requirement", str(LOCKS / "uv.txt")]
        quiet = ["--quiet", "--disable-pip-version-check"]
        run([str(private / "bin" / "python"), "-m", "pip", "install", *quiet, *lock], environment)
    return str(uv)


def uv_version(uv: str) -> tuple[int, ...]:
    answer = subprocess.run([uv, "--version"], capture_output=True, text=True, check=False)
    words = answer.stdout.split()
    numbers = words[1].split(".")[:2] if len(words) > 1 else []
    return tuple(int(number) for number in numbers if number.isdigit())


def base_python() -> str:
    """The interpreter that .venv was made from; in a .venv of an unknown maker, what stands in its place."""
    return getattr(sys, "_base_executable", None) or sys.executable


def provide_pip(base: str) -> None:
    """Debian keeps pip's installer in a package of its own."""
    probe = subprocess.run([base, "-c", "import ensurepip"], capture_output=True, check=False)
    if probe.returncode == 0:
        return
    package = "python{}.{}-venv".format(*sys.version_info)
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        fail(f"Weave needs {package} to install itself. As root: apt install {package}")
    print(f"Installing {package} …", file=sys.stderr, flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "-qq", "update"], environment)
    run(["apt-get", "-qq", "-y", "--no-install-recommends", "install", package], environment)


def run(command: list[str], environment: dict[str, str]) -> None:
    """A step of the installation; only what it says of its troubles is passed on."""
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)


if __name__ == "__main__":
    main()
