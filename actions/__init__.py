"""Does: every change is one verb here, and `@action` is the only door to it."""
