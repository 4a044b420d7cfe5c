// What stays on this device is sealed (AES-GCM). The key stands in a cookie of the session, which goes with the logout or
// the browser: nobody after can read what is left behind, nor leave something in this person's name.
const COOKIE = /(?:^|; )(?:__Host-)?messenger_key=(\d+)\.([0-9a-f]{64})(?:;|$)/;
const IV_BYTES = 12;
const utf8 = new TextEncoder();

/** Browsers seal on https alone. */
export const canSeal = Boolean(globalThis.crypto?.subtle);

/** What seals for the person whose session this is, or null: without a session, or where one cannot seal. */
export async function sessionSealer() {
  const [, user, hex] = COOKIE.exec(document.cookie) ?? [];
  if (!hex || !canSeal) return null;
  const bytes = Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
  const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  return { user, seal: seal.bind(null, key), open: open.bind(null, key) };
}

// `place` is sealed in: what is moved elsewhere does not open.
const algorithm = (iv, place) => ({ name: "AES-GCM", iv, additionalData: utf8.encode(place) });

async function seal(key, place, text) {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(algorithm(iv, place), key, utf8.encode(text));
  return new Uint8Array([...iv, ...new Uint8Array(sealed)]);
}

/** Rejects what was not sealed here, by this key, for this place. */
async function open(key, place, bytes) {
  const opened = await crypto.subtle.decrypt(algorithm(bytes.slice(0, IV_BYTES), place), key, bytes.slice(IV_BYTES));
  return new TextDecoder().decode(opened);
}
