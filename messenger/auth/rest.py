"""REST routes to log in, refresh and log out."""

from flask import Blueprint, Response, after_this_request, request

from messenger.auth.browser_sessions import end_browser_session
from messenger.auth.device_cookie import remember_device, this_client
from messenger.auth.login import log_in
from messenger.auth.refresh import issue_refresh_token, presented_refresh_token, refresh_token_required
from messenger.auth.schemas import LogIn
from messenger.auth.sessions import open_session, refresh_session
from messenger.auth.tokens import caller, current_user, issue_access_token, log_out, token_required
from messenger.errors import AccountDisabled, BadCredentials, Overloaded, RateLimited, StorageUnavailable
from messenger.models.people import Person
from messenger.people.schemas import own_user_json
from messenger.responses import Me, Tokens
from messenger.web.operations import operation
from messenger.web.parsing import takes_body

blueprint = Blueprint("auth", __name__, url_prefix="/auth")


@blueprint.post("/login")
@operation(BadCredentials, AccountDisabled, RateLimited, Overloaded, StorageUnavailable)
@takes_body(LogIn)
def login(body: LogIn) -> Tokens:
    """Log in with an account of Messenger's own."""
    person = log_in(body.email, body.password, this_client())

    @after_this_request
    def remember(response: Response) -> Response:
        remember_device(response, person.id)
        return response

    return _tokens(person, open_session(person, request.user_agent.string), 0)


@blueprint.post("/refresh")
@refresh_token_required
@operation()
def refresh() -> Tokens:
    """Exchange a refresh token for new tokens.

    Each is good for one use, and once more within ten seconds, for an answer that was lost. One that comes again later
    has been copied: its session ends.
    """
    session_id, number = presented_refresh_token()
    return _tokens(current_user, session_id, refresh_session(caller(), session_id, number))


@blueprint.post("/logout")
@token_required
@operation(answers={204: None})
def logout() -> Response:
    """End the session that the token belongs to; a token of no session ends all of the user's."""
    log_out()
    response = Response(status=204)
    end_browser_session(response, current_user.id)
    return response


@blueprint.get("/me")
@token_required
@operation()
def me() -> Me:
    """Read one's own account."""
    return {"user": own_user_json(current_user)}


def _tokens(person: Person, session_id: int, number: int) -> Tokens:
    return {
        "accessToken": issue_access_token(person, session_id=session_id),
        "refreshToken": issue_refresh_token(person, session_id, number),
        "user": own_user_json(person),
    }
