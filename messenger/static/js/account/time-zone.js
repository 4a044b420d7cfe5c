// Once, for who has not chosen one: times are shown by the clock of the browser. All of this page's are, at its next load.
import { leavePage } from "../page/leaving.js";
import { request } from "../connection/requests.js";

const DEADLINE = 5000; // ms
const page = document.querySelector("[data-time-zone-unknown]");
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

async function tell() {
  const body = new URLSearchParams({ time_zone: zone, csrf_token: document.querySelector("[name=csrf_token]").value });
  const { status, isOurs } = await request("/account/time-zone", { method: "POST", body, deadline: DEADLINE });
  if (isOurs && status === 204 && page.dataset.timeZoneUnknown !== zone) leavePage(() => location.reload());
}

if (page && zone) tell().catch(() => {}); // the next page tells it
