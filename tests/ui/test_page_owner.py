"""Whose page it is: each that is shown to somebody says so and closes itself, and none of its forms serves another."""

import re

import pytest

from tests.personas import ADA, SAM, TESS

CLOSES_ITSELF = re.compile(r'<script src="[^"]*/bundles/(messenger|session-check|account)\.js" type="module">')
SHOWN_TO_NOBODY = {"ui.login", "ui.offline"}  # no session is looked at
ARGUMENTS = {"other_user_id": TESS.id, "user_id": SAM.id, "session_id": 1}


def addresses(app, method):
    """Of all pages, by endpoint."""
    with app.test_request_context():
        return {
            rule.endpoint: app.url_map.bind("").build(rule.endpoint, {name: ARGUMENTS[name] for name in rule.arguments})
            for rule in app.url_map.iter_rules()
            if rule.endpoint.startswith("ui.") and method in rule.methods
        }


def is_whole_page(answer):
    return answer.mimetype == "text/html" and answer.text.lstrip().startswith("<!DOCTYPE html>")


def test_every_page_says_whose_it_is_and_closes_itself(app, visit):
    for person in (SAM, ADA):
        visitor, seen = visit(person), set()
        for endpoint, path in addresses(app, "GET").items():
            answer = visitor.get(path)
            if endpoint in SHOWN_TO_NOBODY or not is_whole_page(answer):
                continue
            assert f'data-user="{person.id}"' in answer.text, endpoint
            assert CLOSES_ITSELF.search(answer.text), endpoint
            seen.add(endpoint)
        assert {"ui.account", "ui.conversations", "ui.chat", "ui.confirm_logout", "ui.admin_users"} <= seen


def test_the_page_that_answers_a_form_says_it_too(visit):
    """Its address may be none that one can come back to."""
    ada = visit(ADA)
    pages = {
        "/admin/users": {"email": "neu@ecole.example", "name": "Neu", "role": "student"},
        "/admin/import": {"csv": "email,name,role\n"},
        f"/admin/users/{SAM.id}/role": {"role": "none"},
        f"/admin/users/{SAM.id}/password": {},
        "/account/appearance": {"theme": "pink"},
    }
    for path, form in pages.items():
        answer = ada.post(path, **form)
        assert is_whole_page(answer), path
        assert f'data-user="{ADA.id}" data-posted' in answer.text, path
        assert CLOSES_ITSELF.search(answer.text), path
    assert "data-posted" not in ada.get("/account").text


@pytest.mark.parametrize("now", [SAM, ADA], ids=["of a pupil", "of an administrator"])
def test_no_form_of_one_is_carried_out_in_the_session_of_another(app, visit, now):
    opened_by, visitor = visit(TESS).csrf(), visit(now)
    for endpoint, path in addresses(app, "POST").items():
        if endpoint in ("ui.start_session", "ui.set_language"):  # they name nobody
            continue
        answer = visitor.post_bare(path, csrf_token=opened_by, role="admin", active="0", csv="x", content="x")
        assert answer.status_code == 409, endpoint
        assert "Autre compte" in answer.text, endpoint
        assert now.name in answer.text, endpoint
        assert TESS.name not in answer.text, endpoint
    assert visitor.get("/account").status_code == 200
