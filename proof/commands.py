"""`weave` as an operator calls it, and what that cost."""

import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proof.serving import PAUSE, ROOT, Server


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command said, how it ended, and its peak of memory."""

    code: int
    told: str
    objection: str
    seconds: float
    peak_mib: float

    @property
    def report(self) -> dict[str, Any]:
        """What `--json` said; a command that failed said nothing."""
        report: dict[str, Any] = json.loads(self.told) if self.code == 0 else {}
        return report


def weave(server: Server, *words: object) -> Outcome:
    """Call the command in the surroundings of that server, and wait for it."""
    begun = time.monotonic()
    with tempfile.TemporaryFile() as told, tempfile.TemporaryFile() as objected:
        process = subprocess.Popen(
            [sys.executable, "-m", "weave.cli", *map(str, words)],
            cwd=ROOT,
            env=server.environment(),
            stdout=told,
            stderr=objected,
        )
        peak = 0.0
        while process.poll() is None:
            peak = _peak_mib(process.pid) or peak
            time.sleep(PAUSE)
        told.seek(0)
        objected.seek(0)
        return Outcome(
            process.returncode,
            told.read().decode(),
            objected.read().decode(),
            time.monotonic() - begun,
            peak,
        )


def _peak_mib(pid: int) -> float:
    """The kernel's high-water mark; its last word, when all is over, would count the caller in."""
    try:
        told = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    return sum(float(line.split()[1]) / 1024 for line in told.splitlines() if line.startswith("VmHWM:"))
