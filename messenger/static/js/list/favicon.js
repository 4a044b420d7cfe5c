// The tab shows the number of unread messages that its title says.
const icon = document.querySelector("link[rel=icon]");
const plain = icon.href;
let shown = 0;

function drawing(count) {
  const text = count > 9 ? "9+" : count;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M4 4.5h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8L7 21.5v-4H4a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2Z" fill="#1f5f54"/><circle cx="16" cy="8" r="8" fill="#c0392b"/><text x="16" y="12" font-family="sans-serif" font-size="11" font-weight="700" text-anchor="middle" fill="#fff">${text}</text></svg>`;
}

function paint() {
  const count = Number(/^\((\d+)\)/.exec(document.title)?.[1] ?? 0);
  if (count === shown) return;
  shown = count;
  icon.href = count ? `data:image/svg+xml,${encodeURIComponent(drawing(count))}` : plain;
}

new MutationObserver(paint).observe(document.head, { childList: true, subtree: true, characterData: true });
paint();
