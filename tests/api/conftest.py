import pytest


@pytest.fixture
def send(client, login):
    """`send(sender, receiver, content, **more)`: POST /messages/send as the sender."""

    def post(sender, receiver, content="Bonjour", **more):
        body = {"receiverId": receiver.id, "content": content, **more}
        return client.post("/messages/send", json=body, headers=login(sender))

    return post
