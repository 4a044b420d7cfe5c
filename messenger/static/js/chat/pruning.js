// An open chat keeps its newest bubbles: each costs time at every key that is typed below them. The older ones can be
// asked for again, as those that were never shown.
import { openChat } from "../page/page-state.js";
import { isFurtherUp, isVisible } from "./sight.js";

const MAX_BUBBLES = 150;
const KEPT_BUBBLES = 100;

const order = (element) => Number(element.dataset.order);

function isInUse(elements) {
  const selection = getSelection();
  return elements.some((one) => one.contains(document.activeElement) || (!selection.isCollapsed && selection.containsNode(one, true)));
}

function offerOlder(older, seq) {
  const link = openChat().querySelector("template[data-older-link]").content.firstElementChild.cloneNode(true);
  for (const name of ["href", "hx-get"]) link.setAttribute(name, link.getAttribute(name).replace("before=0", `before=${seq}`));
  older.replaceChildren(link);
  htmx.process(link);
}

function prune() {
  const messages = openChat()?.querySelector(".messages");
  const bubbles = messages?.querySelectorAll(".message") ?? [];
  if (bubbles.length <= MAX_BUBBLES || !isVisible() || isFurtherUp()) return;
  const first = bubbles[bubbles.length - KEPT_BUBBLES];
  const older = messages.querySelector("#older");
  const above = [...messages.children].filter((one) => order(one) < order(first) && !one.matches("#older, #receipt, #delivered"));
  // What is being asked for would come above a gap.
  if (older.querySelector(".htmx-request") || isInUse(above)) return;
  const day = above.findLast((one) => one.matches(".day")); // that of the first bubble
  for (const one of above) if (one !== day) one.remove();
  offerOlder(older, order(first));
}

document.addEventListener("htmx:after:swap", prune);
document.addEventListener("scrollend", prune, { capture: true });
