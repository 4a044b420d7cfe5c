"""Check that a page belongs to the session: a browser has one session, but a tab may still show another person's page.

Our pages say for whom they ask: by a header, in the CSRF token of their forms, and when they open a socket.
"""

from uuid import uuid4

from messenger.errors import CsrfFailed, MessengerError, OtherAccount

PAGE_USER_HEADER = "X-Messenger-User"


def require_own_page(session_user_id: int, page_user: object) -> None:
    """Refuse a request of one person's page in another's session. `page_user`: the page's user id, None for a
    program.
    """
    if page_user is not None and str(page_user) != str(session_user_id):
        raise OtherAccount


def new_csrf_token(user_id: int) -> str:
    """Make a CSRF token that names the person whose forms carry it."""
    return f"{user_id}.{uuid4()}"


def csrf_refusal(csrf_token: str, session_user_id: object) -> MessengerError:
    """Return the refusal of a CSRF token that is not the session's own: OtherAccount if it names someone else."""
    user_id, dot, _random = csrf_token.partition(".")
    is_of_another = bool(dot) and user_id.isdecimal() and user_id != str(session_user_id)
    return OtherAccount() if is_of_another else CsrfFailed()
