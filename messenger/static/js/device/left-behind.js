// Texts of other people in this browser: sealed, they wait for those who wrote them, who may log in again before it is
// closed (forget.js). The newest stay, so that a computer of many does not fill up; what is in plain goes.
import { ofTab, shared } from "./device.js";
import { me } from "../page/person.js";
import { canSeal } from "./sealing.js";

const MAX_ENTRIES = 50; // of each kind

const sealedAt = (area, key) => Number(canSeal && /^(\d+)\.[\w+/=]+$/.exec(area.get(key))?.[1]);

function forgetOldest(area, kind) {
  const entries = area.keys(kind).filter((key) => !key.startsWith(`${kind}${me}:`));
  const moments = new Map(entries.map((key) => [key, sealedAt(area, key)]));
  const newest = entries.filter((key) => moments.get(key)).sort((a, b) => moments.get(b) - moments.get(a));
  const kept = new Set(newest.slice(0, MAX_ENTRIES));
  for (const key of entries) if (!kept.has(key)) area.drop(key);
}

for (const area of [shared, ofTab]) for (const kind of ["draft:", "outbox:"]) forgetOldest(area, kind);
