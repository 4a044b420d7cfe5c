// What was sent, and what became of it. A message is complete when its sender has the ack and its receiver the message.
const SENTENCES = [
  "Madame, je n’ai pas compris l’exercice 4 page 112 : faut-il d’abord développer, ou peut-on factoriser ?",
  "Bonjour Noé, le devoir sur « L’Étranger » est attendu mardi à 8 h ; n’oubliez pas de citer le texte.",
  "Merci ! Je passerai à la salle B204 après le cours d’anglais pour récupérer ma copie, vers midi et quart.",
  "La réunion avec vos parents aura lieu jeudi à 17 h 30 ; l'horaire leur convient-il ? <Réponse avant mardi & merci>",
];

export const RECEIVER = "receiver";
export const COPY = "copy";
export const ORIGIN = "origin";

export const FAULTS = [
  "lost", "duplicated", "reordered", "altered", "misdelivered", "copiesMissing", "unacknowledged", "refused", "disconnected",
];

export class Ledger {
  #run;
  #pairs;
  #ordered;
  #copies;

  /** `ordered`: whether the server promises the order; `copies`: whether the sender has a second socket. */
  constructor(run, pairs, { ordered = true, copies = true } = {}) {
    this.#run = run;
    this.#pairs = Array.from({ length: pairs }, () => ({ messages: [], last: { [RECEIVER]: -1, [COPY]: -1 } }));
    this.#ordered = ordered;
    this.#copies = copies;
    this.faults = Object.fromEntries(FAULTS.map((fault) => [fault, 0]));
    this.refusal = null;
    this.onComplete = () => {};
  }

  /** A new message of the pair; `time` is when it was due. */
  write(pair, time, timed) {
    const number = this.#pairs[pair].messages.length;
    const name = `${this.#run}.${pair}.${number}`;
    const text = `${name} ${SENTENCES[(pair + number) % SENTENCES.length]}`;
    const message = { pair, name, text, time, timed, acked: 0, [RECEIVER]: 0, [COPY]: 0 };
    this.#pairs[pair].messages.push(message);
    return message;
  }

  acked(message) {
    message.acked++;
    if (message[RECEIVER]) this.onComplete(message);
  }

  refused(message, reason) {
    this.faults.refused++;
    this.refusal ??= String(reason);
    message.refused = true;
  }

  /** A text has come to the socket that plays `part` in `pair`. Gives the message it is, if it belongs there. */
  arrived(pair, part, text) {
    const [run, ofPair, number] = String(text).split(" ", 1)[0].split(".");
    const message = run === this.#run && Number(ofPair) === pair ? this.#pairs[pair].messages[Number(number)] : undefined;
    if (!message || part === ORIGIN) {
      this.faults.misdelivered++;
      return undefined;
    }
    if (text !== message.text) this.faults.altered++;
    this.#count(message, part, Number(number));
    return message;
  }

  #count(message, part, number) {
    message[part]++;
    if (message[part] > 1) {
      this.faults.duplicated++;
      return;
    }
    const { last } = this.#pairs[message.pair];
    if (number < last[part]) this.faults.reordered += this.#ordered ? 1 : 0;
    else last[part] = number;
    if (part === RECEIVER && message.acked) this.onComplete(message);
  }

  disconnected() {
    this.faults.disconnected++;
  }

  /** Whether everything that was sent has been answered and has arrived. */
  isSettled() {
    return this.#all().every((message) => message.refused || this.#isDone(message));
  }

  #isDone(message) {
    return message.acked && message[RECEIVER] && (!this.#copies || message[COPY]);
  }

  /** The numbers of messages and of each fault, at the end. */
  close() {
    const all = this.#all();
    const acked = all.filter((message) => message.acked);
    this.faults.lost = acked.filter((message) => !message[RECEIVER]).length;
    this.faults.copiesMissing = this.#copies ? acked.filter((message) => !message[COPY]).length : 0;
    this.faults.unacknowledged = all.filter((message) => !message.acked && !message.refused).length;
    return { sent: all.length, acked: acked.length, faults: this.faults, refusal: this.refusal };
  }

  #all() {
    return this.#pairs.flatMap(({ messages }) => messages);
  }
}
