"""What to try first on the page of the demo."""

from playground.page import Hint


def hints() -> tuple[Hint, ...]:
    """The first steps, each with the person who takes it."""
    return (
        Hint(
            1001,
            1001,
            {"zh": "以王女士的身份发一句话", "en": "As 王女士, send a sentence"},
            says="卫生间吊顶滴水，一天接一桶",
        ),
        Hint(2001, -1001, {"zh": "以周客服的身份在工作群里受理", "en": "As 周客服, accept it"}),
        Hint(
            1004,
            1004,
            {"zh": "用英文试一次", "en": "Try it in English"},
            says="The lift in building 5 unit 2 has stopped",
        ),
    )
