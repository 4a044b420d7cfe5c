// Each pair keeps `window` messages in flight: what the server can do at most.
import { Exchange } from "./exchange.mjs";

export async function closed(spec) {
  const exchange = new Exchange(spec);
  await exchange.open();
  const forbiddenRefused = await exchange.isForbiddenRefused();
  exchange.ledger.onComplete = ({ pair }) => {
    if (exchange.isTimed) exchange.completed++;
    if (!exchange.isOver) exchange.send(pair);
  };
  for (let place = 0; place < spec.window; place++) {
    for (const { pair } of exchange.pairs) exchange.send(pair);
  }
  const measured = await exchange.measure();
  return { ...measured, forbiddenRefused, ...exchange.close() };
}
