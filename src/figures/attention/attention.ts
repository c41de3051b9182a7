import { SeededChance } from '../kit/chance.ts';
import { mean, sum, times } from '../kit/numbers.ts';

type Vector = readonly number[];

export interface Projections {
  readonly queries: readonly Vector[];
  readonly keys: readonly Vector[];
  readonly values: readonly Vector[];
}

export interface AttentionOptions {
  readonly isCausal: boolean;
  readonly isScaled: boolean;
}

/** The widest queries and keys; narrower ones are their first numbers. */
const WIDEST = 64;
const VALUE_WIDTH = 2;

/** Which word looks for which, and how strongly: picked by hand, as a trained head might have come to it. */
const PULLS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  the: { cat: 2 },
  cat: { slept: 1.2, purred: 1.6 },
  slept: { cat: 2.4, purred: 0.6 },
  because: { slept: 1.8, purred: 2 },
  it: { cat: 3 },
  purred: { it: 2.4, cat: 1.8 },
};

const NOISE = 0.3;
const VALUES: Readonly<Record<string, Vector>> = {
  the: [0, 0.1],
  cat: [2, 0.5],
  slept: [-0.4, -1.5],
  because: [-0.2, 0.2],
  it: [0.6, 0],
  purred: [0.5, 1.4],
};

/**
 * Queries, keys and values of a sentence. Keys hold a sign for each word and place (rows of a Hadamard matrix, which lie
 * across each other), and a query is made of the keys that it looks for, each by pull/√width, and of noise: so what a
 * query and a key have to do with each other is a sum of many small agreements, as in a net. Words that are not known
 * look for each other by chance.
 */
export function projections(words: readonly string[], width: number, seed: number): Projections {
  const chance = new SeededChance(seed);
  const names = words.map((word) => word.toLowerCase());
  const flips = times(WIDEST, () => (chance.unit() < 0.5 ? -1 : 1));
  const wideKeys = names.map((_, word) =>
    flips.map((flip, i) => flip * sign(word + 1, i) + NOISE * chance.normal()),
  );
  const pulls = names.map((query) =>
    names.map((key) => {
      const drawn = 1.5 * chance.normal();
      return isKnown(query) && isKnown(key) ? (PULLS[query]?.[key] ?? 0) : drawn;
    }),
  );
  const noise = names.map(() => times(WIDEST, () => NOISE * chance.normal()));
  const keys = wideKeys.map((key) => key.slice(0, width));
  const queries = pulls.map((pull, word) =>
    times(
      width,
      (i) =>
        (noise[word]?.[i] ?? 0) +
        dot(
          pull,
          keys.map((key) => key[i] ?? 0),
        ) /
          Math.sqrt(width),
    ),
  );
  return { queries, keys, values: names.map((name) => valueOf(name, chance)) };
}

const isKnown = (word: string): boolean => Object.hasOwn(PULLS, word);

/** Of the Hadamard matrix of Walsh: minus where the two numbers share an odd count of ones. */
function sign(row: number, column: number): number {
  let shared = row & column;
  let result = 1;
  while (shared > 0) {
    if (shared & 1) result = -result;
    shared >>= 1;
  }
  return result;
}

function valueOf(word: string, chance: SeededChance): Vector {
  const drawn = times(VALUE_WIDTH, () => Math.round(chance.normal() * 10) / 10 + 0);
  return (isKnown(word) ? VALUES[word] : undefined) ?? drawn;
}

const dot = (a: Vector, b: Vector): number => sum(a.map((value, i) => value * (b[i] ?? 0)));

export interface Attention {
  /** q·k of each query and key, divided where it is asked for; null where the mask hides the key. */
  readonly scores: readonly (readonly (number | null)[])[];
  readonly weights: readonly Vector[];
  readonly outputs: readonly Vector[];
}

/** softmax(QKᵀ/√d)V, after Vaswani et al., "Attention is all you need" (2017). */
export function attend(
  { queries, keys, values }: Projections,
  { isCausal, isScaled }: AttentionOptions,
): Attention {
  const divisor = isScaled ? Math.sqrt(keys[0]?.length ?? 1) : 1;
  const scores = queries.map((query, q) =>
    keys.map((key, k) => (isCausal && k > q ? null : dot(query, key) / divisor)),
  );
  const weights = scores.map(maskedSoftmax);
  const width = values[0]?.length ?? 0;
  const outputs = weights.map((row) =>
    times(width, (i) =>
      dot(
        row,
        values.map((value) => value[i] ?? 0),
      ),
    ),
  );
  return { scores, weights, outputs };
}

/** What is hidden gets nothing; the rest adds up to 1. */
function maskedSoftmax(scores: readonly (number | null)[]): Vector {
  const top = Math.max(...scores.filter((score) => score !== null));
  const powers = scores.map((score) => (score === null ? 0 : Math.exp(score - top)));
  const total = sum(powers);
  return powers.map((power) => power / total);
}

/** The standard deviation of what is not hidden. */
export function spread(scores: readonly (number | null)[]): number {
  const seen = scores.filter((score) => score !== null);
  const middle = mean(seen);
  return Math.sqrt(mean(seen.map((score) => (score - middle) ** 2)));
}
