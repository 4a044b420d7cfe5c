// What was read last can be read again without a network. The pages keep themselves (kept-pages.js); here they are found.
const OFFLINE = "/offline";
const PROTECTIVE = ["content-security-policy", "content-type", "referrer-policy", "x-content-type-options"];

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open("offline").then((cache) => cache.add(new Request(OFFLINE, { cache: "reload" }))));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => keptPage(pathname)));
  else if (pathname.startsWith("/static/")) event.respondWith(keptFile(request));
});

async function keptFile(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

// A kept page comes without the headers that protect it: it gets those of the page beside it.
async function keptPage(pathname) {
  const offline = await caches.match(OFFLINE, { ignoreVary: true });
  const page = await caches.match(pathname, { ignoreVary: true });
  if (!page || !offline) return offline ?? Response.error();
  const headers = PROTECTIVE.map((name) => [name, offline.headers.get(name)]).filter(([, value]) => value);
  return new Response(page.body, { headers });
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(show(event.notification.data));
});

async function show(path) {
  const [page] = await self.clients.matchAll({ type: "window" });
  if (!page) return self.clients.openWindow(path);
  await page.focus();
  return page.navigate(path);
}
