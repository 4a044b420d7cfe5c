// On the login page nobody is logged in: what the last person read here is forgotten, however their session ended.
import { ofTab, shared } from "../device/device.js";
import { canSeal } from "../device/sealing.js";

if ("caches" in window) {
  const forgetPages = async () => {
    for (const name of await caches.keys()) if (name.startsWith("messenger-kept-")) await caches.delete(name);
  };
  forgetPages().catch(() => {}); // a browser that keeps nothing
}

function forgetTexts(areas, isOver) {
  const keys = (area) => ["draft:", "outbox:"].flatMap(area.keys);
  for (const area of areas) for (const key of keys(area)) if (isOver(key.split(":")[1])) area.drop(key);
}

// Who has logged out leaves nothing unsent behind, in no tab. Whose session ended otherwise finds it when they come back, in
// the same run of the browser: nobody else can open it. Where it could not be sealed, it goes.
const marks = document.querySelector("[data-may-come-back]").dataset;
const mayComeBack = marks.mayComeBack.split(" ");
let { left } = marks; // the person who has just logged out
forgetTexts([shared, ofTab], (person) => !canSeal || !mayComeBack.includes(person));

// The end of its session may lead another tab here before it hears that this was a logout: it asks the tab that knows.
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("messenger") : null;
tabs?.addEventListener("message", ({ data }) => {
  if (data?.person) left = null; // somebody has logged in since
  const hasLeft = data?.left ?? data?.hadLeft;
  if (hasLeft) forgetTexts([ofTab], (person) => person === hasLeft);
  if (data?.asks && left) tabs.postMessage({ hadLeft: left });
});
tabs?.postMessage(left ? { left } : { asks: true });

// A notification names who wrote.
async function closeNotices() {
  const registration = await navigator.serviceWorker?.getRegistration();
  for (const notice of (await registration?.getNotifications?.()) ?? []) notice.close();
}
closeNotices().catch(() => {});
