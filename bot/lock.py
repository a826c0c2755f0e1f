"""One process on one data folder; the kernel frees the lock when the process dies."""

import fcntl
import os
from pathlib import Path
from typing import Self


class Taken(Exception):
    """Another process holds the folder."""


class Lock:
    """Held from construction until `release` or the end of the process (not on NFS)."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / "linli.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._file)
            raise Taken from None

    def release(self) -> None:
        """Let another process begin."""
        os.close(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()
