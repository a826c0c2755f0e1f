"""Starts `linli run` again and again without the second that its imports take.

Reads a line, forks a process that is `linli run` from then on, prints its number, and
when it has ended prints how: minus the signal, or the exit code.
"""

import os
import sys

from bot.main import main


def nurse() -> None:
    """One child after the other, until nobody asks for one."""
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            os._exit(main(["run"]))
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    nurse()
