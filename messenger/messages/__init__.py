"""The JSON API of conversations and messages: the blueprint `messages`."""
