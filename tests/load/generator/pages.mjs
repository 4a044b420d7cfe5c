// Pairs who have the chat with each other open in a browser: one writes in the composer, both see the bubble.
import { setTimeout as sleep } from "node:timers/promises";
import { Exchange } from "./exchange.mjs";
import { chance, gap } from "./figures.mjs";
import { COPY, RECEIVER } from "./ledger.mjs";
import { Page } from "./page.mjs";

export async function pages(spec) {
  const exchange = new PagesExchange(spec);
  await exchange.open();
  const forbiddenRefused = await exchange.isForbiddenRefused();
  exchange.ledger.onComplete = () => exchange.isTimed && exchange.completed++;
  const requests = exchange.requests();
  writeAtRate(exchange, spec);
  const measured = await exchange.measure();
  const sent = exchange.requests() - requests;
  const outcome = exchange.close();
  return { ...measured, requestsPerMessage: sent / outcome.acked, forbiddenRefused, ...outcome };
}

class PagesExchange extends Exchange {
  async open() {
    this.sockets = [];
    for (const { pair, sender, receiver } of this.pairs) {
      await this.#openPage(pair, sender, receiver, COPY);
      await this.#openPage(pair, receiver, sender, RECEIVER);
    }
    await sleep(500); // all have refreshed once
  }

  async #openPage(pair, user, other, part) {
    const page = new Page(this.spec.urls[this.sockets.length % this.spec.urls.length], user, other);
    page.onBubble = ({ text }) => this.arrive(pair, part, text);
    await page.open();
    page.socket.onClose = () => this.ledger.disconnected();
    this.sockets.push(page);
    if (part === COPY) this.sends[pair] = this.#composer(page);
  }

  #composer(page) {
    return (receiverId, content, clientId, answered) =>
      page.send(receiverId, content, clientId).then(answered, (error) => answered(error.message));
  }

  requests() {
    return this.sockets.reduce((sum, page) => sum + page.requests, 0);
  }
}

async function writeAtRate(exchange, { rate, seed, pairs }) {
  const random = chance(seed);
  for (let due = performance.now(); !exchange.isOver; due += gap(random, rate)) {
    await sleep(Math.max(0, due - performance.now()));
    if (!exchange.isOver) exchange.send(Math.floor(random() * pairs), due);
  }
}
