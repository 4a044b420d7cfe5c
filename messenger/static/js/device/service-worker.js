// What was read last can be read again without a network. The pages keep themselves, sealed (kept-pages.js): in their
// place comes one that can open them (opening.js).
const OFFLINE = "/offline";
const CACHE = "messenger-offline";
const ANSWERS_WITHIN = 500; // ms: a tab that the browser has frozen does not
const FILES = /(?:href|src)="(\/static\/[^"#]+)/g;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keepOffline());
});

async function keepOffline() {
  const page = await fetch(OFFLINE, { cache: "reload" });
  const files = new Set(Array.from((await page.clone().text()).matchAll(FILES), ([, file]) => file));
  await caches.delete(CACHE);
  const cache = await caches.open(CACHE);
  await cache.addAll([...files]);
  await cache.put(OFFLINE, page);
}

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(offline));
  else if (pathname.startsWith("/static/")) event.respondWith(keptFile(request));
});

const offline = async () => (await caches.match(OFFLINE, { ignoreVary: true, cacheName: CACHE })) ?? Response.error();

async function keptFile(request) {
  const ours = (await caches.keys()).filter((name) => name.startsWith("messenger-"));
  const found = await Promise.all(ours.map((cacheName) => caches.match(request, { ignoreVary: true, cacheName })));
  return found.find(Boolean) ?? fetch(request);
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(show(event.notification.data));
});

// The tab that has the chat is shown, else one with the list alone, else another is opened.
async function show({ user, other, path }) {
  const tabs = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = await Promise.all(tabs.map(chatIn));
  const tabWith = (chat) => tabs[open.findIndex((one) => one?.user === user && one.chat === chat)];
  const openAnother = () => self.clients.openWindow(path); // a tab may be gone, or not ours to lead
  if (tabWith(other)) return tabWith(other).focus().catch(openAnother);
  if (tabWith("")) return lead(tabWith(""), path).catch(openAnother);
  return openAnother();
}

async function lead(tab, path) {
  const shown = await tab.focus();
  return shown.navigate(path);
}

function chatIn(tab) {
  const { port1, port2 } = new MessageChannel();
  tab.postMessage("which chat?", [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, ANSWERS_WITHIN);
  });
}
