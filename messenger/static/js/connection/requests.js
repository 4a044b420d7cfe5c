// The page's own requests, each with a deadline. A connection that is kept alive may have died without a word, and a
// browser has six to a host: what is not answered is aborted, which closes the connection under it.
import { ask } from "../page/person.js";

const PATIENCE = 5000; // ms until the head of an answer comes, where another connection is worth a try

/** `stop` ends it before its time. `isOurs`: a proxy, or a network that wants a login, answers with pages that are none of ours. */
export async function request(path, { deadline, stop = new AbortController(), ...options }) {
  const late = setTimeout(() => stop.abort(), deadline);
  try {
    const response = await ask(path, { ...options, signal: stop.signal });
    const { status, headers } = response;
    return { status, headers, isOurs: headers.has("X-Request-ID"), text: await response.text() };
  } finally {
    clearTimeout(late);
  }
}

/** Like fetch, but what has no answer in time is asked for once more: only for what changes nothing. */
export async function fetchAgain(path, options) {
  options.signal.throwIfAborted();
  const first = new AbortController();
  const late = setTimeout(() => first.abort("late"), PATIENCE);
  options.signal.addEventListener("abort", () => first.abort(options.signal.reason));
  try {
    return await ask(path, { ...options, signal: first.signal });
  } catch (error) {
    if (first.signal.reason !== "late") throw error;
  } finally {
    clearTimeout(late);
  }
  return ask(path, options);
}
