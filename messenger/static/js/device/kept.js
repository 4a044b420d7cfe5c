// What this person's pages keep in the browser's storage, one kind of it, by name: sealed, so that only their session
// reads it. Where the browser cannot seal it is kept in this tab alone.
import { ofTab, shared } from "./device.js";
import { me } from "../page/person.js";
import { canSeal, sessionSealer } from "./sealing.js";

const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const text = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const PLAIN = { seal: async (_key, json) => json, open: async (_key, json) => json };

async function findSealer() {
  if (!canSeal) return PLAIN;
  const sealer = await sessionSealer();
  if (sealer?.user !== me) return null; // somebody else has logged in meanwhile
  return {
    seal: async (key, json) => `${Date.now()}.${text(await sealer.seal(key, json))}`, // left-behind.js reads when
    open: (key, sealed) => sealer.open(key, bytes(sealed.slice(sealed.indexOf(".") + 1))),
  };
}

const sealer = findSealer().catch(() => null);

export class Kept {
  #turns = new Map(); // by key: the last one to put something there, which seals at its leisure

  /** `isGood(value, name)` says whether what was found makes sense. */
  constructor(kind, isGood, { inThisTab = false } = {}) {
    this.start = `${kind}:${me}:`;
    this.isGood = isGood;
    this.area = inThisTab || !canSeal ? ofTab : shared;
  }

  /** All that this person left, by name. What does not open goes; what is another's is theirs. */
  async load() {
    const found = new Map();
    if (!(await sealer)) return found;
    for (const key of this.area.keys(this.start)) {
      const name = key.slice(this.start.length);
      const value = await this.#open(key).catch(() => null);
      if (this.isGood(value, name)) found.set(name, value);
      else if (!this.#turns.has(key)) this.area.drop(key);
    }
    return found;
  }

  async #open(key) {
    return JSON.parse(await (await sealer).open(key, this.area.get(key)));
  }

  async put(name, value) {
    const [key, turn, json] = [this.start + name, {}, JSON.stringify(value)];
    this.#turns.set(key, turn);
    const sealed = await (await sealer)?.seal(key, json).catch(() => null);
    if (sealed && this.#turns.get(key) === turn) this.area.put(key, sealed);
  }

  drop(name) {
    this.#turns.delete(this.start + name);
    this.area.drop(this.start + name);
  }

  /** React to the name of what another tab has dropped. */
  onDrop(react) {
    this.area.onDrop((key) => key.startsWith(this.start) && react(key.slice(this.start.length)));
  }
}
