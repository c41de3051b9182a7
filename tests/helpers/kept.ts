import type { KeptText } from '../../src/platform/kept-text.ts';

/** A text that is kept for as long as the test runs. */
export function keptHere(text: string | null = null): KeptText {
  let kept = text;
  return {
    read: () => kept,
    write: (next) => (kept = next),
  };
}
