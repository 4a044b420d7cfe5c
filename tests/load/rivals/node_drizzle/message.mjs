import { Refused } from "./refused.mjs";

const LONGEST = 4000;

export function parseMessage({ receiverId, content, clientId } = {}) {
  if (!Number.isSafeInteger(receiverId)) throw new Refused(400, "receiverId is not a number");
  if (typeof content !== "string" || !content.trim() || content.length > LONGEST) throw new Refused(400, "content is not a text");
  return { receiverId, content, clientId };
}

/** Students and teachers write to each other. */
export function checkPair(sender, receiver) {
  if (!receiver) throw new Refused(404, "nobody has this id");
  if (sender.role === receiver.role) throw new Refused(403, "these two may not write to each other");
}
