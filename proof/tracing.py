"""What a program asks of the kernel, seen with strace."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SYNC = re.compile(r"^(?:\d+ +)?(\d+\.\d+) .*(?:fsync|fdatasync)(?:\(|.*resumed).* = 0", re.MULTILINE)
TRACE = ("-f", "--seccomp-bpf", "-qq", "-ttt", "-e", "trace=fsync,fdatasync")


def strace() -> str:
    """The program; fetched from the system where that is allowed."""
    if found := shutil.which("strace"):
        return found
    apt = shutil.which("apt-get")
    if apt and os.geteuid() == 0:
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for step in (["update"], ["-y", "--no-install-recommends", "install", "strace"]):
            subprocess.run([apt, "-qq", *step], env=environment, stdout=subprocess.DEVNULL, check=False)
    found = shutil.which("strace")
    assert found, "this needs strace; on Debian, as root: apt install strace"
    return found


def behind_strace(report: Path) -> list[str]:
    """What stands before a command so that its finished syncs are written to a file."""
    return [strace(), *TRACE, "-o", str(report)]


@contextmanager
def watched(pid: int, report: Path) -> Iterator[None]:
    """The same for a program that runs already, and whatever it starts from here on."""
    watcher = subprocess.Popen([strace(), *TRACE, "-o", str(report), "-p", str(pid)])
    try:
        yield
    finally:
        watcher.terminate()
        watcher.wait()


def syncs(report: Path) -> list[float]:
    """When a sync was finished without an error, in seconds of the clock."""
    return sorted(float(at) for at in SYNC.findall(report.read_text(errors="replace")))
