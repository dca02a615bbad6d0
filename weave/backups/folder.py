"""What stands beside the database and belongs to the installation: its secret key, above all."""

import datetime as dt
import os
import tempfile
from pathlib import Path

from weave.backups.refusals import Refused
from weave.settings import Settings

SECRET_KEY = "secret-key"  # noqa: S105 - a name
# Every file of the data folder that is not the database itself.
FILES = (SECRET_KEY, "demo-password")


def kept_files(settings: Settings) -> dict[str, bytes]:
    """The files, by name; the secret key also where a setting says it."""
    found = {
        name: (settings.data_dir / name).read_bytes()
        for name in FILES
        if (settings.data_dir / name).is_file()
    }
    if given := settings.secret_key.get_secret_value():
        found[SECRET_KEY] = given.encode()
    if SECRET_KEY not in found:
        raise Refused(
            f"there is no secret key in {settings.data_dir}, and without it a backup is not whole; "
            "say with WEAVE_DATA_DIR (or WEAVE_SECRET_KEY) what the server uses"
        )
    return found


def refuse_other_key(settings: Settings, files: dict[str, bytes]) -> None:
    """A key that a setting says would be used in place of the one that is restored."""
    given = settings.secret_key.get_secret_value()
    if given and given.encode() != files[SECRET_KEY].strip():
        raise Refused(
            "WEAVE_SECRET_KEY is another key than the backup's; nothing was changed. "
            "Unset it, and the key is restored into the data folder"
        )


def put_files(settings: Settings, files: dict[str, bytes], at: dt.datetime) -> list[Path]:
    """Write the files for the owner's eyes only; another's that stands there is kept beside, and named."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    put_aside: list[Path] = []
    for name, content in files.items():
        path = settings.data_dir / name
        if name == SECRET_KEY and settings.secret_key.get_secret_value():
            continue
        if path.exists() and path.read_bytes().strip() == content.strip():
            path.chmod(0o600)
            continue
        if path.exists():
            aside = path.with_name(f"{name}.until-{at:%Y%m%d-%H%M%S}")
            path.rename(aside)
            put_aside.append(aside)
        _write(path, content)
    return put_aside


def _write(path: Path, content: bytes) -> None:
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    Path(part).replace(path)
