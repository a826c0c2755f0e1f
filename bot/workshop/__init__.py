"""What takes long, in a process of its own that sees files only."""

LONGEST = 120
"""Seconds of work, also for whoever waits for it."""
