"""Hears and shows: conversations, buttons, cards; knows Telegram, no SQL, no rules."""
