"""The pages that Lighthouse looks at can be had."""

import requests

from tests.lighthouse.__main__ import serve_school


def test_the_demo_school_is_served_in_production_and_its_people_can_log_in(tmp_path):
    """Seen: the server refused to start, since everybody knows the passwords."""
    with serve_school(tmp_path) as (url, pages):
        for page in pages:
            session = requests.Session()
            if page.login:
                assert session.post(f"{url}/auth/login", json=page.login).status_code == 200
            assert session.get(f"{url}/login").ok
