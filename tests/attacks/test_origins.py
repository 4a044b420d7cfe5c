"""A form's origin where a proxy hides it: `Referrer-Policy: no-referrer` makes browsers send `Origin: null`."""

import pytest
import requests
import sqlalchemy as sa

from messenger.models.people import users
from tests.personas import PASSWORD, PASSWORD_HASH, SAM

FORMS = {"/login": {"email": SAM.email, "password": "wrong"}, "/language": {"locale": "en"}}
OURS = {"Origin": "null", "Sec-Fetch-Site": "same-origin"}
OTHERS = [
    {"Origin": "null"},
    {"Origin": "null", "Sec-Fetch-Site": "none"},
    {"Origin": "null", "Sec-Fetch-Site": "same-site"},
    {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
    {"Origin": "https://evil.example", "Sec-Fetch-Site": "same-origin"},
    {"Origin": "", "Sec-Fetch-Site": "cross-site"},
]


@pytest.mark.parametrize("path", FORMS)
def test_a_form_whose_origin_is_hidden_is_ours_where_the_browser_says_so(server, path):
    def post(headers):
        url = f"{server.url}{path}"
        return requests.post(url, data=FORMS[path], headers=headers, allow_redirects=False, timeout=30).status_code

    assert post(OURS) == {"/login": 401, "/language": 303}[path]
    assert [post(headers) for headers in OTHERS] == [403] * len(OTHERS)


def test_an_old_browser_that_hides_a_forms_origin_logs_in_by_the_form_that_it_was_shown(server):
    def post(session, token):
        form = {**FORMS["/login"], "form_token": token}
        return session.post(f"{server.url}/login", data=form, headers={"Origin": "null"}, timeout=30)

    def visit():
        session = requests.Session()
        page = session.get(f"{server.url}/login", timeout=30)
        return session, page.text.partition('name="form_token" value="')[2].partition('"')[0]

    (hers, token), (_theirs, token_of_theirs) = visit(), visit()
    answer = post(hers, token)
    assert answer.status_code == 401
    assert token in answer.text  # for the next try
    refused = [(hers, ""), (hers, "é"), (hers, token_of_theirs), (requests.Session(), token)]
    assert [post(*each).status_code for each in refused] == [403] * 4


def test_an_old_browser_that_hides_a_forms_origin_chooses_its_language_too(server):
    def choose(session, **form):
        data, headers = {"locale": "en", **form}, {"Origin": "null"}
        url = f"{server.url}/language"
        return session.post(url, data=data, headers=headers, allow_redirects=False, timeout=30).status_code

    session = requests.Session()
    page = session.get(f"{server.url}/login", timeout=30).text
    form = page[page.index('action="/language"') :]
    assert choose(session, form_token=form.partition('name="form_token" value="')[2].partition('"')[0]) == 303
    assert choose(session) == 403
    with server.engine.begin() as connection:
        connection.execute(sa.update(users).values(password_hash=PASSWORD_HASH))
    session.post(f"{server.url}/login", data={"email": SAM.email, "password": PASSWORD}, timeout=30)
    assert choose(session, csrf_token=session.cookies["messenger_csrf"]) == 303
    assert choose(session, csrf_token="another") == 403
