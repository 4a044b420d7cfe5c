// A page of somebody's that has no socket: another tab tells it when it must close (person.js), and when it comes into
// sight it asks whether the session that it was made in still stands.
import "../device/left-behind.js";
import { askFirst } from "../entry/logout.js";
import { request } from "../connection/requests.js";

const DEADLINE = 5000; // ms
let isAsking = false;

async function look() {
  if (isAsking || document.visibilityState !== "visible") return;
  isAsking = true;
  await request("/auth/me", { deadline: DEADLINE }).catch(() => {}); // what ends a page closes it (person.js)
  isAsking = false;
}

document.addEventListener("visibilitychange", look);
for (const sign of ["focus", "online"]) addEventListener(sign, look);
addEventListener("pageshow", ({ persisted }) => persisted && look());
askFirst();
