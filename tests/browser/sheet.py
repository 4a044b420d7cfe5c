"""All screenshots on one sheet: `make screenshots`."""

import sys
from itertools import groupby
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.servers import chromium

STYLE = """
body { margin: 24px; font: 16px system-ui; background: #888; color: #fff }
section { display: flex; gap: 12px; align-items: flex-start; margin-block-end: 24px }
img { block-size: 360px; box-shadow: 0 2px 8px #0006 }
"""


def draw(folder: Path) -> Path:
    """A sheet of a row for each scene and language; gives its path."""
    images = sorted(folder.glob("*_*_*_*.png"), key=lambda image: image.stem.split("_")[:3])
    rows = groupby(images, key=lambda image: " · ".join(image.stem.split("_")[:2]))
    body = "".join(f"<h2>{title}</h2><section>{''.join(map(_image, row))}</section>" for title, row in rows)
    page_file = folder / "index.html"
    page_file.write_text(f"<!DOCTYPE html><meta charset=utf-8><style>{STYLE}</style>{body}", encoding="utf-8")
    sheet = folder / "sheet.png"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 2400, "height": 1000})
        page.goto(page_file.absolute().as_uri())
        page.screenshot(path=sheet, full_page=True)
        browser.close()
    return sheet


def _image(image: Path) -> str:
    return f'<img src="{image.name}" alt="" title="{image.stem}">'


if __name__ == "__main__":
    print(draw(Path(sys.argv[1])))
