// Whose page this is. All that leaves it says so, and the server refuses it in the session of somebody else: a browser
// has one session, whoever logs in. Then, or as soon as another tab tells of it, the page closes.
import { leavePage } from "./leaving.js";

const HEADER = "X-Messenger-User";
const OTHER_ACCOUNT = "other_account";
const ENDS = new RegExp(`^(token_.*|account_disabled|${OTHER_ACCOUNT})$`); // the codes that close a page
const REFUSED = [401, 403, 409];

export const me = document.querySelector("[data-user]").dataset.user;

/** The one way to ask the server, besides the socket. Rejects what closes the page: nobody needs to look at it. */
export async function ask(path, { headers, ...options } = {}) {
  const response = await fetch(path, { ...options, headers: { ...headers, [HEADER]: me } });
  if (REFUSED.includes(response.status) && closeIfOver(await codeOf(response.clone()))) throw new Error("this page is over");
  return response;
}

const codeOf = (response) => response.json().then(({ code }) => code, () => null);

/** Close the page if this code of a refusal says that its session is over. */
export function closeIfOver(code) {
  const isOver = ENDS.test(code);
  if (isOver) closePage(code);
  return isOver;
}

document.addEventListener("htmx:config:request", ({ detail: { ctx } }) => (ctx.request.headers[HEADER] = me));

/** To the login page, which says why, and where this person finds the way back here. Nothing is shown meanwhile. */
export function closePage(reason) {
  document.body.hidden = true; // also where the answer to a form is waited for first
  leavePage(() => location.replace(login(reason)));
}

function login(reason) {
  const back = "posted" in document.body.dataset ? {} : { next: location.pathname }; // what answers a form cannot be asked for
  return `/login?${new URLSearchParams({ ...back, reason, user: me })}`;
}

// Tabs tell each other who is there: a tab that is offline, or asleep, need not ask the server.
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("messenger") : null;
const leaving = [];
export const onLogout = (forget) => leaving.push(forget);

tabs?.addEventListener("message", ({ data }) => {
  if (data?.person && data.person !== me) closePage(OTHER_ACCOUNT);
  if (!data?.left) return;
  if (data.left === me) for (const forget of leaving) forget();
  closePage("token_revoked");
});
tabs?.postMessage({ person: me });
