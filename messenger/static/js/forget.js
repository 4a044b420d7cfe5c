// On the login page nobody is logged in: what the last person read here is forgotten, however their session ended.
import { ofTab, shared } from "./device.js";
import { canSeal } from "./sealing.js";

if ("caches" in window) {
  caches.keys().then((names) => names.filter((name) => name.startsWith("messenger-kept-")).forEach((name) => caches.delete(name)));
}

function forgetTexts() {
  for (const area of [shared, ofTab]) for (const kind of ["draft:", "outbox:"]) area.keys(kind).forEach(area.drop);
}

// Who has logged out leaves nothing unsent behind, in no tab. Whose session ended otherwise finds it when they come back:
// nobody else can open it; where it could not be sealed, it goes.
const hasLeft = Boolean(document.querySelector("[data-left]"));
if (hasLeft || !canSeal) forgetTexts();
if (hasLeft && "BroadcastChannel" in window) new BroadcastChannel("messenger").postMessage({ left: true });

// A notification names who wrote.
navigator.serviceWorker?.getRegistration().then(async (registration) => {
  for (const notice of (await registration?.getNotifications?.()) ?? []) notice.close();
});
