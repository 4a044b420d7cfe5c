// What is typed and not sent, per conversation: for this tab and this person only.
import { Kept } from "../device/kept.js";
import { onLogout } from "../page/person.js";

const kept = new Kept("draft", (text) => typeof text === "string", { inThisTab: true });
const drafts = new Map();

/** Those of this tab, as soon as they have been opened; what is typed meanwhile counts more. */
export const draftsAreThere = kept.load().then((found) => {
  for (const [other, text] of found) if (!drafts.has(other)) drafts.set(other, text);
});

export const draftOf = (other) => drafts.get(other) ?? "";

export function keepDraft(other, text) {
  drafts.set(other, text.trim() ? text : "");
  if (text.trim()) kept.put(other, text);
  else kept.drop(other);
}

onLogout(() => drafts.forEach((_text, other) => kept.drop(other)));
