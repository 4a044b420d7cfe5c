// On the login page nobody is logged in: what the last person read here is forgotten, however their session ended.
import { forgetOldTexts, ofTab, shared } from "./device.js";
import { canSeal } from "./sealing.js";

const PAGES = /^messenger-kept-|^kept-[0-9a-f]+$|^offline$/; // of old versions too, which kept them in plain

if ("caches" in window) {
  caches.keys().then((names) => names.filter((name) => PAGES.test(name)).forEach((name) => caches.delete(name)));
}
forgetOldTexts();

function forgetTexts(areas) {
  for (const area of areas) for (const kind of ["draft:", "outbox:"]) area.keys(kind).forEach(area.drop);
}

// Who has logged out leaves nothing unsent behind, in no tab. Whose session ended otherwise finds it when they come back, in
// the same run of the browser: nobody else can open it. Where it could not be sealed, it goes.
const isThere = (mark) => Boolean(document.querySelector(`[data-${mark}]`));
let hasLeft = isThere("left");
if (hasLeft || isThere("new-run") || !canSeal) forgetTexts([shared, ofTab]);

// The end of its session may lead another tab here before it hears that this was a logout: it asks the tab that knows.
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("messenger") : null;
tabs?.addEventListener("message", ({ data }) => {
  if (data?.person) hasLeft = false; // somebody has logged in since
  if (data?.left || data?.hadLeft) forgetTexts([ofTab]);
  if (data?.asks && hasLeft) tabs.postMessage({ hadLeft: true });
});
tabs?.postMessage(hasLeft ? { left: true } : { asks: true });

// A notification names who wrote.
navigator.serviceWorker?.getRegistration().then(async (registration) => {
  for (const notice of (await registration?.getNotifications?.()) ?? []) notice.close();
});
