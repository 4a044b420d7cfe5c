// Keeps the page as it stands, and the files that it needs, for the service worker to show without a network. The login
// page forgets it all (forget.js): the next pupil on the same PC must find nothing.
const PAGES = 20;
const DELAY = 2000; // ms: a burst of changes is kept once
const name = `kept-${new URL(import.meta.url).pathname.split("/")[2]}`; // one for each version of the files
let timer;

const later = () => {
  clearTimeout(timer);
  timer = setTimeout(keep, DELAY);
};

// While nothing can be fetched the address may be ahead of the page.
function isThere() {
  const [, asked] = /^\/conversations\/(\d+)$/.exec(location.pathname) ?? [];
  return document.querySelector("[data-chat]")?.dataset.chat === asked;
}

async function keep() {
  if (!navigator.onLine || !isThere()) return; // what is shown now may be a kept page
  const kept = await caches.open(name);
  const html = `<!DOCTYPE html>\n${document.documentElement.outerHTML}`;
  await kept.delete(location.pathname);
  await kept.put(location.pathname, new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } }));
  await keepFiles(kept);
  await forgetOldest(kept);
}

async function keepFiles(kept) {
  const files = performance.getEntriesByType("resource").map((entry) => entry.name);
  for (const file of files.filter((file) => new URL(file).pathname.startsWith("/static/"))) {
    if (!(await kept.match(file, { ignoreVary: true }))) await kept.add(file);
  }
}

async function forgetOldest(kept) {
  const pages = (await kept.keys()).filter(({ url }) => !new URL(url).pathname.startsWith("/static/"));
  await Promise.all(pages.slice(0, -PAGES).map((page) => kept.delete(page)));
  const others = (await caches.keys()).filter((other) => other.startsWith("kept-") && other !== name);
  await Promise.all(others.map((other) => caches.delete(other)));
}

// Neither exists where the page did not come by https.
if ("serviceWorker" in navigator && "caches" in window) {
  navigator.serviceWorker.register("/service-worker.js");
  document.addEventListener("htmx:after:swap", later);
  document.addEventListener("visibilitychange", later);
  later();
}
