// The browser's storage, under names of our own: what other programs of this address keep there is none of our business.
// Storage may be refused or full, and what it holds may be anything.
const OURS = "messenger:";

function storage(name) {
  const area = () => window[name]; // may throw
  return {
    get: (key) => attempt(() => area().getItem(OURS + key)),
    put: (key, text) => attempt(() => area().setItem(OURS + key, text)),
    drop: (key) => attempt(() => area().removeItem(OURS + key)),
    keys: (start) => attempt(() => ownKeys(area(), OURS + start)) ?? [],
    /** React when another tab has dropped a key. */
    onDrop: (react) =>
      addEventListener("storage", ({ key, newValue, storageArea }) => {
        if (key?.startsWith(OURS) && newValue === null && storageArea === attempt(area)) react(key.slice(OURS.length));
      }),
  };
}

const ownKeys = (area, start) =>
  Object.keys(area)
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(OURS.length));

function attempt(use) {
  try {
    return use();
  } catch {
    return null;
  }
}

export const shared = storage("localStorage");
export const ofTab = storage("sessionStorage");
