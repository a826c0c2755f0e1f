"""The week in figures, when somebody asks for it: by a command or from home."""

from actions import figures
from handlers.session import Session


async def order(s: Session) -> None:
    """Have the picture made; it comes into this chat, with all of it in words."""
    await s.do(figures.order)
    s.hush("toast-ordered")
