// What an open page does on the network: the rules of static/js/page/person.js, catch-up.js, backoff.js, changes.js, reading.js
// and sending.js, without a screen: all is in sight. A change there belongs here too.
import { setTimeout as sleep } from "node:timers/promises";
import { KeptConnections } from "./http.mjs";
import { Socket } from "./socket.mjs";

const KNOWN_ROWS = 30;
const DEADLINE = 4000; // ms
const [SOONEST, LATEST] = [500, 5000]; // ms until it is asked again
const LONGEST = 15_000; // ms, however long a proxy wants one to wait
const ROW = /<li id="conversation-(\d+)"\s+data-order="(\d+)"\s+data-version="([^"]+)"\s+data-revision="(\d+)"/g;
const BUBBLE = /<li class="message( message--mine)?"\s+id="message-(\d+)"\s+data-order="(\d+)"[^>]*>[^]*?<div class="message__body"[^>]*>([^]*?)<\/div>/g;
const RECEIPT = /id="receipt"[^>]*data-revision="(\d+)"/;
const DELIVERED = /id="delivered"[^>]*data-revision="(\d+)"/;
const TEMPLATE = /<template[^]*?<\/template>/g; // a blank bubble
const READ_SEQ = /data-read-seq="(\d+)"/;
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#34": '"', "#39": "'" };

const isRefusedForNow = (status) => status === 429 || status >= 500;
const isOurs = ({ head }) => /^x-request-id:/im.test(head);

/** Milliseconds after so many failures, the last of them with this answer, or none. */
function backOff(failures, answer) {
  const usual = Math.min(LATEST, SOONEST * 2 ** (failures - 1));
  const wanted = 1000 * Number(/^retry-after: *(\d+)/im.exec(answer?.head)?.[1] ?? 0);
  if (wanted && isOurs(answer)) return wanted + usual * Math.random();
  return Math.max(usual, Math.min(LONGEST, wanted)) * (0.5 + Math.random() / 2);
}

const unescape = (html) => html.replace(/&(#?\w+);/g, (entity, name) => ENTITIES[name] ?? entity);

export class Page {
  #url;
  #user;
  #other;
  #http;
  #rows = new Map(); // conversation: {order, version, revision}
  #bubbles = new Set(); // ids
  #lastSeq = 0;
  #lastTheirs = 0;
  #readSeq = 0;
  #receipt = 0;
  #delivered = 0;
  #isAsking = false;
  #mustAsk = false;
  #isClosed = false;
  #sends = Promise.resolve();
  requests = 0;
  onBubble = () => {}; // ({text, isMine})

  constructor(url, user, other) {
    this.#url = url;
    this.#user = user;
    this.#other = other;
    this.#http = new KeptConnections(url, { ...this.#cookie(), "HX-Request": "true", "X-Messenger-User": user.id });
  }

  #cookie() {
    return { Cookie: `messenger_access=${this.#user.token}`, Origin: this.#url };
  }

  /** Load the chat, then connect. */
  async open() {
    const whole = new KeptConnections(this.#url, this.#cookie());
    const { status, body } = await whole.request("GET", this.#chat());
    if (status !== 200) throw new Error(`the chat answered ${status}`);
    whole.close();
    this.#readSeq = Number(READ_SEQ.exec(body)[1]);
    this.#show(body.replace(TEMPLATE, ""));
    this.socket = await Socket.open(this.#url, { auth: { user: String(this.#user.id) }, headers: this.#cookie() });
    this.socket.onEvent = (event, data) => this.#hear(event, data);
    this.socket.emit("connection:check", {}, () => {});
    this.#refresh();
    this.#read();
  }

  #chat() {
    return `/conversations/${this.#other.id}`;
  }

  /** What changes comes rendered. Ask where that was not possible, or a message before it is not here. */
  #hear(event, change) {
    if (event === "sync") this.#refresh();
    if (event !== "page:changed") return;
    const isHere = change.with === this.#other.id;
    if (change.html === null || (isHere && change.seq > this.#lastSeq + 1)) this.#refresh();
    else if (isHere) {
      this.#show(change.html);
      this.#read();
    } else this.#showRows(change.html);
  }

  /** Ask until it is answered. One question at a time; what happens meanwhile is asked for once, afterwards. */
  async #refresh() {
    this.#mustAsk = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    for (let failures = 0; this.#mustAsk && !this.#isClosed; ) {
      this.#mustAsk = false;
      const answer = await this.#ask(`/conversations/changes?${new URLSearchParams(this.#view())}`);
      failures = this.#isAnswer(answer) ? 0 : failures + 1;
      if (!failures) this.#swap(answer);
      else {
        this.#mustAsk = true;
        await sleep(backOff(failures, answer), null, { ref: false });
      }
    }
    this.#isAsking = false;
  }

  #view() {
    const rows = [...this.#rows.values()].sort((a, b) => b.order - a.order).slice(0, KNOWN_ROWS);
    const known = rows.map(({ version }) => version).join(" ");
    return { known, with: this.#other.id, after: this.#lastSeq, seen: this.#receipt, delivered: this.#delivered };
  }

  /** Gives null where no answer comes. */
  #ask(path) {
    this.requests++;
    return this.#http.request("GET", path, "", DEADLINE).catch(() => null);
  }

  #isAnswer(answer) {
    return answer && isOurs(answer) && !isRefusedForNow(answer.status);
  }

  #swap({ status, body, head }) {
    if (status === 200) {
      this.#show(body);
      this.#read();
    }
    if (/^hx-trigger: *conversations:changed/im.test(head)) this.#refresh();
  }

  /** Answers and events may overtake each other: the greater revision stays. */
  #showRows(html) {
    for (const [, id, order, version, revision] of html.matchAll(ROW)) {
      const row = { order: Number(order), version, revision: Number(revision) };
      if (!(this.#rows.get(id)?.revision > row.revision)) this.#rows.set(id, row);
    }
  }

  #show(html) {
    this.#showRows(html);
    this.#receipt = Math.max(this.#receipt, Number(RECEIPT.exec(html)?.[1] ?? 0));
    this.#delivered = Math.max(this.#delivered, Number(DELIVERED.exec(html)?.[1] ?? 0));
    for (const [, mine, id, seq, text] of html.matchAll(BUBBLE)) {
      if (this.#bubbles.has(id)) continue;
      this.#bubbles.add(id);
      this.#lastSeq = Math.max(this.#lastSeq, Number(seq));
      if (!mine) this.#lastTheirs = Math.max(this.#lastTheirs, Number(seq));
      this.onBubble({ text: unescape(text), isMine: Boolean(mine) });
    }
  }

  /** The chat is in sight, so what has come is read: said once for each last message. */
  #read() {
    if (this.#lastTheirs <= this.#readSeq) return;
    this.#readSeq = this.#lastTheirs;
    this.#sayRead(this.#readSeq, 1);
  }

  #sayRead(seq, attempt) {
    this.socket?.emit("message:read", { otherUserId: this.#other.id, seq }, async ({ ok, error }) => {
      if (ok || !isRefusedForNow(error.status)) return;
      await sleep(backOff(attempt), null, { ref: false });
      if (!this.#isClosed && seq === this.#readSeq) this.#sayRead(seq, attempt + 1);
    });
  }

  /** Enter in the composer: one message at a time, in order. Gives null, or why it was refused. */
  send(receiverId, content, clientId) {
    const body = { receiverId, content, clientId };
    const emit = () => new Promise((resolve) => this.socket.emit("message:send", body, resolve));
    const sent = this.#sends.then(emit);
    this.#sends = sent;
    return sent.then(({ ok, error }) => (ok ? null : `${error.status} ${error.detail}`));
  }

  close() {
    this.#isClosed = true;
    this.socket.close();
    this.#http.close();
  }
}
