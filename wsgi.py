"""The entry point: `python wsgi.py` serves, `flask` finds `app` here."""

import os
import warnings

# Patch before anything else is imported: a module that has seen the blocking socket keeps it. CLI commands need no
# green threads.
if os.environ.get("FLASK_RUN_FROM_CLI") == "true":
    os.environ["MESSENGER_ASYNC_MODE"] = "threading"
if os.environ.setdefault("MESSENGER_ASYNC_MODE", "eventlet") in ("", "eventlet"):
    warnings.filterwarnings("ignore", r"\s*Eventlet is deprecated")
    import eventlet

    eventlet.monkey_patch()
elif os.environ["MESSENGER_ASYNC_MODE"] == "gevent":
    from gevent import monkey

    monkey.patch_all()
# psycopg's own wait is in C and would stop all green threads; it reads this when it is first imported.
os.environ.setdefault("PSYCOPG_WAIT_FUNC", "wait_selector")

from messenger import create_app
from messenger.ops import serve

app = serve.create_or_exit(create_app)

if __name__ == "__main__":
    serve.run(app)
