// Once, for who has not chosen one: times are shown by the clock of the browser.
import { ask } from "./person.js";

const page = document.querySelector("[data-time-zone-unknown]");
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

if (page && zone) {
  const body = new URLSearchParams({ time_zone: zone, csrf_token: document.querySelector("[name=csrf_token]").value });
  ask("/account/time-zone", { method: "POST", body }).catch(() => {});
}
