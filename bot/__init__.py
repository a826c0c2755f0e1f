"""Runs it: settings, ingest, worker, sender, clock, downloads and the commands of the program."""

import os

__version__ = "0.1.0"

# PTB warns at each flood error otherwise, with a stack walk for every one.
os.environ.setdefault("PTB_TIMEDELTA", "1")
