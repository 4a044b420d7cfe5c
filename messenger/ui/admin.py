"""The administration's pages: accounts one by one or by a CSV file, the roles' rights, and the state of the server."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Blueprint, current_app, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from messenger.auth.tokens import caller, current_user, page_login_required
from messenger.errors import LastAdministrator, MessengerError, ValidationFailed
from messenger.models.column_types import MAX_ID
from messenger.notices.open_sockets import socket_sessions
from messenger.ops import doctor
from messenger.ops.health import VERSION
from messenger.people import administration, register
from messenger.people.accounts import has_email_from_host
from messenger.people.register import NewUser, Problem, new_user
from messenger.policy.administrators import require_administrator
from messenger.policy.callers import Administrator
from messenger.roles import Role, may_message

PAGE_SIZE = 50
MAX_CSV_BYTES = 1024 * 1024
USER_PATH = f"/admin/users/<int(max={MAX_ID}):user_id>"

Page = str | BaseResponse | tuple[str, int]
View = Callable[..., Page]


def register_routes(blueprint: Blueprint) -> None:
    """Add the routes of this module to the blueprint of the pages."""
    for rule, view, method in (
        ("/admin", admin_users, "GET"),
        ("/admin/users", admin_create, "POST"),
        (USER_PATH, admin_user, "GET"),
        (f"{USER_PATH}/role", admin_role, "POST"),
        (f"{USER_PATH}/active", admin_active, "POST"),
        (f"{USER_PATH}/password", admin_password, "POST"),
        (f"{USER_PATH}/sessions/end", admin_log_out, "POST"),
        (f"{USER_PATH}/email/remove", admin_remove_email, "POST"),
        ("/admin/import", admin_import, "GET"),
        ("/admin/import", admin_preview, "POST"),
        ("/admin/import/apply", admin_apply, "POST"),
        ("/admin/school", admin_school, "GET"),
    ):
        blueprint.add_url_rule(rule, view.__name__, _for_admins(view), methods=[method])


def _for_admins(view: View) -> View:
    @page_login_required
    def checked(*args: Any, **kwargs: Any) -> Page:
        require_administrator(current_user)
        return view(*args, **kwargs)

    @wraps(view)
    def wrapper(*args: Any, **kwargs: Any) -> Page:
        request.max_content_length = request.max_form_memory_size = MAX_CSV_BYTES  # a school's CSV file
        return checked(*args, **kwargs)

    return wrapper


def admin_users() -> Page:
    return _users_page()


def _users_page(error: MessengerError | None = None, **form: Any) -> Page:
    role = request.args.get("role")
    after = request.args.get("after", "")
    found = register.list_people(
        request.args.get("q", ""),
        role=role if role in list(Role) else None,
        after=int(after) if after.isascii() and after.isdigit() and len(after) < 19 else None,
        limit=PAGE_SIZE + 1,
    )
    page = render_template(
        "admin/users.html",
        people=found[:PAGE_SIZE],
        has_more=len(found) > PAGE_SIZE,
        error=error,
        form=form,
        roles=list(Role),
    )
    return (page, error.status) if error else page


def admin_create() -> Page:
    new = new_user(*(request.form.get(field, "") for field in NewUser._fields))
    try:
        person, password = administration.create_user(caller(), new)
    except ValidationFailed as error:
        return _users_page(error, **new._asdict())
    return _user_page(person.id, password=password)


def admin_user(user_id: int) -> Page:
    return _user_page(user_id)


def _user_page(user_id: int, error: MessengerError | None = None, password: str | None = None) -> Page:
    person = administration.find_person(current_user, user_id)
    page = render_template(
        "admin/user.html",
        person=person,
        error=error,
        password=password,
        roles=list(Role),
        has_email_from_host=has_email_from_host(person.id),
    )
    return (page, error.status) if error else page


def _act_and_redirect(user_id: int, deed: Callable[[], Any]) -> Page:
    try:
        deed()
    except (ValidationFailed, LastAdministrator) as error:
        return _user_page(user_id, error)
    return redirect(url_for("ui.admin_user", user_id=user_id, saved=1), 303)


def admin_role(user_id: int) -> Page:
    role = request.form.get("role", "")
    return _act_and_redirect(user_id, lambda: administration.set_role(caller(), user_id, role))


def admin_active(user_id: int) -> Page:
    active = request.form.get("active") == "1"
    return _act_and_redirect(user_id, lambda: administration.set_active(caller(), user_id, active))


def admin_remove_email(user_id: int) -> Page:
    return _act_and_redirect(user_id, lambda: administration.remove_email(caller(), user_id))


def admin_password(user_id: int) -> Page:
    if (
        user_id == current_user.id
    ):  # one's own, with the present one: it logs nobody out here, and is known to its owner
        return redirect(url_for("ui.account", _anchor="password"), 303)
    _person, password = administration.reset_password(caller(), user_id)
    return _user_page(user_id, password=password)


def admin_log_out(user_id: int) -> Page:
    return _act_and_redirect(user_id, lambda: administration.log_out_everywhere(caller(), user_id))


def admin_import() -> Page:
    return render_template("admin/import.html")


def admin_preview() -> Page:
    file = request.files.get("file")
    try:
        text = file.read().decode("utf-8-sig") if file else request.form.get("csv", "")
    except UnicodeDecodeError:
        error = ValidationFailed(errors={"file": _("Ce fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8.")})
        return render_template("admin/import.html", error=error), error.status
    return _preview(text)


def _preview(text: str, error: MessengerError | None = None) -> Page:
    rows, problems = _read(text)
    plan = None if problems else register.plan_import(Administrator(caller()), rows)
    faults = administration.PROBLEM_TEXTS
    page = render_template("admin/import.html", problems=problems, plan=plan, csv=text, faults=faults, error=error)
    return (page, 400) if problems or error else page


def _read(text: str) -> tuple[list[NewUser], list[Problem]]:
    rows, problems = register.read_csv(text)
    if administration.demotes(current_user, rows):
        problems.append(Problem(0, "own", current_user.email))
    return rows, problems


def admin_apply() -> Page:
    text = request.form.get("csv", "")
    rows, problems = _read(text)
    if problems:
        return _preview(text)
    try:
        report = administration.import_users(caller(), rows, request.form.get("take_over", "").split())
    except register.TakeOverUnconfirmed as error:
        return _preview(text, error)
    except LastAdministrator as error:
        return render_template("admin/import.html", error=error), error.status
    return render_template("admin/import.html", report=report)


def admin_school() -> Page:
    troubles = dict(problem.split(": ", 1) for problem in doctor.problems())
    return render_template(
        "admin/school.html",
        roles=list(Role),
        may_message=may_message,
        troubles=troubles,
        sockets=len(socket_sessions().by_sid),
        has_redis=bool(current_app.config["REDIS_URL"]),
        version=VERSION,
    )
