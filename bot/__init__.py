"""Runs it: settings, ingest, worker, sender, clock, downloads and the commands of the program."""

__version__ = "0.1.0"
