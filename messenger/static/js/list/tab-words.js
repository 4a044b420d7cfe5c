// What Web Locks tell of the tabs of one person, where a browser has none, as on plain http: by words among them. Only
// such a browser loads this.
const TAKES = 300; // ms, at most, until a word is answered
const REMEMBERED = 60_000; // ms

const answers = () => new Promise((end) => setTimeout(end, TAKES));

export class TabWords {
  #tab = Math.random();
  #claims = new Map(); // by name: the least of the tabs that claim it
  #lookedAt = 0; // when another tab has said so
  #channel;

  constructor(person) {
    this.#channel = "BroadcastChannel" in window ? new BroadcastChannel(`messenger:${person}:tabs`) : null;
    this.#channel?.addEventListener("message", ({ data }) => this.#hear(data));
  }

  #hear({ claim, by, asks, isLookedAt }) {
    if (claim) this.#note(claim, by);
    if (isLookedAt) this.#lookedAt = performance.now();
    if (asks && document.visibilityState === "visible") this.#channel.postMessage({ isLookedAt: true });
  }

  #note(claim, by) {
    if (!this.#claims.has(claim)) setTimeout(() => this.#claims.delete(claim), REMEMBERED);
    this.#claims.set(claim, Math.min(by, this.#claims.get(claim) ?? by));
  }

  /** Whether this tab is the one of those that claim something. Who hears of it late finds it claimed. */
  async isFirst(claim) {
    if (this.#claims.has(claim)) return false;
    this.#note(claim, this.#tab);
    this.#channel?.postMessage({ claim, by: this.#tab });
    await answers();
    return this.#claims.get(claim) === this.#tab;
  }

  async isAnotherLookedAt() {
    const askedAt = performance.now();
    this.#channel?.postMessage({ asks: true });
    await answers();
    return this.#lookedAt >= askedAt;
  }
}
