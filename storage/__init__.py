"""Remembers: every SQL statement of the program and the rows that it fills."""
