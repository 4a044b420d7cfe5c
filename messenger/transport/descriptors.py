"""Raise the limit on open file descriptors: each connection takes one."""

import sys
from contextlib import suppress

if sys.platform != "win32":
    import resource

MIN_DESCRIPTORS = 4_096  # a school of a thousand, with two tabs each, some that poll, and a margin
FALLBACK_LIMIT = 10_240  # macOS reports no hard limit, and allows this


def raise_limit() -> None:
    """Raise the soft limit to the hard one."""
    if sys.platform == "win32":
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft in (hard, resource.RLIM_INFINITY):
        return
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, FALLBACK_LIMIT), hard))


def hard_limit() -> int:
    """Return the hard limit on open descriptors."""
    if sys.platform == "win32":
        return sys.maxsize
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    return sys.maxsize if hard == resource.RLIM_INFINITY else hard
