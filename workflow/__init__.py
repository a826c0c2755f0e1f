"""Decides: the five stages, records, gates, roles, deadlines, sums; pure, no I/O, no clock."""
