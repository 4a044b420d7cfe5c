// The one way by which scripts leave a page. A navigation aborts the one that is under way, so the first one counts: the
// answer to a form of ours, as at a logout, leads on whatever ends because of it, and what closes a page closes it once.
const TAKES = 20_000; // ms, at most: whoever is still here then was stopped, or is not answered
let isUnderWay = false;
let next = null; // what is to be done then
let timer;

export function leavePage(go) {
  if (isUnderWay) return void (next ??= go);
  begin();
  go();
}

export const isLeaving = () => isUnderWay;

function begin() {
  isUnderWay = true;
  clearTimeout(timer);
  timer = setTimeout(stay, TAKES);
}

function stay() {
  const go = next;
  isUnderWay = false;
  next = null;
  if (go) leavePage(go);
}

addEventListener("submit", (event) => event.defaultPrevented || begin());
addEventListener("pageshow", ({ persisted }) => persisted && stay());
