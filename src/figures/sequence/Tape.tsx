import type { ComponentChildren, JSX } from 'preact';
import { times } from '../kit/numbers.ts';
import type { Step } from './sequence.ts';
import { madeOf, showCell } from './words.ts';
import './sequence.css';

/** Words up to here leave room for what a wrong letter was made of; it is told in any case. */
const ROOMY = 6;

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
          return <Written key={i} step={done} word={word} isNow={done === step} />;
        })}
      </Row>
    </div>
  );
}

interface WrittenProps {
  readonly step: Extract<Step, { kind: 'write' }>;
  readonly word: string;
  readonly isNow: boolean;
}

/** A letter that was written, and the number that it was read from. */
function Written({ step: { cells, written, due }, word, isNow }: WrittenProps): JSX.Element {
  const isRight = written === word[due];
  const isRoomy = word.length <= ROOMY;
  const value = cells[0]?.value ?? 0;
  const made = cells[0] ? madeOf(cells[0], word) : '';
  return (
    <li class="cell" data-state={isRight ? 'right' : 'wrong'} data-now={isNow || undefined}>
      <span>
        {written || '–'} <i>{isRight ? '✓' : '✗'}</i>
      </span>
      <small class="number">{isRoomy ? showCell(value) : String(Math.round(value))}</small>
      {isRoomy && made.includes('+') && <small>{made}</small>}
    </li>
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
