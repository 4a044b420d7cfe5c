import pytest

from tests.load.figures import Figure, figure, percentile, ratio, spell, spell_figure


def test_a_figure_is_a_median_with_its_range():
    assert figure([3, 1, 2]) == Figure(2, 1, 3)


def test_a_ratio_is_of_the_medians_and_ranges_over_neighbours():
    assert ratio([10, 30, 20], [10, 10, 5]) == Figure(2, 1, 4)


@pytest.mark.parametrize(("share", "value"), [(0.5, 50), (0.99, 99), (1, 100), (0, 1)])
def test_a_percentile_is_a_value_that_was_measured(share, value):
    assert percentile(range(1, 101), share) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [(12345.6, "12,346"), (123.4, "123"), (12.34, "12.3"), (1.234, "1.23"), (0.01234, "0.0123"), (0, "0")],
)
def test_numbers_are_written_with_the_digits_that_count(value, text):
    assert spell(value) == text


def test_a_range_is_written_where_there_is_one():
    assert spell_figure(Figure(2, 1, 3)) == "2 (1–3)"
    assert spell_figure(Figure(2, 2, 2)) == "2"
