"""The async mode of this process."""

AsyncMode = str  # "eventlet", "gevent" or "threading"


def effective_async_mode(wanted: AsyncMode) -> AsyncMode:
    """`wanted`, or "threading" in a process that was not monkey-patched for it: tests, CLI commands, a shell."""
    if wanted == "eventlet":
        from eventlet.patcher import is_monkey_patched

        return "eventlet" if is_monkey_patched("socket") else "threading"
    if wanted == "gevent":
        from gevent.monkey import is_module_patched

        return "gevent" if is_module_patched("socket") else "threading"
    return "threading"
