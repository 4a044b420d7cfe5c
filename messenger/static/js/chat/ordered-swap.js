// hx-swap="ordered": each element goes where its data-order says, once. One that is there already (same id) is
// morphed, and moved if its order has changed; not if it has a greater data-revision, because answers and events may
// overtake each other; what is data-withheld goes back all the same. An element takes the place of the one that its data-replaces names. data-descending on the
// target: greatest order first.
let htmxApi;

const order = (element) => parseFloat(element.dataset.order);
const isOlder = (element, existing) =>
  !("withheld" in element.dataset) && Number(element.dataset.revision) < Number(existing.dataset.revision);

function following(target, element) {
  const direction = "descending" in target.dataset ? -1 : 1;
  const isAfter = (other) => (order(other) - order(element)) * direction > 0;
  if (direction < 0) return [...target.children].find((other) => other !== element && isAfter(other)) ?? null;
  // New bubbles come last: look from the end.
  let next = null;
  for (let other = target.lastElementChild; other; other = other.previousElementSibling) {
    if (other === element) continue;
    if (!isAfter(other)) break;
    next = other;
  }
  return next;
}

function morph(existing, element) {
  const fragment = document.createDocumentFragment();
  fragment.append(element);
  htmxApi.morph(existing, fragment, false);
}

function counterpart(target, element) {
  const same = element.id && target.querySelector(`:scope > #${CSS.escape(element.id)}`);
  const replaced = element.dataset.replaces && document.getElementById(element.dataset.replaces);
  if (same && replaced) replaced.remove();
  else if (replaced) replaced.id = element.id;
  return same || replaced;
}

/** Put an element of a list where its order says. */
export function reorder(element) {
  const target = element.parentElement;
  // moveBefore, where the browser has it, keeps the focus in what moves.
  (target.moveBefore ?? target.insertBefore).call(target, element, following(target, element));
}

function place(target, element) {
  const existing = counterpart(target, element);
  if (!existing) {
    target.insertBefore(element, following(target, element));
    return element;
  }
  if (isOlder(element, existing)) return existing;
  const moves = order(existing) !== order(element);
  morph(existing, element);
  if (moves) reorder(existing);
  return existing;
}

htmx.registerExtension("ordered", {
  init: (api) => {
    htmxApi = api;
  },
  handle_swap: (style, target, fragment) =>
    style === "ordered" && [...fragment.children].map((element) => place(target, element)),
});
