"""On every page, in every state, theme, language and width: axe finds nothing, nothing is wider than the screen even
when enlarged, everything can be hit, nothing moves for who wants no motion.

`make test` looks at three of the twelve combinations, so that each scene is seen in both languages, at each width and
in each theme. `make screenshots` looks at all.
"""

from itertools import product
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT, AxeResults

from .measures import complaints, enlarge_text, zoom
from .scenes import SCENES, shot

HEIGHTS = {360: 740, 768: 1024, 1280: 800}
THEMES = ("light", "dark")
VIEWS = {"fr-FR": [(360, "light"), (1280, "dark")], "en-GB": [(768, "dark")]}
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


@pytest.fixture
def screenshots(request):
    folder = request.config.getoption("--screenshots")
    return Path(folder) if folder else None


@pytest.mark.parametrize("locale", VIEWS)
@pytest.mark.parametrize("scene", SCENES)
def test_a_scene_is_for_everybody(school, browser, screenshots, scene, locale):
    page = school.enter(browser, SCENES[scene].who, locale=locale, reduced_motion="reduce")
    SCENES[scene].play(page, school)
    page.evaluate(AXE_SCRIPT)
    found = []
    for width, theme in product(HEIGHTS, THEMES) if screenshots else VIEWS[locale]:
        page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        page.emulate_media(color_scheme=theme)
        if screenshots:
            page.screenshot(path=shot(screenshots, scene, locale[:2], theme, str(width)))
        if said := complaints_of_axe(page):
            found.append(f"{width} {theme}: {said}")
        found += [f"{width} {theme}: {complaint}" for complaint in complaints(page)]
    found += enlarged(page)
    page.context.close()
    assert not found, "\n".join(found)


def enlarged(page):
    """What is lost at 200 % and 400 %, or with letters of twice the size on a screen and on a phone."""
    found = []
    for percent in (200, 400):
        zoom(page, percent)
        found += [f"{percent} %: {complaint}" for complaint in complaints(page)]
    enlarge_text(page, 200)
    for width in (1280, 360):
        page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        found += [f"large letters, {width}: {complaint}" for complaint in complaints(page)]
    return found


def complaints_of_axe(page):
    results = AxeResults(page.evaluate("(rules) => axe.run(rules)", RULES))
    return results.generate_report() if results.violations_count else ""


def test_axe_finds_what_is_wrong(new_page):
    page = new_page()
    page.goto("/login")
    page.evaluate(AXE_SCRIPT)
    assert complaints_of_axe(page) == ""
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"/static/x/mark.svg\">')")
    assert "image-alt" in complaints_of_axe(page)
