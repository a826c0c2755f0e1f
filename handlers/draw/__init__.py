"""Draws cards, screens and messages from views; one function each."""
