"""`python -m tests.load [--quick] [--only WORDS]`: measure, print the table; a full run writes docs/benchmarks.md."""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.load import machine, node, report, runs, scenarios
from tests.load.databases import postgresql_version
from tests.load.process import ServerFailed
from tests.load.stage import Stage

DISK = "/var/tmp"  # noqa: S108 - /tmp may be memory, where an fsync costs nothing


def main(arguments: list[str]) -> int:
    options = _options(arguments)
    os.sched_setaffinity(0, {machine.LOAD_CORE})
    try:
        facts = machine.facts({"Node": node.require(), "PostgreSQL": postgresql_version()})
        node.install(node.GENERATOR)
    except node.Unavailable as error:
        return _say(f"make bench: {error}", 2)
    try:
        measured = _measure(options)
    except ServerFailed as error:
        return _say(f"make bench: {error}", 1)
    table = report.table(measured)
    print(f"\n{report.facts_list(facts)}\n\n{table}")
    wrong = list(runs.wrong(measured))
    return _say("\n".join(["", "Wrong runs:", *wrong]), 1) if wrong else 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one short run each, of the most telling loads")
    parser.add_argument("--only", default="", help="only the loads whose name contains this")
    parser.add_argument("--repeats", type=int, help="runs of each contestant (3, or 1 with --quick)")
    return parser.parse_args(arguments)


def _measure(options: argparse.Namespace) -> list[runs.Measured]:
    chosen = [one for one in (scenarios.QUICK if options.quick else scenarios.FULL) if options.only in one.name]
    repeats = options.repeats or (1 if options.quick else 3)
    absent = _build_rival()
    with tempfile.TemporaryDirectory(prefix="messenger-load-", dir=DISK) as folder:
        Path(folder).chmod(0o755)  # PostgreSQL may run as someone else
        with Stage(Path(folder), 1000 if options.quick else 10_000) as stage:
            return [runs.measure(stage, one, repeats, absent, _narrate) for one in chosen]


def _build_rival() -> dict[str, str]:
    try:
        node.install(node.RIVAL)
    except node.Unavailable as error:
        return dict.fromkeys(("node-full", "node-normal", "node-postgresql"), str(error))
    return {}


def _narrate(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {line}", flush=True)


def _say(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
