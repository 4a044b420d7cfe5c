// What is written and not yet stored by the server, per conversation, oldest first: [{n, clientId, content, tried}].
// The first one is in the composer. Kept for this tab and this person only.
const user = document.querySelector("[data-user]").dataset.user;
const prefix = `draft-${user}-`;
let count = Date.now();

for (const key of Object.keys(sessionStorage)) {
  if (key.startsWith("draft-") && !key.startsWith(prefix)) sessionStorage.removeItem(key);
}
document.querySelector("[data-logout]").addEventListener("submit", () => sessionStorage.clear());

export const newClientId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

export const newDraft = (content = "") => ({ n: count++, clientId: newClientId(), content, tried: null });

export function draftsOf(other) {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + other)) ?? [];
  } catch {
    return [];
  }
}

export function keepDrafts(other, drafts) {
  const written = drafts.filter(({ content }) => content.trim()).sort((a, b) => a.n - b.n);
  try {
    if (written.length) sessionStorage.setItem(prefix + other, JSON.stringify(written));
    else sessionStorage.removeItem(prefix + other);
  } catch {
    // Storage full or refused: the text is still in the composer.
  }
}
