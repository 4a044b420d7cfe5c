"""Lighthouse: `make lighthouse` holds the pages to its scores. See CONTRIBUTING.md."""
