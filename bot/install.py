"""Puts `linli` into the virtual environment without building a package."""

import stat
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).parent.parent
SCRIPT = """#!{python}
import sys
from bot.main import main
sys.exit(main())
"""


def install() -> None:
    """Let the environment import this tree, and write its `bin/linli`."""
    Path(sysconfig.get_path("purelib"), "linli.pth").write_text(f"{HERE}\n", encoding="utf-8")
    program = Path(sysconfig.get_path("scripts"), "linli")
    program.write_text(SCRIPT.format(python=sys.executable), encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)


if __name__ == "__main__":
    install()
