"""Measures what the program promises: throughput, latency, backlog, limits, reminders, memory."""
