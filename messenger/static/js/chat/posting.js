// The two ways of one message to the server, each with a deadline: the socket, or REST where there is none.
import { refresh } from "../connection/catch-up.js";
import { check } from "../connection/heartbeat.js";
import { request } from "../connection/requests.js";
import { socket } from "../connection/socket.js";

const DEADLINE = 10_000; // ms
const SLOW = 3_000; // ms after which the connection itself is doubted
let stop = null; // of what goes by REST

/** Gives `{message}` or `{error}`; null, or an exception, where nobody knows. */
export const post = (item) => (socket.connected ? bySocket(item) : byRest(item));

// `at` and `refusal` are the page's own.
const body = ({ other, at, refusal, ...message }) => ({ ...message, receiverId: Number(other) });

function bySocket(item) {
  const doubt = setTimeout(check, SLOW);
  return socket.timeout(DEADLINE).emitWithAck("message:send", body(item)).finally(() => clearTimeout(doubt));
}

async function byRest(item) {
  stop = new AbortController();
  const headers = { "Content-Type": "application/json", "X-CSRF-TOKEN": document.querySelector("[name=csrf_token]").value };
  const asked = { method: "POST", headers, body: JSON.stringify(body(item)), deadline: DEADLINE, stop };
  const { status, headers: more, text, isOurs } = await request("/messages/send", asked);
  if (!isOurs) return null; // a proxy's error page is no answer
  const answer = JSON.parse(text);
  if (status >= 400) return { error: { retryAfter: Number(more.get("Retry-After")), ...answer } };
  refresh();
  return answer;
}

socket.on("connect", () => stop?.abort());
