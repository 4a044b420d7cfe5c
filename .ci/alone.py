"""Run a command while no other `make` of this checkout runs one: `python alone.py COMMAND …`."""

import fcntl
import subprocess
import sys
from pathlib import Path

with Path(__file__).open() as lock:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print("waiting for another make to finish", file=sys.stderr)
        fcntl.flock(lock, fcntl.LOCK_EX)
    sys.exit(subprocess.run(sys.argv[1:]).returncode)  # noqa: S603 (the Makefile's own words)
