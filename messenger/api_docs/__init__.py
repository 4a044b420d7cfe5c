"""Descriptions of the interface for programs (OpenAPI, AsyncAPI), generated from the code that answers."""
