"""Every setting of an installation, read from `WEAVE_*` variables; none is required to start."""

import ipaddress
import secrets
from functools import cached_property
from pathlib import Path

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

METRICS_TOKEN_FLOOR = 20


class Settings(BaseSettings):
    """What the operator may set; the README lists the same names."""

    model_config = SettingsConfigDict(env_prefix="WEAVE_", frozen=True, extra="ignore")

    database_url: str = Field("", description="Empty: the embedded SQLite database in the data folder.")
    data_dir: Path = Field(Path("data"), description="Where the embedded database and the secret key live.")
    host: str = "127.0.0.1"
    port: int = Field(8000, ge=1, le=65535)
    base_url: str = Field("", description="The address people use; mails and links carry only this one.")
    secret_key: SecretStr = Field(SecretStr(""), description="Empty: made once and kept in the data folder.")
    smtp_url: SecretStr = Field(SecretStr(""), description="smtp[s]://user:password@host:port?from=address")
    trusted_proxies: str = Field("", description="Whose X-Forwarded-For is believed: 127.0.0.1, 10.0.0.0/8")
    metrics_token: SecretStr = Field(
        SecretStr(""), description="Opens /metrics; empty: there is no such page."
    )
    workers: int = Field(1, ge=1, le=64)
    demo_password: SecretStr = Field(SecretStr(""), description="The demo sign-ins' password.")

    @field_validator("trusted_proxies")
    @classmethod
    def _are_addresses(cls, given: str) -> str:
        """Said at the start, for a slip here would only show when everybody is locked out."""
        parts = [part.strip() for part in given.split(",") if part.strip()]
        for part in parts:
            ipaddress.ip_network(part)
        return ",".join(parts)

    @field_validator("metrics_token")
    @classmethod
    def _is_long(cls, given: SecretStr) -> SecretStr:
        """It is the only thing that stands before the figures."""
        if 0 < len(given.get_secret_value()) < METRICS_TOKEN_FLOOR:
            raise ValueError(f"take at least {METRICS_TOKEN_FLOOR} random characters")
        return given

    @property
    def proxies(self) -> list[str]:
        """The addresses and networks of proxies that say truly whom they speak for."""
        return self.trusted_proxies.split(",") if self.trusted_proxies else []

    @property
    def database(self) -> str:
        """The SQLAlchemy address of the database."""
        if not self.database_url:
            return f"sqlite:///{(self.data_dir / 'weave.db').absolute()}"
        url = self.database_url
        for prefix in ("postgres://", "postgresql://"):
            if url.startswith(prefix):
                return "postgresql+psycopg://" + url.removeprefix(prefix)
        return url

    @property
    def address(self) -> str:
        """Where the installation is reached, without a slash at the end."""
        return self.base_url.rstrip("/") or f"http://{self.host}:{self.port}"

    @property
    def is_https(self) -> bool:
        return self.address.startswith("https://")

    @property
    def sends_mail(self) -> bool:
        return bool(self.smtp_url.get_secret_value())

    @property
    def is_metered(self) -> bool:
        return bool(self.metrics_token.get_secret_value())

    @cached_property
    def key(self) -> bytes:
        """The installation's secret: as set, else made once in the data folder for its owner's eyes only."""
        if given := self.secret_key.get_secret_value():
            return given.encode()
        path = self.data_dir / "secret-key"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(mode=0o600)
            path.write_text(secrets.token_urlsafe(48))
        return path.read_text().strip().encode()
