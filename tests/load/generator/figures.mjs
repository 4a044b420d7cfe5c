// Percentiles, and chance that is the same in every run.

export function percentiles(times) {
  const sorted = Float64Array.from(times).sort();
  const at = (share) => (sorted.length ? sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] : null);
  return { p50: at(0.5), p99: at(0.99), max: at(1), count: sorted.length };
}

/** Numbers from 0 to 1 (xorshift32). */
export function chance(seed) {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Milliseconds to the next arrival of a Poisson process of `rate` a second. */
export const gap = (random, rate) => (-Math.log(1 - random()) / rate) * 1000;
