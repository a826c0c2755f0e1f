"""Takes away what can be filed no more once a case has ended, on whatever page it stands."""

from dataclasses import replace

from handlers import press
from handlers.screen import Button, Screen
from workflow.process import stages_of
from workflow.terms import Stage

FILES = (
    press.ChangeRecord,
    press.Circulate,
    press.ItemOfDuty,
    press.AboutItem,
    press.ReportItem,
    press.VerifyItem,
    press.PutOffItem,
    press.AnswerExtension,
)


def read_only(screen: Screen, stage: Stage) -> Screen:
    """The page of an ended case: what it says stays, with what may still be filed."""
    kept = (tuple(one for one in row if _stays(one, stage)) for row in screen.rows)
    return replace(screen, rows=tuple(row for row in kept if row))


def _stays(button: Button, stage: Stage) -> bool:
    asked = button.press
    if isinstance(asked, press.BeginForm):
        return stage in stages_of(asked.kind)
    return not isinstance(asked, FILES)
