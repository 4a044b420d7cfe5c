// What is typed and not sent, per conversation: for this tab and this person only.
import { me } from "./person.js";

const prefix = `draft-${me}-`;

for (const key of Object.keys(sessionStorage)) {
  if (key.startsWith("draft-") && !key.startsWith(prefix)) sessionStorage.removeItem(key);
}

export const draftOf = (other) => sessionStorage.getItem(prefix + other) ?? "";

export function keepDraft(other, text) {
  try {
    if (text.trim()) sessionStorage.setItem(prefix + other, text);
    else sessionStorage.removeItem(prefix + other);
  } catch {
    // Storage full or refused: the text is still in the composer.
  }
}
