"""Seals phone numbers, so that a database that is copied or stolen does not give them away."""

import os
from base64 import b64decode, b64encode
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_FILE = "linli.key"
"""Beside the database, readable by its owner alone; to be backed up apart from it."""

NONCE = 12


class KeyUnusable(Exception):
    """The key's file is missing or damaged, or what was sealed was sealed with another key."""


class Sealer:
    """AES-GCM with the key in a file; `about` binds what is sealed to its row."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._cipher: AESGCM | None = None

    def make_key(self) -> None:
        """Write a fresh key, unless there is one."""
        try:
            handle = os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return
        with os.fdopen(handle, "wb") as file:
            file.write(b64encode(AESGCM.generate_key(bit_length=256)))
            file.flush()
            os.fsync(file.fileno())

    def renew_key(self) -> None:
        """A key that is lost or damaged gives way; what was sealed with it stays closed."""
        self.file.unlink(missing_ok=True)
        self.make_key()
        self._cipher = None

    def seal(self, words: str, *, about: str) -> str:
        """The words, readable with the key alone."""
        nonce = os.urandom(NONCE)
        return b64encode(
            nonce + self._ready().encrypt(nonce, words.encode(), about.encode())
        ).decode()

    def open(self, sealed: str, *, about: str) -> str:
        """What was sealed; raises `KeyUnusable`."""
        raw = b64decode(sealed)
        try:
            return self._ready().decrypt(raw[:NONCE], raw[NONCE:], about.encode()).decode()
        except InvalidTag:
            raise KeyUnusable(f"{self.file.name} is not the key of this database") from None

    def _ready(self) -> AESGCM:
        if self._cipher is None:
            try:
                self._cipher = AESGCM(b64decode(self.file.read_bytes(), validate=True))
            except (OSError, ValueError) as error:
                raise KeyUnusable(f"cannot use {self.file.name}: {error}") from None
        return self._cipher
