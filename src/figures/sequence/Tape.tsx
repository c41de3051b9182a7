import type { ComponentChildren, JSX } from 'preact';
import { times } from '../kit/numbers.ts';
import type { Step } from './sequence.ts';
import { madeOf, showCell } from './words.ts';
import './sequence.css';

/** Words up to here leave room for what a wrong letter was made of; it is told in any case. */
const ROOMY = 6;

const roundly = (value: number): string => String(Math.round(value));

interface TapeProps {
  readonly word: string;
  /** Those done so far. */
  readonly steps: readonly Step[];
  readonly step: Step;
}

/** What was read, what the state holds of it, and what was written. */
export function Tape({ word, steps, step }: TapeProps): JSX.Element {
  const written = steps.filter((each) => each.kind === 'write');
  const read = step.kind === 'read' ? step.letter + 1 : step.kind === 'write' ? word.length : 0;
  return (
    <div class="fig-tape">
      <Row label="In">
        {Array.from(word).map((letter, i) => (
          <li
            key={i}
            data-state={i < read ? 'done' : 'coming'}
            data-now={(step.kind === 'read' && i === read - 1) || undefined}
          >
            {letter}
          </li>
        ))}
      </Row>
      <Row label="State">
        {step.cells.map((cell, i) => (
          <li key={i} class="cell" data-now={(i === 0 && step.kind !== 'empty') || undefined}>
            {showCell(cell.value)}
            <small>{madeOf(cell, word)}</small>
          </li>
        ))}
      </Row>
      <Row label="Out">
        {times(word.length, (i) => {
          const done = written[i];
          if (!done) return <li key={i} data-state="coming" />;
          const isRight = done.written === word[done.due];
          const [first] = done.cells;
          const shown = word.length <= ROOMY ? showCell : roundly;
          const made = first ? madeOf(first, word) : '';
          return (
            <li
              key={i}
              class="cell"
              data-state={isRight ? 'right' : 'wrong'}
              data-now={done === step || undefined}
            >
              <span>
                {done.written || '–'} <i>{isRight ? '✓' : '✗'}</i>
              </span>
              <small class="number">{shown(first?.value ?? 0)}</small>
              {made.includes('+') && word.length <= ROOMY && <small>{made}</small>}
            </li>
          );
        })}
      </Row>
    </div>
  );
}

const Row = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <>
    <span aria-hidden="true">{label}</span>
    <ol aria-label={label}>{children}</ol>
  </>
);
