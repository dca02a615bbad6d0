"""Finds what browser tests need from the system, installs it where it may, and prints the browser's path."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

BROWSERS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
CHINESE_FONTS = ("*CJK*", "*SourceHan*", "*wqy*", "*NotoSansSC*")


def main() -> int:
    if missing():
        install(list(missing()))
    if lacking := missing():
        print(
            f"The browser tests need {', '.join(lacking.values())}. "
            f"On Debian, as root: apt install {' '.join(lacking)}",
            file=sys.stderr,
        )
        return 1
    print(find_browser())
    return 0


def missing() -> dict[str, str]:
    """Debian's package for each thing that is not there, with the thing's plain name."""
    needs: dict[str, tuple[str, Callable[[], object]]] = {
        "chromium-headless-shell": ("Chromium (or its path in WEAVE_TEST_BROWSER)", find_browser),
        "fonts-noto-cjk": ("a font with Chinese characters", has_chinese_font),
        "libatomic1": ("the library libatomic", has_libatomic),
    }
    return {package: name for package, (name, is_there) in needs.items() if not is_there()}


def find_browser() -> str | None:
    if given := os.environ.get("WEAVE_TEST_BROWSER"):
        return shutil.which(given)
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def has_chinese_font() -> bool:
    if sys.platform == "darwin":
        return True
    return any(True for folder in FONT_FOLDERS for pattern in CHINESE_FONTS for _ in folder.rglob(pattern))


def has_libatomic() -> bool:
    """The node that comes with Playwright is linked to it."""
    if sys.platform == "darwin":
        return True
    try:
        ctypes.CDLL("libatomic.so.1")
    except OSError:
        return False
    return True


def install(packages: list[str]) -> None:
    apt = shutil.which("apt-get")
    if os.geteuid() != 0 or not apt:
        return
    print(f"Installing {' '.join(packages)} …", file=sys.stderr, flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update"], ["-y", "--no-install-recommends", "install", *packages]):
        subprocess.run([apt, "-qq", *step], env=environment, stdout=subprocess.DEVNULL, check=False)


if __name__ == "__main__":
    sys.exit(main())
