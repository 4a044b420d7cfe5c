"""What every refusal over HTTP must look like."""


def assert_problem(response, status, code):
    """RFC 9457: the status twice, a code of the contract, and sentences."""
    assert response.status_code == status, response.text
    assert response.mimetype == "application/problem+json"
    body = response.get_json()
    assert (body["type"], body["status"], body["code"]) == ("about:blank", status, code)
    assert body["title"]
    assert body["detail"]
    return body
