"""All metadata is in setup.cfg; pip asks for this file beside it."""

from setuptools import setup

setup()
