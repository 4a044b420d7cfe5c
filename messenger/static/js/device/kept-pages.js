// Keeps the page as it stands, sealed, and the files that it needs, to be shown without a network (opening.js). The login
// page forgets it all (forget.js); where the browser was closed nobody has the key: the next pupil must find nothing.
import { me } from "../page/person.js";
import { sessionSealer } from "./sealing.js";

const PAGES = 20;
const DELAY = 2000; // ms: a burst of changes is kept once
const version = new URL(import.meta.url).pathname.split("/")[2];
const name = `messenger-kept-${me}-${version}`;
const sealer = sessionSealer().catch(() => null);
let timer;

const later = () => {
  clearTimeout(timer);
  timer = setTimeout(() => keep().catch(() => {}), DELAY); // a full device, a file that does not come: the next time
};

// While nothing can be fetched the address may be ahead of the page.
function isThere() {
  const [, asked] = /^\/conversations\/(\d+)$/.exec(location.pathname) ?? [];
  return document.querySelector("[data-chat]")?.dataset.chat === asked;
}

// Without what scripts have set by `style`: as an attribute our policy refuses it.
function markup() {
  const page = document.documentElement.cloneNode(true);
  for (const element of page.querySelectorAll("[style]")) element.removeAttribute("style");
  return `<!DOCTYPE html>\n${page.outerHTML}`;
}

async function keep() {
  const { user, seal } = (await sealer) ?? {};
  if (!navigator.onLine || !isThere() || user !== me) return; // what is shown now may be a kept page
  const kept = await caches.open(name);
  const path = location.pathname;
  const page = await seal(path, markup());
  await kept.delete(path);
  await kept.put(path, new Response(page));
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
  const others = (await caches.keys()).filter((other) => other.startsWith("messenger-kept-") && other !== name);
  await Promise.all(others.map((other) => caches.delete(other)));
}

// Neither exists where the page did not come by https.
if ("serviceWorker" in navigator && "caches" in window) {
  // Another version keeps its own offline page. Where it does not come, the next page asks for it again.
  navigator.serviceWorker.register(`/service-worker.js?${version}`).catch(() => {});
  document.addEventListener("htmx:after:swap", later);
  document.addEventListener("visibilitychange", later);
  later();
}
