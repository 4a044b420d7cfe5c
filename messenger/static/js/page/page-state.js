// What the page shows, read from it at the moment it is asked.
const KNOWN_ROWS = 30;

export const openChat = () => document.querySelector("[data-chat]");

// A bubble that the server has not rendered yet does not count: what precedes it may be missing.
export function lastSeq(chat) {
  let one = chat.querySelector(".messages").lastElementChild;
  while (one && !one.matches(".message:not([data-sending])")) one = one.previousElementSibling;
  return one?.dataset.order ?? "0";
}

export const rows = () => [...document.querySelectorAll("[data-version]")];
const newestRows = () => rows().slice(0, KNOWN_ROWS);

// The title says how many are unread, in conversations beyond those listed too.
export const total = () => Number(/^\((\d+)\)/.exec(document.title)?.[1] ?? 0);
export const listed = () => rows().reduce((sum, row) => sum + Number(row.dataset.unread), 0);

/** For the server, so that it answers with what is not shown yet. */
export function view() {
  const parameters = { known: newestRows().map((row) => row.dataset.version).join(" "), unread: total() };
  const chat = openChat();
  if (chat) {
    parameters.with = chat.dataset.chat;
    parameters.after = lastSeq(chat);
    parameters.writable = chat.querySelector("textarea") ? "True" : "False";
    parameters.seen = chat.querySelector("#receipt")?.dataset.revision ?? "0";
    parameters.delivered = chat.querySelector("#delivered")?.dataset.revision ?? "0";
  }
  return parameters;
}
