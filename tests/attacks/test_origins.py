"""A form's origin where a proxy hides it: `Referrer-Policy: no-referrer` makes browsers send `Origin: null`."""

import pytest
import requests

from tests.people import SAM

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
