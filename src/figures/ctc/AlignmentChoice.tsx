import type { JSX } from 'preact';
import { Choice } from '../kit/Choice.tsx';
import { percent, sum } from '../kit/numbers.ts';
import { BLANK, type Alignment, type Spelling } from './ctc.ts';
import './ctc.css';

export interface Weighed {
  readonly alignment: Alignment;
  readonly probability: number;
}

interface AlignmentChoiceProps {
  /** The likeliest first. */
  readonly ranked: readonly Weighed[];
  readonly spelling: Spelling;
  /** The place of the chosen one. */
  readonly rank: number;
  readonly onChange: (rank: number) => void;
}

const LISTED = 4;

/** The first few, with what they are worth together. */
export function AlignmentChoice({ ranked, spelling, rank, onChange }: AlignmentChoiceProps): JSX.Element {
  const listed = ranked.slice(0, LISTED);
  const share = total(listed) / total(ranked);
  return (
    <div class="fig-ctc-list">
      <Choice
        label={`Likeliest of ${ranked.length}, together ${percent(share)} of the sum`}
        choices={listed.map(({ alignment, probability }, i) => {
          const written = `${inLetters(alignment, spelling)} ${percent(probability, 2)}`;
          return [String(i), written, written.replaceAll(BLANK, 'blank')] as const;
        })}
        value={String(rank)}
        onChange={(value) => onChange(Number(value))}
      />
    </div>
  );
}

const total = (some: readonly Weighed[]): number => sum(some.map(({ probability }) => probability));

const inLetters = (alignment: Alignment, { signs }: Spelling): string =>
  alignment.map((sign) => signs[sign] ?? '').join(' ');
