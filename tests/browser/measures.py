"""What a page must keep to, measured in the browser. Each measure names what does not."""

from playwright.sync_api import Page

# A link within a text is as high as the text: WCAG 2.5.8 lets it.
SMALL_TARGETS = """() => {
    const targets = "a[href], button, input:not([type=hidden]), select, textarea, [tabindex='0']";
    return [...document.querySelectorAll(targets)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".message__body"))
        .map((one) => [one, (one.matches(".choice__box") ? one.closest("label") : one).getBoundingClientRect()])
        .filter(([, box]) => box.width < 24 || box.height < 24)
        .map(([one, box]) => `${one.outerHTML.slice(0, 80)}: ${box.width}x${box.height}`);
}"""
# What ends in "…" on purpose, and what only screen readers get, may.
OUT_OF_SIGHT = """() => {
    const width = document.documentElement.clientWidth, found = [];
    const may = (one) => one && (getComputedStyle(one).clipPath !== "none" ||
        getComputedStyle(one).textOverflow === "ellipsis" || may(one.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element.checkVisibility({ visibilityProperty: true }) || may(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        if ([...range.getClientRects()].some(({ left, right }) => left < -1 || right > width + 1))
            found.push(node.textContent.trim().slice(0, 60));
    }
    const wide = document.scrollingElement.scrollWidth;
    return wide > width ? [`${wide} pixels of ${width}`, ...found] : found;
}"""
MOVING = """() => [...document.querySelectorAll("*")].flatMap((one) => [null, "::before", "::after"].map((part) => {
    const { animationDuration, animationName, transitionDuration } = getComputedStyle(one, part);
    const seconds = animationName === "none" ? transitionDuration : `${transitionDuration},${animationDuration}`;
    return Math.max(...seconds.split(",").map(parseFloat)) > 0.01 ? one.outerHTML.slice(0, 80) : null;
})).filter(Boolean)"""
WITHOUT_NAME = """() => [
    ...(document.title.trim() ? [] : ["no title"]),
    ...(document.querySelectorAll("h1").length === 1 ? [] : ["not one h1"]),
    ...(document.querySelectorAll("main").length === 1 ? [] : ["not one main"]),
]"""
LOST = "document.activeElement === document.body"


def complaints(page: Page) -> list[str]:
    """Of the page as it stands, whatever its width."""
    found = {"too small": SMALL_TARGETS, "out of sight": OUT_OF_SIGHT, "moves": MOVING, "unnamed": WITHOUT_NAME}
    return [f"{what}: {one}" for what, measure in found.items() for one in page.evaluate(measure)]


def zoom(page: Page, percent: int) -> None:
    """As a browser zooms a window of 1280 by 1024."""
    page.set_viewport_size({"width": 1280 * 100 // percent, "height": 1024 * 100 // percent})


def enlarge_text(page: Page, percent: int) -> None:
    """As the browser's setting for the size of letters does."""
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 16 * percent // 100, "fixed": 13 * percent // 100}})
