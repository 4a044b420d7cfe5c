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

// What versions before the sealing left in plain, by its exact names.
const OLD_TEXTS = /^(?:outbox-\d+-\d+-[0-9a-f]{32}|draft-\d+-\d+)$/;

/** Nobody reads these any more, nor should anybody else. */
export const forgetOldTexts = () =>
  attempt(() =>
    Object.keys(localStorage)
      .filter((key) => OLD_TEXTS.test(key))
      .forEach((key) => localStorage.removeItem(key)),
  );

export const shared = storage("localStorage");
export const ofTab = storage("sessionStorage");
