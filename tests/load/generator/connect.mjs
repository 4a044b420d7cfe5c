// Many people come at once and then do nothing: how long it takes, what an idle socket costs.
import { setTimeout as sleep } from "node:timers/promises";
import { Exchange } from "./exchange.mjs";
import { people, seat } from "./crowd.mjs";
import { memoryKb } from "./processes.mjs";

export async function connect(spec) {
  const { urls, sockets, concurrency, settle, processes } = spec;
  const idle = people(spec.users).slice(2, sockets + 2);
  const exchange = new Exchange({ ...spec, pairs: 1, door: "socket", warmup: 0, duration: 0.2 });
  const before = memory(processes);
  const start = performance.now();
  const seats = idle.map((user, place) => ({ user, url: urls[place % urls.length] }));
  const opened = await seat(seats, concurrency, exchange.ledger, (socket) => (socket.onEvent = () => {}));
  const seconds = (performance.now() - start) / 1000;
  await sleep(settle * 1000);
  const after = memory(processes);
  const kbPerSocket = Object.fromEntries(Object.keys(after).map((name) => [name, (after[name] - before[name]) / sockets]));
  const outcome = await stillWorks(exchange);
  for (const socket of opened) socket.close();
  return { sockets: opened.length, connectSeconds: seconds, kbPerSocket, ...outcome };
}

const memory = (processes) => Object.fromEntries(Object.entries(processes).map(([name, pids]) => [name, memoryKb(pids)]));

/** One message among two of all these, so that the run says whether the server is still right. */
async function stillWorks(exchange) {
  await exchange.open();
  const forbiddenRefused = await exchange.isForbiddenRefused();
  exchange.send(0);
  await exchange.measure();
  return { forbiddenRefused, ...exchange.close() };
}
