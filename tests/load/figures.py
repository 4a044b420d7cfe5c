"""Medians, ranges and ratios of repeated runs."""

import math
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple


class Figure(NamedTuple):
    """The median of some runs and how far they lie apart."""

    median: float
    least: float
    most: float


def figure(values: Sequence[float]) -> Figure:
    return Figure(median(values), min(values), max(values))


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> Figure:
    """Ours to theirs: of the medians, and the range of the ratios of runs that stood side by side."""
    pairs = [mine / other for mine, other in zip(ours, theirs, strict=False)]
    return Figure(median(ours) / median(theirs), min(pairs), max(pairs))


def percentile(values: Sequence[float], share: float) -> float:
    """The least value that is not below this share of all of them."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def spell(value: float) -> str:
    """Three digits that count, thousands apart: 12,345 · 123 · 12.3 · 0.123."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}" if value < 10 else f"{value:.1f}"


def spell_figure(one: Figure) -> str:
    """The median, and the range in brackets if there is one."""
    if one.least == one.most:
        return spell(one.median)
    return f"{spell(one.median)} ({spell(one.least)}–{spell(one.most)})"
