// The address follows at the click, so that Back leads from the chat that is still loading to where one was. Of the steps,
// by click or by the browser's history, the last one counts: an answer to an earlier one comes too late.
import { isLeaving } from "../page/leaving.js";

const main = document.getElementById("main");
let current = null; // the ctx of the step that is under way
let undoneTo = null; // the address to which a Back of ours is on its way
let meanwhile = null; // the ctx of what was clicked since, whose address follows when it is there

const here = () => location.pathname + location.search;

// htmx gives a request for a page from the history neither an end nor a deadline.
function makeAbortable(request) {
  const stop = new AbortController();
  request.signal.addEventListener("abort", () => stop.abort());
  Object.assign(request, { signal: stop.signal, abort: stop.abort.bind(stop) });
}

function moveTo(path, isInstead) {
  if (path === here()) return false;
  const state = { htmx: true };
  if (!history.state?.htmx) history.replaceState(state, "");
  if (isInstead) history.replaceState(state, "", path);
  else history.pushState(state, "", path);
  return true;
}

document.addEventListener("htmx:config:request", ({ detail: { ctx } }) => {
  if (ctx.target === main && !ctx.request.abort) makeAbortable(ctx.request);
});

document.addEventListener("htmx:before:request", ({ detail: { ctx } }) => {
  if (ctx.target !== main) return;
  const last = current;
  current = ctx;
  last?.request.abort();
  if (!ctx.push) return;
  if (undoneTo !== null) meanwhile = ctx;
  else step(ctx, last);
});

// Who clicks elsewhere before the first one has come was never there.
function step(ctx, last) {
  const isAhead = Boolean(last?.isAhead);
  ctx.from = isAhead ? last.from : here();
  ctx.isAhead = moveTo(ctx.request.action, isAhead) || isAhead;
}

// The answer's own address, where it differs, takes the place of the one that was clicked.
document.addEventListener("htmx:before:history:update", ({ detail: { history: update } }) => {
  if (current?.push) update.type = "replace";
});

document.addEventListener("htmx:before:history:restore", (event) => {
  const isUndone = undoneTo === here();
  const next = meanwhile;
  undoneTo = meanwhile = null;
  if (isUndone) {
    event.preventDefault();
    if (next) step(next, null);
    return;
  }
  const last = current;
  current = null;
  last?.request.abort();
});

document.addEventListener("htmx:before:swap", (event) => {
  const { ctx } = event.detail;
  if (ctx.target === main && ctx !== current) event.preventDefault();
});

document.addEventListener("htmx:finally:request", ({ detail: { ctx } }) => {
  if (ctx !== current) return;
  current = null;
  if (ctx.status === "swapped") return;
  if (ctx === meanwhile) meanwhile = null;
  if (!ctx.isAhead || isLeaving()) return;
  undoneTo = ctx.from;
  history.back();
});
