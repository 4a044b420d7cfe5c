// Whose page this is. All that leaves it says so, and the server refuses it in the session of somebody else: a browser
// has one session, whoever logs in. Then, or as soon as another tab tells of it, the page closes.
const HEADER = "X-Messenger-User";
const OTHER_ACCOUNT = "other_account";

export const me = document.querySelector("[data-user]").dataset.user;

/** The one way to ask the server, besides htmx and the socket. */
export async function ask(path, { headers, ...options } = {}) {
  const response = await fetch(path, { ...options, headers: { ...headers, [HEADER]: me } });
  if (response.status === 409 && (await codeOf(response.clone())) === OTHER_ACCOUNT) closePage(OTHER_ACCOUNT);
  return response;
}

const codeOf = (response) => response.json().then(({ code }) => code, () => null);

document.addEventListener("htmx:config:request", ({ detail: { ctx } }) => (ctx.request.headers[HEADER] = me));

/** To the login page, which says why, and where this person finds the way back here. Nothing is shown meanwhile. */
export function closePage(reason) {
  document.body.hidden = true;
  const back = "posted" in document.body.dataset ? {} : { next: location.pathname }; // what answers a form cannot be asked for
  location.replace(`/login?${new URLSearchParams({ ...back, reason, user: me })}`);
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
