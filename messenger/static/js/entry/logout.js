// The login page forgets what was not sent, once the server has logged out: who would lose something is asked before.
import { ofTab, shared } from "../device/device.js";
import { me } from "../page/person.js";

const form = document.querySelector("[data-logout]");
const isKept = () => [shared, ofTab].some((area) => area.keys(`outbox:${me}:`).length > 0);

/** `hasMore`: whether there is something that could not be kept. */
export function askFirst(hasMore = () => false) {
  const ask = (event) => {
    if ((!isKept() && !hasMore()) || confirm(form.dataset.logout)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  form?.addEventListener("submit", ask, { capture: true });
}
