"""The settings, all from the environment; docs/settings.md explains each (a test compares)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

TOKEN = re.compile(r"^[0-9]+:[A-Za-z0-9_-]{20,}$")


class BadSetting(Exception):
    """A setting that cannot be used; the message says which and why, never a secret."""


class BadToken(BadSetting):
    """No token, two tokens, or something that is no token."""


@dataclass(frozen=True, slots=True)
class Config:
    """What the program was told; each field's `env` is the name of its variable."""

    token: str = field(default="", metadata={"env": "LINLI_BOT_TOKEN"}, repr=False)
    token_file: Path | None = field(default=None, metadata={"env": "LINLI_BOT_TOKEN_FILE"})
    api_url: str = field(default="https://api.telegram.org", metadata={"env": "LINLI_API_URL"})
    data: Path = field(default=Path("data"), metadata={"env": "LINLI_DATA"})
    backups: Path | None = field(default=None, metadata={"env": "LINLI_BACKUPS"})
    lang: str = field(default="zh", metadata={"env": "LINLI_LANG"})
    log: str = field(default="info", metadata={"env": "LINLI_LOG"})
    send_rate: float = field(default=25.0, metadata={"env": "LINLI_SEND_RATE"})
    demo_port: int = field(default=8710, metadata={"env": "LINLI_DEMO_PORT"})

    @property
    def database(self) -> Path:
        """The database's file."""
        return self.data / "linli.db"

    @property
    def files(self) -> Path:
        """The folder of fetched photos and files."""
        return self.data / "files"

    @property
    def backups_folder(self) -> Path:
        """Where the nightly copies go."""
        return self.backups or self.data / "backups"

    @property
    def jobs(self) -> Path:
        """The folder in which processes of their own work; empty between jobs."""
        return self.data / "jobs"

    def with_token(self) -> str:
        """The bot's token; raises `BadToken`."""
        if self.token and self.token_file:
            raise BadToken("set LINLI_BOT_TOKEN or LINLI_BOT_TOKEN_FILE, not both")
        token = self.token
        if self.token_file:
            try:
                token = self.token_file.read_text(encoding="utf-8").strip()
            except OSError as error:
                raise BadToken(f"cannot read LINLI_BOT_TOKEN_FILE: {error.strerror}") from None
        if not token:
            raise BadToken("no bot token: set LINLI_BOT_TOKEN or LINLI_BOT_TOKEN_FILE")
        if not TOKEN.match(token):
            raise BadToken("the bot token does not look like one (123456:ABC…)")
        return token


TURNS = {"data": Path, "backups": Path, "token_file": Path, "send_rate": float, "demo_port": int}


def read(environment: Mapping[str, str]) -> Config:
    """The settings of an environment; raises `BadSetting`."""
    given: dict[str, object] = {}
    for one in fields(Config):
        name = one.metadata["env"]
        value = environment.get(name, "").strip()
        if not value:
            continue
        try:
            given[one.name] = TURNS.get(one.name, str)(value)
        except ValueError:
            raise BadSetting(f"{name} is not a number") from None
    config = Config(**given)  # type: ignore[arg-type]
    if config.lang not in ("zh", "en"):
        raise BadSetting("LINLI_LANG is zh or en")
    if config.log not in ("debug", "info", "warning", "error"):
        raise BadSetting("LINLI_LOG is debug, info, warning or error")
    if config.send_rate < 0:
        raise BadSetting("LINLI_SEND_RATE is messages a second, 0 for no limit")
    return config
