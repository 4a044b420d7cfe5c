// Tries each path to the server once, as the chat would use it, and shows what was found.
const PATIENCE = 8000; // ms
const CLOCK_MAY_DIFFER = 120_000; // ms
const ENGINE = "/socket.io/?EIO=4&transport=";

async function cookies() {
  const answer = await fetch("/connection/cookie", { signal: AbortSignal.timeout(PATIENCE) });
  return (await answer.json()).received;
}

function websocket() {
  const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}${ENGINE}websocket`);
  return new Promise((resolve) => {
    socket.addEventListener("message", ({ data }) => resolve(data.startsWith("0")));
    socket.addEventListener("error", () => resolve(false));
    setTimeout(() => resolve(false), PATIENCE);
  }).finally(() => socket.close());
}

async function polling() {
  const signal = AbortSignal.timeout(PATIENCE);
  const opened = await (await fetch(`${ENGINE}polling`, { signal })).text();
  if (!opened.startsWith("0")) return false;
  const session = `${ENGINE}polling&sid=${JSON.parse(opened.slice(1)).sid}`;
  const closed = await fetch(session, { method: "POST", body: "1", signal });
  return closed.ok;
}

async function clock() {
  const answer = await fetch("/healthz", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
  return Math.abs(Date.parse(answer.headers.get("Date")) - Date.now()) < CLOCK_MAY_DIFFER;
}

const CHECKS = { cookies, websocket, polling, clock };

async function run(item) {
  const passes = await CHECKS[item.dataset.check]().catch(() => false);
  for (const part of item.querySelectorAll("[data-when]")) {
    part.hidden = part.dataset.when !== (passes ? "good" : "bad");
  }
  return passes;
}

const list = document.querySelector("[data-checks]");
document.querySelector("[data-scripts-off]").hidden = true;
list.hidden = false;
const results = await Promise.all([...document.querySelectorAll("[data-check]")].map(run));
const end = results.every(Boolean) ? "good" : "bad";
document.querySelector(`[data-checks-end=${end}]`).hidden = false;
list.dataset.ended = end;
