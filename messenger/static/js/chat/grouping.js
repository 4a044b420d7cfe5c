// Bubbles that follow one another closely, by one person, stand close: where the server could not know what comes before.
const CLOSE = 300_000; // milliseconds, as in _messages.html

const moment = (message) => Date.parse(message.querySelector("time").dateTime);

function previous(message) {
  let before = message.previousElementSibling;
  while (before?.matches(".receipt, .delivered")) before = before.previousElementSibling;
  return before;
}

function group(element) {
  if (!element?.matches?.(".message")) return;
  const before = previous(element);
  const continues =
    before?.matches(".message") &&
    before.matches(".message--mine") === element.matches(".message--mine") &&
    moment(element) - moment(before) < CLOSE;
  element.toggleAttribute("data-continued", Boolean(continues));
}

function following(element) {
  let after = element?.nextElementSibling;
  while (after?.matches(".receipt, .delivered")) after = after.nextElementSibling;
  return after;
}

new MutationObserver((changes) => {
  for (const { target, addedNodes, previousSibling } of changes) {
    if (!target.matches(".messages")) continue;
    for (const element of addedNodes) {
      group(element);
      group(following(element));
    }
    if (!addedNodes.length) group(following(previousSibling));
  }
}).observe(document.getElementById("main"), { childList: true, subtree: true });
document.querySelectorAll("[data-sending]").forEach(group);
