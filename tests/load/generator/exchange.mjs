// Pairs that exchange messages: everything is opened, a forbidden message is tried, then `keepSending` does its part.
import { setTimeout as sleep } from "node:timers/promises";
import { pairUp, people, PARTS, plan, seat } from "./crowd.mjs";
import { DOORS } from "./doors.mjs";
import { percentiles } from "./figures.mjs";
import { COPY, Ledger, ORIGIN, RECEIVER } from "./ledger.mjs";
import { costs } from "./processes.mjs";

export class Exchange {
  isTimed = false;
  isOver = false;
  completed = 0;
  times = { ack: [], delivery: [] };

  constructor(spec) {
    this.spec = spec;
    const everyone = people(spec.users);
    this.pairs = pairUp(everyone, spec.pairs);
    this.bystanders = everyone.slice(2 * spec.pairs);
    this.outsider = everyone.filter(({ role }) => role === "student").at(-1);
    this.parts = spec.copies ? PARTS : PARTS.filter((part) => part !== COPY);
    // Requests on several connections may overtake each other: only what waits for its answer keeps an order.
    const ordered = spec.door !== "rest" || (spec.mode === "closed" && spec.window === 1);
    this.ledger = new Ledger(spec.run, spec.pairs, { ordered, copies: spec.copies });
    this.sends = [];
  }

  async open() {
    const { urls, concurrency, idle } = this.spec;
    const seats = plan(this.pairs, urls, this.parts);
    this.sockets = await seat(seats, concurrency, this.ledger, (socket, place) => this.#listen(socket, place));
    const others = this.bystanders.slice(0, idle.sockets).map((user) => ({ user, url: idle.url }));
    this.sockets.push(...(await seat(others, concurrency, this.ledger, (socket) => this.#listenInVain(socket))));
  }

  #listen(socket, place) {
    const { pair, part } = place;
    if (part === ORIGIN) this.sends[pair] = DOORS[this.spec.door](socket, place);
    // Who posts has no socket of origin: all of the sender's sockets are told, and the copy's counts.
    if (part === ORIGIN && this.spec.door === "rest") return;
    socket.onEvent = (event, message) => event === "message:new" && this.arrive(pair, part, message.content);
  }

  #listenInVain(socket) {
    socket.onEvent = (event) => event === "message:new" && this.ledger.faults.misdelivered++;
  }

  /** A text has come to one of the pair. */
  arrive(pair, part, text) {
    const message = this.ledger.arrived(pair, part, text);
    if (part === RECEIVER && message?.timed) this.times.delivery.push(performance.now() - message.time);
  }

  /** Send the next message of a pair; `due` is when it should have been sent. */
  send(pair, due = performance.now()) {
    const message = this.ledger.write(pair, due, this.isTimed);
    this.sends[pair](this.pairs[pair].receiver.id, message.text, message.name, (refusal) => {
      if (refusal) return this.ledger.refused(message, refusal);
      if (message.timed) this.times.ack.push(performance.now() - due);
      return this.ledger.acked(message);
    });
  }

  /** Whether a student who writes to another student is refused. */
  isForbiddenRefused() {
    return new Promise((resolve) => {
      this.sends[0](this.outsider.id, "interdit", `${this.spec.run}.forbidden`, (refusal) => resolve(Boolean(refusal)));
    });
  }

  /** Warm up, measure, let the rest arrive; gives the figures. */
  async measure() {
    const { warmup, duration, drain, processes } = this.spec;
    await sleep(warmup * 1000);
    console.error("measuring");
    const before = costs(processes);
    this.isTimed = true;
    await sleep(duration * 1000);
    this.isTimed = false;
    const after = costs(processes);
    const { completed } = this;
    this.isOver = true;
    const until = performance.now() + drain * 1000;
    while (!this.ledger.isSettled() && performance.now() < until) await sleep(20);
    await sleep(100); // what would come twice has come by now
    return { ...figures(before, after, completed), ack: percentiles(this.times.ack), delivery: percentiles(this.times.delivery) };
  }

  close() {
    const outcome = this.ledger.close();
    for (const socket of this.sockets) socket.close();
    return outcome;
  }
}

export function figures(before, after, completed) {
  const seconds = (after.at - before.at) / 1000;
  const spent = Object.keys(after.servers).map((name) => [name, after.servers[name] - before.servers[name]]);
  const own = after.own - before.own;
  const known = spent.reduce((sum, [, cost]) => sum + cost, own);
  return {
    completed,
    seconds,
    perSecond: completed / seconds,
    cpu: Object.fromEntries(spent),
    generatorCores: own / seconds,
    otherCores: Math.max(0, after.all - before.all - known) / seconds, // kernel threads, and what disturbs
  };
}
