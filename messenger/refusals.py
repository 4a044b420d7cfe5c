"""Every refusal that leaves a door is noted here, whichever way it is shown."""

from flask import request

from messenger.errors import MessengerError
from messenger.tally import tally


def note(error: MessengerError) -> None:
    """A refusal over HTTP."""
    tally().refusals.add("page" if request.blueprint == "ui" else "rest", error.code)


def note_event(error: MessengerError) -> None:
    """A refusal over a socket: of an event, or of the connection."""
    tally().refusals.add("socket", error.code)
