"""Conversations as pages and as partials of pages: parse, call a service, render."""

from typing import Any

from flask import Blueprint, Response, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from messenger.auth.device_key import restore_key
from messenger.auth.tokens import caller, current_session, current_user, page_login_required
from messenger.errors import ClientIdConflict, MessengerError, ValidationFailed
from messenger.messages.conversations import History, count_unread, list_conversations, read_history
from messenger.messages.schemas import SendMessage
from messenger.messages.sending import mark_read, send_message
from messenger.models.column_types import MAX_ID
from messenger.people.contacts import list_contacts
from messenger.roles import contact_roles
from messenger.ui import account, admin, connection, entry, filters, installable, other_account
from messenger.web import refusals
from messenger.web.schemas import parse

CONVERSATIONS = 30
MESSAGES = 50
MAX_UNREAD_SHOWN = 300  # messages, which a page shows at once
MAX_MISSED_MESSAGES = 100
PEOPLE = 60
CHAT = f"/conversations/<int(max={MAX_ID}):other_user_id>"

Page = str | BaseResponse | tuple[str, int]

blueprint = Blueprint("ui", __name__)
filters.register(blueprint)
entry.register(blueprint)
installable.register(blueprint)
connection.register(blueprint)
account.register(blueprint)
admin.register_routes(blueprint)
other_account.register(blueprint)


@blueprint.get("/")
def home() -> BaseResponse:
    return redirect(url_for("ui.conversations"))


@blueprint.get("/conversations")
@page_login_required
def conversations() -> Page:
    before, show = _cursor("before"), _list_filter()
    if not _wants_partial():
        return render_template("page/messenger.html", **_sidebar(before, show))
    if before is not None:
        return render_template("list/_page.html", **_sidebar(before, show))
    if "show" in request.args:
        return render_template("list/_list.html", **_sidebar(show=show))
    return render_template("list/_welcome.html", unread_total=count_unread(current_user.id))


@blueprint.get(CHAT)
@page_login_required
def chat(other_user_id: int) -> Page:
    before = _cursor("before")
    history = read_history(caller(), other_user_id, before=before, limit=MESSAGES)
    if before is not None and _wants_partial():
        return render_template("chat/_older_messages.html", history=history)
    if before is not None:
        return _chat_page(history, newest=False)
    view = history.conversation
    if view.unread_count >= MESSAGES:  # from the first unread on
        history = read_history(caller(), other_user_id, limit=min(view.unread_count + 1, MAX_UNREAD_SHOWN))
    return _chat_page(history, unread_after=view.read_seq if view.unread_count else None)


@blueprint.post(CHAT)
@page_login_required
def send(other_user_id: int) -> Page:
    """Send a message from the form of a browser without JavaScript; with it, the page's scripts send."""
    content = request.form.get("content", "").replace("\r\n", "\n").strip()
    client_id = request.form.get("client_id") or None
    try:
        message = parse({"receiverId": other_user_id, "content": content, "clientId": client_id}, SendMessage)
        send_message(caller(), message)
    except MessengerError as error:
        refusals.record_http(error)
        return _chat_with_error(error, other_user_id, content, client_id)
    return redirect(url_for("ui.chat", other_user_id=other_user_id), 303)


@blueprint.get(f"{CHAT}/seen")
@page_login_required
def seen(other_user_id: int) -> Response:
    """Mark as read what a browser without JavaScript shows: the page's own image, which scripts make superfluous.

    The page itself marks nothing: it may have been fetched ahead, or be open in a tab in the background.
    """
    if _is_image_of_a_page():
        seq = _cursor("seq") or 0
        mark_read(caller(), other_user_id, seq)
    return Response("<svg xmlns='http://www.w3.org/2000/svg'/>", mimetype="image/svg+xml")


@blueprint.get("/conversations/changes")
@page_login_required
def changes() -> Page:
    """Render what the page that asks does not show yet: it says which rows it has and how far its open chat goes."""
    listed = list_conversations(current_user.id, limit=CONVERSATIONS)
    known = set(request.args.get("known", "").split())
    rows = [row for row in listed if filters.row_version(row) not in known]
    other_user_id = _cursor("with")
    chat = _messages_after(other_user_id, _cursor("after") or 0) if other_user_id else None
    if chat and request.args.get("writable") == str(not chat["history"].conversation.can_send):
        return Response(status=204, headers={"HX-Refresh": "true"})  # what they may do here is another page
    unread_total = count_unread(current_user.id)
    if not rows and not (chat and chat["is_news"]) and request.args.get("unread") in (None, str(unread_total)):
        return Response(status=204)
    response = make_response(render_template("chat/_changes.html", rows=rows, chat=chat, unread_total=unread_total))
    if chat and chat["history"].has_more:
        response.headers["HX-Trigger"] = "conversations:changed"
    return response


@blueprint.get("/people")
@page_login_required
def people() -> Page:
    query = request.args.get("q", "").strip()
    if _wants_partial() and not query and "q" in request.args:
        return Response()
    role = _role()
    found = list_contacts(current_user.id, query, role=role, limit=PEOPLE + 1)
    results = {
        "people": found[:PEOPLE],
        "people_left_out": len(found) > PEOPLE,
        "query": query,
        "role": role,
    }
    if _wants_partial():
        return render_template("list/_people_found.html", **results, roles=contact_roles(current_user.role))
    return render_template("page/messenger.html", **_sidebar(), **results)


@blueprint.after_request
def restore_device_key(response: Response) -> Response:
    """Set the device key again where a page in a session lacks it."""
    if current_session and request.method == "GET" and response.status_code == 200:
        restore_key(response, current_user.id)
    return response


@blueprint.after_request
def forbid_caching(response: Response) -> Response:
    """Forbid caching: no page of someone's messages may stay on a shared computer after they log out."""
    response.headers.setdefault("Cache-Control", "no-store")
    response.vary.add("HX-Request")
    return response


def _chat_page(history: History, *, newest: bool = True, status: int = 200, **more: Any) -> Page:
    context = {"history": history, "conversation": history.conversation, "is_newest": newest, **more}
    if _wants_partial():
        return render_template("chat/_opened.html", **context, **_sidebar()), status
    return render_template("page/messenger.html", **context, **_sidebar()), status


def _chat_with_error(error: MessengerError, other_user_id: int, content: str, client_id: str | None) -> Page:
    """Render the chat again, with the reason and the text, for a browser without JavaScript."""
    history = read_history(caller(), other_user_id, limit=MESSAGES)
    kept_id = None if isinstance(error, ClientIdConflict | ValidationFailed) else client_id
    page = _chat_page(history, status=error.status, error=error, content=content, client_id=kept_id)
    response = make_response(page)
    response.headers.update(error.headers)
    return response


def _messages_after(other_user_id: int, after: int) -> dict[str, Any]:
    """Return the messages after the `seq` `after`."""
    history = read_history(caller(), other_user_id, after=after, limit=MAX_MISSED_MESSAGES)
    view = history.conversation
    marks = (_cursor("seen") or 0, _cursor("delivered") or 0)
    is_news = bool(history.messages) or (view.other_read_seq, view.other_delivered_seq) != marks
    return {"history": history, "is_news": is_news}


def _sidebar(before: int | None = None, show: str | None = None) -> dict[str, Any]:
    rows = list_conversations(current_user.id, limit=CONVERSATIONS + 1, before=before, show=show)
    return {
        "show": show,
        "roles": contact_roles(current_user.role),
        "rows": rows[:CONVERSATIONS],
        "has_more_rows": len(rows) > CONVERSATIONS,
        "before": before,
        "unread_total": count_unread(current_user.id),
    }


def _list_filter() -> str | None:
    """Return the filter of the list from the query: "unread", a role, or None for all."""
    return "unread" if request.args.get("show") == "unread" else _role("show")


def _role(name: str = "role") -> str | None:
    """Return a role from the query that the reader may write to, else None."""
    role = request.args.get(name)
    return role if role in contact_roles(current_user.role) else None


def _cursor(name: str) -> int | None:
    """Return a positive id or `seq` from the query or the form, else None."""
    text = request.values.get(name, "")
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 20 else 0
    return number if 0 < number <= MAX_ID else None


def _is_image_of_a_page() -> bool:
    """Check that a page of ours that is being drawn asks: no prefetch, no link in a message, no other site.

    A browser that does not say what it asks for (before 2023) is believed.
    """
    headers = request.headers
    is_ahead = any(headers.get(name) for name in ("Sec-Purpose", "Purpose", "X-Moz"))
    is_ours = headers.get("Sec-Fetch-Site", "same-origin") == "same-origin"
    return request.method == "GET" and not is_ahead and is_ours and headers.get("Sec-Fetch-Dest", "image") == "image"


def _wants_partial() -> bool:
    """Check that htmx asks for a part of the page, and not to restore a whole page from the history."""
    return request.headers.get("HX-Request") == "true" and "HX-History-Restore-Request" not in request.headers
