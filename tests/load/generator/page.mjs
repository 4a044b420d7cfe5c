// What an open page does on the network: the rules of static/js/changes.js, reading.js and sending.js, without a
// screen. A change there belongs here too.
import { KeptConnections } from "./http.mjs";
import { Socket } from "./socket.mjs";

const KNOWN_ROWS = 30;
const ROW = /<li id="conversation-(\d+)"\s+data-order="(\d+)"\s+data-version="([^"]+)"\s+data-revision="(\d+)"/g;
const BUBBLE = /<li class="message( message--mine)?"\s+id="message-(\d+)"\s+data-order="(\d+)"[^>]*>[^]*?<div class="message__body"[^>]*>([^]*?)<\/div>/g;
const RECEIPT = /id="receipt"[^>]*data-revision="(\d+)"/;
const DELIVERED = /id="delivered"[^>]*data-revision="(\d+)"/;
const TEMPLATE = /<template[^]*?<\/template>/g; // a blank bubble
const READ_SEQ = /data-read-seq="(\d+)"/;
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#34": '"', "#39": "'" };

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
  #sends = Promise.resolve();
  requests = 0;
  onBubble = () => {}; // ({text, isMine})

  constructor(url, user, other) {
    this.#url = url;
    this.#user = user;
    this.#other = other;
    this.#http = new KeptConnections(url, { ...this.#cookie(), "HX-Request": "true" });
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
    this.socket = await Socket.open(this.#url, { headers: this.#cookie() });
    this.socket.onEvent = (event, data) => this.#hear(event, data);
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

  /** One request at a time; what happens meanwhile is asked for once, afterwards (hx-sync="this:queue last"). */
  async #refresh() {
    this.#mustAsk = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    while (this.#mustAsk) {
      this.#mustAsk = false;
      this.#swap(await this.#ask(`/conversations/changes?${new URLSearchParams(this.#view())}`));
    }
    this.#isAsking = false;
  }

  #view() {
    const rows = [...this.#rows.values()].sort((a, b) => b.order - a.order).slice(0, KNOWN_ROWS);
    const known = rows.map(({ version }) => version).join(" ");
    return { known, with: this.#other.id, after: this.#lastSeq, seen: this.#receipt, delivered: this.#delivered };
  }

  #ask(path) {
    this.requests++;
    return this.#http.request("GET", path);
  }

  #swap({ status, body, head }) {
    if (status !== 200) return;
    this.#show(body);
    this.#read();
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
    this.socket?.emit("message:read", { otherUserId: this.#other.id, seq: this.#readSeq }, () => {});
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
    this.socket.close();
    this.#http.close();
  }
}
