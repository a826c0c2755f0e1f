"""The estate's settings, one at a time: the set-up is their first round, in order."""

from collections.abc import Mapping

from actions.desk import Desk
from actions.door import action
from storage import estates
from workflow.refusal import Refusal
from workflow.steps import Step, after


@action("estate.change")
def change(desk: Desk, step: Step, values: Mapping[str, str], *, settled: bool = True) -> None:
    """Write what a question asks; once `settled` in its turn, the set-up goes on to the next."""
    if "code" in values and estates.has_code(desk.db, values["code"], but=desk.scope):
        raise Refusal("refused-code-there", code=values["code"])
    changed = dict(values)
    if settled and desk.estate.step is step and step is not Step.DONE:
        changed["step"] = after(step)
    if changed:
        estates.change(desk.db, desk.scope, changed)
        desk.estate = estates.get(desk.db, desk.scope)
        desk.redraw("set-up", 0)
