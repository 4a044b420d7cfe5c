// A page of somebody's that has no socket: another tab tells it when it must close (person.js), and when it comes into
// sight it asks whether the session that it was made in still stands.
import "./left-behind.js";
import { askFirst } from "./logout.js";
import { closePage } from "./person.js";
import { request } from "./requests.js";

const DEADLINE = 5000; // ms
let isAsking = false;

async function look() {
  if (isAsking || document.visibilityState !== "visible") return;
  isAsking = true;
  await check().catch(() => {}); // where there is no answer nothing is known: the next look asks again
  isAsking = false;
}

async function check() {
  const { status, isOurs, text } = await request("/auth/me", { deadline: DEADLINE });
  const code = isOurs && status >= 400 ? JSON.parse(text).code : "";
  if (code.startsWith("token_") || code === "account_disabled") closePage(code);
}

document.addEventListener("visibilitychange", look);
for (const sign of ["focus", "online"]) addEventListener(sign, look);
addEventListener("pageshow", ({ persisted }) => persisted && look());
askFirst();
