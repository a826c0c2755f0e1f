"""Decides: the five stages, records, gates, roles, deadlines, arithmetic; pure, no I/O, no clock."""
