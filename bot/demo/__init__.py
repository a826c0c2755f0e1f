"""The sample estate, and the bot run against the playground."""
