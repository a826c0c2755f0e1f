"""One measure each; all take the run and give lines of the table."""

from benchmarks.measures.run import Run as Run
