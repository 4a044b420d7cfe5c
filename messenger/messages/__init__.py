"""Conversations and messages: sent, stored, read, and the blueprint `messages`."""
