"""A Telegram on this machine: for tests, for the demo, and for training; it knows no bot."""
