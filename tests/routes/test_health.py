"""Health: alive as long as the process is, ready only with a database at the newest schema."""

import sqlalchemy as sa
from starlette.testclient import TestClient


def test_it_is_up_and_ready(nobody: TestClient) -> None:
    assert nobody.get("/healthz").json() == {"status": "up"}
    assert nobody.get("/readyz").json() == {"status": "ready"}


def test_it_is_not_ready_before_its_migrations(nobody: TestClient, engine: sa.Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'long_ago'")
    answer = nobody.get("/readyz")
    assert answer.status_code == 503
    assert "weave migrate" in answer.json()["status"]
    assert nobody.get("/healthz").status_code == 200
