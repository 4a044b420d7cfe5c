"""Shapes of people, in the contract's names."""

from typing import Annotated

from msgspec import Meta

from messenger.models.people import Person
from messenger.responses import OwnUser, User
from messenger.web.schemas import Shape


class ContactSearch(Shape, frozen=True):
    """Query parameters of a search of people."""

    q: Annotated[str, Meta(description="A part of the name; without it, all.", examples=["moreau"])] = ""


def user_json(person: Person) -> User:
    """Return a user in the contract's form."""
    return {"id": person.id, "name": person.name, "role": person.role}


def own_user_json(person: Person) -> OwnUser:
    """Return one's own record, which holds the e-mail address too."""
    return {**user_json(person), "email": person.email}
