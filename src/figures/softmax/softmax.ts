import { sum } from '../kit/numbers.ts';

/** Probabilities of logits at a temperature, the largest logit subtracted first: never more than 1 is raised. */
export function softmax(logits: readonly number[], temperature = 1): readonly number[] {
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp((logit - top) / temperature));
  const total = sum(powers);
  return powers.map((power) => power / total);
}

/** The same in 32-bit floats without the subtraction, as it overflows in practice. */
export function naiveSoftmax(logits: readonly number[], temperature = 1): readonly number[] {
  const powers = logits.map((logit) => Math.fround(Math.exp(Math.fround(logit / temperature))));
  const total = powers.reduce((a, b) => Math.fround(a + b), 0);
  return powers.map((power) => Math.fround(power / total));
}

/** Further off than this, two shares are not the same on the screen. */
const HARDLY = 0.005;

/** What goes wrong without the subtraction, if anything does: powers too large for 32 bits, or all too small. */
export function mishap(logits: readonly number[], temperature = 1): 'overflows' | 'underflows' | null {
  const shares = softmax(logits, temperature);
  const isSame = naiveSoftmax(logits, temperature).every(
    (share, i) => Math.abs(share - (shares[i] ?? 0)) <= HARDLY,
  );
  if (isSame) return null;
  return Math.max(...logits) > 0 ? 'overflows' : 'underflows';
}

/** What one example of the class costs, in nats: minus the log of its probability, taken on the logits. */
export function crossEntropy(logits: readonly number[], truth: number, temperature = 1): number {
  const top = Math.max(...logits);
  const total = sum(logits.map((logit) => Math.exp((logit - top) / temperature)));
  return Math.log(total) - ((logits[truth] ?? top) - top) / temperature;
}

/** Of the loss by each logit: prediction minus truth, over the temperature. */
export const gradient = (logits: readonly number[], truth: number, temperature = 1): readonly number[] =>
  softmax(logits, temperature).map((p, i) => (p - (i === truth ? 1 : 0)) / temperature);
