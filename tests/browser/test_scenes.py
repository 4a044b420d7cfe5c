"""axe finds nothing on any page, in any state, theme, language and width; and nothing is wider than the screen."""

from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT, AxeResults

from .scenes import SCENES, shot

WIDTHS = {360: 740, 768: 1024, 1280: 800}
THEMES = ("light", "dark")
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


@pytest.fixture
def screenshots(request):
    folder = request.config.getoption("--screenshots")
    return Path(folder) if folder else None


@pytest.mark.parametrize("locale", ["fr-FR", "en-GB"])
@pytest.mark.parametrize("scene", SCENES)
def test_axe_finds_nothing(school, browser, screenshots, scene, locale):
    page = school.enter(browser, SCENES[scene].who, locale=locale, reduced_motion="reduce")
    SCENES[scene].play(page, school)
    page.evaluate(AXE_SCRIPT)
    found = []
    for width, height in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": height})
        for theme in THEMES:
            page.emulate_media(color_scheme=theme)
            if screenshots:
                page.screenshot(path=shot(screenshots, scene, locale[:2], theme, str(width)))
            if complaints := complaints_of_axe(page):
                found.append(f"{width} {theme}: {complaints}")
            assert page.evaluate("document.scrollingElement.scrollWidth") <= width
    page.context.close()
    assert not found, "\n".join(found)


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
