"""Says at the end of a run what was skipped: one line a reason, which names what to install, and not one a test."""

from collections import Counter

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reasons = Counter(_reason(report) for report in terminalreporter.stats.get("skipped", []))
    if reasons:
        terminalreporter.section("skipped")
    for reason, count in reasons.most_common():
        terminalreporter.write_line(f"{count:5} {'test ' if count == 1 else 'tests'}: {reason}")


def _reason(report: pytest.TestReport) -> str:
    *_place, reason = report.longrepr if isinstance(report.longrepr, tuple) else [str(report.longrepr)]
    return str(reason).removeprefix("Skipped: ")
