import type { JSX } from 'preact';
import { fixed, percent } from '../kit/numbers.ts';
import { Told } from '../kit/Told.tsx';

interface ForwardSumProps {
  readonly word: string;
  readonly step: string;
  /** Null as long as the last frame is not filled. */
  readonly forward: number | null;
  /** The sum over all alignments, one by one. */
  readonly counted: number;
  readonly count: number;
}

/** What the lattice comes to, beside the sum over all alignments. */
export function ForwardSum({ word, step, forward, counted, count }: ForwardSumProps): JSX.Element {
  const reached = forward === null ? 'not there yet' : percent(forward, 4);
  const oneByOne = percent(counted, 4);
  return (
    <Told say={`${step} Forward, p(${word}): ${reached}. All ${count} alignments one by one: ${oneByOne}.`}>
      <p>{step}</p>
      <p>
        Forward, last two cells: <b class="fig-ctc-sum">{reached}</b>
      </p>
      <p>
        Sum of all {count} alignments: <b class="fig-ctc-sum">{oneByOne}</b>
      </p>
      <p>
        Loss −ln p({word}) = <b>{fixed(-Math.log(counted), 3)}</b>
      </p>
    </Told>
  );
}
