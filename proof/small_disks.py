"""Small disks for proofs: one that is soon full, one that turns read-only; both need root."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FILLER = "filler"
# Before a command: root without its right to what belongs to others.
AS_ANYBODY = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")


class NotTried(RuntimeError):
    """The machine does not allow what the proof needs."""


@contextmanager
def small_disk(folder: Path, *, mebibytes: int) -> Iterator[Path]:
    """A disk of its own, in memory, mounted at the folder."""
    folder.mkdir()
    _root("mount", "-t", "tmpfs", "-o", f"size={mebibytes}m", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def fragile_disk(folder: Path) -> Iterator[Path]:
    """A disk whose file system can be told that the disk under it is failing."""
    image = folder.with_suffix(".img")
    with image.open("wb") as file:
        file.truncate(64 * 1024 * 1024)
    folder.mkdir()
    _root("mkfs.ext4", "-q", str(image))
    _root("mount", "-o", "loop", str(image), str(folder))
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def turn_read_only(disk: Path) -> None:
    """At once, as a kernel does that has lost its trust in a disk; what is open stays open."""
    _root("mount", "-o", "remount,abort", str(disk))


def make_read_only(disk: Path) -> None:
    """For one that nobody has open."""
    _root("mount", "-o", "remount,ro", str(disk))


def fill(disk: Path) -> None:
    """Leave no room at all."""
    chunk = b"\0" * 4096
    with (disk / FILLER).open("ab", buffering=0) as file:
        try:
            while True:
                file.write(chunk)
        except OSError:
            return


def make_room(disk: Path) -> None:
    (disk / FILLER).unlink()


def give_away(folder: Path) -> None:
    """The folder and all in it belong to somebody else, who shares them with nobody."""
    folder.chmod(0o700)
    _root("chown", "-R", "nobody", str(folder))


def _root(*command: str) -> None:
    """Run it; without the right to, or without the program, the proof has not been tried."""
    if os.geteuid() != 0 or not shutil.which(command[0]):
        raise NotTried(f"this needs root and {command[0]}")
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise NotTried(f"{command[0]} is refused here: {done.stderr.strip()}")
