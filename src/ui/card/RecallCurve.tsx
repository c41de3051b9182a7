import type { JSX } from 'preact';
import type { Recall, RecallPoint } from '../../state/card-info-model.ts';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import './RecallCurve.css';

/** The drawing is stretched to its place: a hundred by a hundred. */
const SIDE = 100;
/** Its lowest line is a whole tenth below all that is drawn. */
const tenthBelow = (share: number): number => Math.max(0, Math.floor(share * 10 - 0.5) / 10);

/** How the chance of recall goes down. Its numbers stand beside it in words. */
export function RecallCurve({ recall }: { readonly recall: Recall }): JSX.Element {
  const { curve, target, elapsed, due, today, atDue } = recall;
  const lastDay = curve.at(-1)?.days ?? 1;
  const floor = tenthBelow(Math.min(target, today, curve.at(-1)?.chance ?? 0));
  const x = (days: number): number => (days / lastDay) * SIDE;
  const y = (chance: number): number => ((1 - chance) / (1 - floor)) * SIDE;
  const path = (points: readonly RecallPoint[]): string =>
    points.map(({ days, chance }, i) => `${i === 0 ? 'M' : 'L'}${x(days)} ${y(chance)}`).join('');
  const passed = [...curve.filter(({ days }) => days < elapsed), { days: elapsed, chance: today }];
  return (
    <figure class="recall-curve" aria-label={moreWords.cardInfo.curve}>
      <div aria-hidden="true">
        <small>{words.percent(1)}</small>
        <svg viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none">
          <path class="target" d={`M0 ${y(target)}H${SIDE}`} />
          <path class="ahead" d={path(curve)} />
          <path class="passed" d={path(passed)} />
        </svg>
        {due !== null && atDue !== null && <Spot class="due" x={x(due)} y={y(atDue)} />}
        <Spot class="today" x={x(elapsed)} y={y(today)} />
        <small>{words.percent(floor)}</small>
      </div>
    </figure>
  );
}

interface SpotProps {
  readonly class: string;
  readonly x: number;
  readonly y: number;
}

const Spot = ({ x, y, ...props }: SpotProps): JSX.Element => (
  <i {...props} style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }} />
);
