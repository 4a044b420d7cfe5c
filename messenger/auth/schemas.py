"""The shape of a login."""

from typing import Annotated, ClassVar

from flask_babel import lazy_gettext as _
from msgspec import Meta

from messenger.web.schemas import TEXT, Body, is_text


class LogIn(Body, frozen=True):
    rules: ClassVar = {
        "email": _("Saisissez votre adresse e-mail."),
        "password": _("Saisissez votre mot de passe."),
    }
    checks: ClassVar = {"email": is_text, "password": is_text}

    email: Annotated[
        str, Meta(min_length=1, max_length=254, extra_json_schema=TEXT, examples=["lina.haddad@ecole.example"])
    ]
    password: Annotated[str, Meta(min_length=1, max_length=1024, extra_json_schema=TEXT, examples=["demo-2026"])]

    def __post_init__(self) -> None:
        if not (is_text(self.email) and is_text(self.password)):
            raise ValueError("email")
