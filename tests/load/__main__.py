"""`python -m tests.load [--quick] [--only WORDS]`: measure, print the table; a full run writes docs/benchmarks.md."""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.load import machine, node, report, runs, scenarios
from tests.load.contestants import CONTESTANTS
from tests.load.databases import postgresql_version
from tests.load.scenarios import Scenario
from tests.load.stage import Stage

DISK = "/var/tmp"  # noqa: S108 - /tmp may be memory, where an fsync costs nothing
DOCUMENT = machine.ROOT / "docs" / "benchmarks.md"
QUICK_BUILD = 85  # seconds: the whole quick run is to take two minutes


def main(arguments: list[str]) -> int:
    options = _options(arguments)
    try:
        machine.require()
        tools = {"Node": node.require(), "PostgreSQL": postgresql_version()}
        node.install(node.GENERATOR)
    except machine.Unavailable as error:
        return _complain(f"make bench: {error}", 2)
    facts = machine.facts({**tools, "Redis": machine.version("redis-server", "--version")})
    measured = list(_measure(options))
    if not measured:
        return _complain(f"make bench: no load's name contains {options.only!r}", 2)
    facts.update(report.disturbance(measured))
    print(f"\n{report.facts_list(facts)}\n\n{report.table(measured)}")
    wrong = list(runs.wrong(measured))
    if wrong:
        return _complain("\n".join(["", "Wrong runs:", *wrong]), 1)
    if not (options.quick or options.only):
        DOCUMENT.write_text(report.document(measured, facts))
    return 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one short run each, of the most telling loads")
    parser.add_argument("--only", default="", help="only the loads whose name contains this")
    parser.add_argument("--repeats", type=int, help="runs of each contestant (3, or 1 with --quick)")
    return parser.parse_args(arguments)


def _measure(options: argparse.Namespace) -> Iterator[runs.Measured]:
    chosen = [one for one in (scenarios.QUICK if options.quick else scenarios.FULL) if options.only in one.name]
    repeats = options.repeats or (1 if options.quick else 3)
    build = node.Build(node.RIVAL, QUICK_BUILD if options.quick else 600) if any(map(_needs_build, chosen)) else None
    if build and not options.quick:
        build.outcome()  # nothing else goes on while it is measured
    os.sched_setaffinity(0, {machine.LOAD_CORE})
    with tempfile.TemporaryDirectory(prefix="messenger-load-", dir=DISK) as folder:
        Path(folder).chmod(0o755)  # PostgreSQL may run as someone else
        with Stage(Path(folder), 1000 if options.quick else 10_000) as stage:
            for scenario in sorted(chosen, key=_needs_build) if options.quick else chosen:
                absent = _not_built(build.outcome()) if build and _needs_build(scenario) else {}
                yield runs.measure(stage, scenario, repeats, absent, _narrate)


def _needs_build(scenario: Scenario) -> bool:
    return any(CONTESTANTS[name].needs_build for name in scenario.contestants)


def _not_built(problem: str) -> dict[str, str]:
    names: Iterable[str] = (name for name, one in CONTESTANTS.items() if one.needs_build)
    return dict.fromkeys(names, problem) if problem else {}


def _narrate(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {line}", flush=True)


def _complain(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)
    return code


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
