"""Lines of the result: what was measured, what was promised, whether it holds."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
DOCUMENT = Path(__file__).parent.parent / "docs" / "performance.md"


@dataclass(frozen=True, slots=True)
class Line:
    """One figure; `holds` is None where it is printed and not judged."""

    what: str
    measured: str
    promised: str = ""
    holds: bool | None = None

    @property
    def verdict(self) -> str:
        """In words, without softening."""
        return {None: "", True: "held", False: "**not held**"}[self.holds]


def quartiles(values: Sequence[float], digits: int = 0) -> str:
    """Median and quartiles."""
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return f"{middle:,.{digits}f} [{low:,.{digits}f}–{high:,.{digits}f}]"


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which this share lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def milliseconds(latencies: Sequence[float]) -> str:
    """p50 and p99 of seconds."""
    middle, high = percentile(latencies, 0.5) * 1000, percentile(latencies, 0.99) * 1000
    return f"p50 {middle:.1f} ms, p99 {high:.1f} ms, n {len(latencies)}"


def markdown(about: str, lines: list[Line]) -> str:
    """The table."""
    rows = [f"| {one.what} | {one.measured} | {one.promised} | {one.verdict} |" for one in lines]
    head = ["| figure | measured | promised | verdict |", "| --- | --- | --- | --- |"]
    return "\n".join([about, "", *head, *rows, ""])


def write(table: str) -> None:
    """Put the table between the two marks of docs/performance.md."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    DOCUMENT.write_text(f"{before}{BEGIN}\n{table}{END}{after}", encoding="utf-8")
