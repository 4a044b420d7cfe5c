"""A share of a core for a process, held by the kernel's control groups (version 2 or 1)."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from tests.load.machine import Unavailable

GROUPS = Path("/sys/fs/cgroup")
PERIOD = 10_000  # µs: who has used up their share waits no longer than that


@contextlib.contextmanager
def held_to(share: float, pid: int) -> Iterator[None]:
    """For the block, the process and its threads get `share` of one core. Raises Unavailable."""
    quota = int(share * PERIOD)
    is_second = (GROUPS / "cgroup.controllers").exists()
    parent = GROUPS if is_second else GROUPS / "cpu"
    limits = {"cpu.max": f"{quota} {PERIOD}"} if is_second else {"cpu.cfs_period_us": PERIOD, "cpu.cfs_quota_us": quota}
    group = parent / f"messenger-bench-{os.getpid()}-{pid}"
    try:
        if is_second:
            (parent / "cgroup.subtree_control").write_text("+cpu")
        group.mkdir()
    except OSError as error:
        raise Unavailable(f"a share of a core needs control groups and root ({error.strerror})") from error
    try:
        for name, value in limits.items():
            (group / name).write_text(str(value))
        (group / "cgroup.procs").write_text(str(pid))
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):  # it has ended
            (parent / "cgroup.procs").write_text(str(pid))
        group.rmdir()
