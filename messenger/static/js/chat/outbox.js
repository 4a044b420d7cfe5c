// What was sent and is not yet known to be stored, oldest first: {other, clientId, at, refusal} and what the sender wrote,
// {content}. It outlives the tab, on this device and in this session; each under its client id, so that tabs do not
// overwrite one another.
import { Kept } from "../device/kept.js";
import { askFirst } from "../entry/logout.js";

const LATEST = 8.64e15; // a date's end of time
const isText = (value) => typeof value === "string";
const isRefusal = (value) => value === undefined || (isText(value?.title) && isText(value.detail));

function isItem(value, name) {
  const { other, clientId, content, at, refusal } = value ?? {};
  const isNamed = isText(other) && /^\d+$/.test(other) && /^[0-9a-f]{32}$/.test(name) && clientId === name;
  return isNamed && isText(content) && at > 0 && at < LATEST && isRefusal(refusal);
}

const kept = new Kept("outbox", isItem);
const items = new Map(); // by client id: the truth where nothing may be stored
const dealtWith = new Set(); // client ids

/** What another tab left may be sent by this one: the server takes each once. */
export async function load() {
  for (const [clientId, item] of await kept.load()) {
    if (!items.has(clientId) && !dealtWith.has(clientId)) items.set(clientId, item);
  }
}

const newClientId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

let latest = 0;

export function put(other, written) {
  latest = Math.max(latest + 1, Date.now());
  const item = { ...written, other, clientId: newClientId(), at: latest };
  keep(item);
  return item;
}

export function keep(item) {
  items.set(item.clientId, item);
  kept.put(item.clientId, item);
}

export function drop({ clientId }) {
  items.delete(clientId);
  dealtWith.add(clientId);
  kept.drop(clientId);
}

export const unsent = () => [...items.values()].sort((a, b) => a.at - b.at);

/** Another tab has got it through, or taken it back. */
export function onDropped(react) {
  kept.onDrop((clientId) => {
    const item = items.get(clientId);
    if (!item) return;
    items.delete(clientId);
    dealtWith.add(clientId);
    react(item);
  });
}

askFirst(() => items.size > 0);
