"""`weave serve` before it serves: what stands in its way is said in one line."""

import pickle
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from weave import logs
from weave.cli import app

Serve = Callable[..., Result]


@pytest.fixture
def serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Serve:
    """Starts as far as serving; the variables are those of the environment."""
    monkeypatch.setattr("weave.serving.run", lambda _settings: None)

    def start(*words: str, **variables: str) -> Result:
        monkeypatch.setenv("WEAVE_DATA_DIR", str(tmp_path / "data"))
        monkeypatch.setenv("WEAVE_PORT", str(_free_port()))
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        return CliRunner().invoke(app, ["serve", *words])

    return start


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _only_line(result: Result) -> str:
    assert (result.exit_code, result.stdout) == (1, "")
    (line,) = result.stderr.splitlines()
    return line


def test_an_empty_database_gets_a_set_up_code_and_keeps_it(serve: Serve) -> None:
    first, second = serve(), serve()
    assert first.exit_code == second.exit_code == 0
    (line,) = [line for line in first.stdout.splitlines() if "/set-up" in line]
    assert line.split(" with the code ")[1] in second.stdout


def test_a_taken_port_gets_one_line(serve: Serve) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert _only_line(serve(WEAVE_PORT=port)).startswith(f"weave: 127.0.0.1:{port} cannot be used ")


@pytest.mark.parametrize(
    ("variable", "value"), [("WEAVE_PORT", "80 80"), ("WEAVE_PORT", "70000"), ("WEAVE_WORKERS", "0")]
)
def test_a_setting_that_cannot_be_used_gets_one_line(serve: Serve, variable: str, value: str) -> None:
    assert _only_line(serve(**{variable: value})).startswith(f"weave: {variable} cannot be used: ")


@pytest.mark.parametrize("place", ["a file", "a file/below"])
def test_a_folder_that_cannot_be_written_gets_one_line(serve: Serve, tmp_path: Path, place: str) -> None:
    (tmp_path / "a file").touch()  # Root may write everywhere, but not put a folder inside a file.
    line = _only_line(serve(WEAVE_DATA_DIR=str(tmp_path / place)))
    assert line.startswith(f"weave: cannot write to {tmp_path / place} (")
    assert "WEAVE_DATA_DIR" in line


def test_a_key_that_cannot_be_kept_gets_one_line(serve: Serve, tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    elsewhere = f"sqlite:///{tmp_path / 'weave.db'}"
    line = _only_line(serve(WEAVE_DATA_DIR=str(tmp_path / "a file"), WEAVE_DATABASE_URL=elsewhere))
    assert line.startswith("weave: cannot write to ")


@pytest.mark.parametrize("url", ["nonsense", "mysql://host/name", "oracle+none://host"])
def test_an_address_of_no_database_gets_one_line(serve: Serve, url: str) -> None:
    assert _only_line(serve(WEAVE_DATABASE_URL=url)).startswith("weave: WEAVE_DATABASE_URL cannot be read")


def test_a_file_that_is_no_database_gets_one_line(serve: Serve, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/weave.db").write_text("Not a database at all, and longer than its header. " * 4)
    line = _only_line(serve())
    assert line.startswith("weave: the database cannot be opened: file is not a database (")
    assert line.endswith("/data/weave.db)")


def test_what_is_said_of_the_log_can_be_sent_to_each_worker() -> None:
    assert pickle.loads(pickle.dumps(logs.CONFIG)) == logs.CONFIG  # noqa: S301 - our own
