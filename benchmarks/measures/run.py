"""What all measures share: the server, a place for data folders, the memory of every bot."""

from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.bots import Bot, Server


@dataclass(slots=True)
class Run:
    """One `python -m benchmarks`; `quick` is for whoever changes the code, not for the record."""

    server: Server
    place: Path
    quick: bool
    memory: dict[str, float] = field(default_factory=dict)
    folders: int = 0

    def folder(self) -> Path:
        """A new data folder."""
        self.folders += 1
        made = self.place / f"data-{self.folders}"
        made.mkdir()
        return made

    def note_memory(self, name: str, bot: Bot) -> None:
        """Remember how large the bot's process was at the end of a measure."""
        self.memory[name] = max(self.memory.get(name, 0.0), bot.memory())
