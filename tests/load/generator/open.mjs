// Messages come at a rate, whether the server keeps up or not; their times count from the moment they were due.
import { Exchange } from "./exchange.mjs";
import { chance, gap, percentiles } from "./figures.mjs";

export async function open(spec) {
  const exchange = new Exchange(spec);
  await exchange.open();
  const forbiddenRefused = await exchange.isForbiddenRefused();
  exchange.ledger.onComplete = () => exchange.isTimed && exchange.completed++;
  const late = keepTime(exchange, spec);
  const measured = await exchange.measure();
  return { ...measured, late: percentiles(late), forbiddenRefused, ...exchange.close() };
}

/** Gives how late the generator itself was with each message, in ms. */
function keepTime(exchange, { rate, seed, pairs }) {
  const random = chance(seed);
  const late = [];
  let due = performance.now();
  function sendWhatIsDue() {
    for (; !exchange.isOver && due <= performance.now(); due += gap(random, rate)) {
      if (exchange.isTimed) late.push(performance.now() - due);
      exchange.send(Math.floor(random() * pairs), due);
    }
    // A timer would be up to a millisecond late: turn without rest, this core is ours.
    if (!exchange.isOver) setImmediate(sendWhatIsDue);
  }
  sendWhatIsDue();
  return late;
}
