// Without a network the service worker shows this page at every address. What was kept of the address is opened here:
// the key is in a cookie, which a service worker cannot read. What does not open is of no use to anybody, and goes.
import { sessionSealer } from "./sealing.js";

const isOfPages = (name) => name.startsWith("messenger-kept-");

async function keptPage() {
  const { open } = await sessionSealer(); // fails without a session
  const names = (await caches.keys()).filter(isOfPages);
  const matches = names.map((cacheName) => caches.match(location.pathname, { ignoreVary: true, cacheName }));
  const found = (await Promise.all(matches)).find(Boolean);
  return found && open(location.pathname, new Uint8Array(await found.arrayBuffer()));
}

async function forget() {
  for (const name of await caches.keys()) if (isOfPages(name)) await caches.delete(name);
}

function show(html) {
  document.open();
  document.write(html);
  document.close();
}

const html = await keptPage().catch(() => forget().catch(() => {}));
if (html) show(html);
