// How long to wait before the server is asked again. Many pages ask again after the same failure: not all at the same time.
const [SOONEST, LATEST] = [500, 5000]; // ms
const LONGEST = 15_000; // ms, however long a proxy wants one to wait

/** Milliseconds that our server requires one to wait; 0 where `answer`, if any, is not its own. */
export const requiredPause = (answer) => (answer?.isOurs ? retryAfter(answer) : 0);

const retryAfter = ({ headers }) => 1000 * (Number(headers.get("Retry-After")) || 0);

/** Milliseconds after so many failures, the last of them with this answer (requests.js), or none. */
export function backOff(failures, answer) {
  const usual = Math.min(LATEST, SOONEST * 2 ** (failures - 1));
  if (requiredPause(answer)) return requiredPause(answer) + usual * Math.random();
  const longer = answer ? Math.min(LONGEST, retryAfter(answer)) : 0;
  return Math.max(usual, longer) * (0.5 + Math.random() / 2);
}
