"""Permissions: each rule is written here, once."""
