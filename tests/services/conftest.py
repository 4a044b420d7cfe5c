import pytest


@pytest.fixture(autouse=True)
def _in_the_application(in_app):
    """Services need an application context, and nothing else."""
