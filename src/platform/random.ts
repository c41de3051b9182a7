import type { Random } from '../domain/ids.ts';

const HIGH = 2 ** 27;
const LOW = 2 ** 26;

/** Chance from the browser's cryptographic source. */
export const systemRandom: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  unit() {
    const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
    return ((high >>> 5) * LOW + (low >>> 6)) / (HIGH * LOW);
  },
};
