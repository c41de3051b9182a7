import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Choice } from '../kit/Choice.tsx';
import { fixed } from '../kit/numbers.ts';
import { Pairs } from '../kit/Pairs.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { Runs } from './Runs.tsx';
import { coinWalk, compare, logisticMap, type Comparison } from './seeds.ts';

type Process = 'coins' | 'rule';

interface Start {
  readonly first: number;
  readonly second: number;
  readonly steps: number;
  readonly process: Process;
}

const HIGHEST_SEED = 9;
const INPUT = 0.3;
const CHANGE = 0.000_001;

function read(settings: Settings): Start {
  const seed = { min: 0, max: 9999, whole: true };
  return {
    first: settings.number('first', 1, seed),
    second: settings.number('second', 1, seed),
    steps: settings.number('steps', 40, { min: 5, max: 200, whole: true }),
    process: settings.choice('process', 'coins', ['coins', 'rule']),
  };
}

function SeedsView({ start }: FigureProps<Start>): JSX.Element {
  const [process, setProcess] = useState(start.process);
  const [seeds, setSeeds] = useState<readonly [number, number]>([start.first, start.second]);
  const [isChanged, setChanged] = useState(false);
  const { steps } = start;
  const runs =
    process === 'coins'
      ? seeds.map((seed) => coinWalk(seed, steps))
      : [INPUT, isChanged ? INPUT + CHANGE : INPUT].map((input) => logisticMap(input, steps));
  const [first = [], second = []] = runs;
  const comparison = compare(first, second);
  return (
    <>
      <Choice
        label="What runs twice"
        choices={[
          ['coins', 'Seeded coins'],
          ['rule', 'Fixed rule'],
        ]}
        value={process}
        onChange={setProcess}
      />
      <Runs {...{ first, second }} extent={process === 'coins' ? null : [0, 1]} />
      {process === 'coins' ? (
        <SeedSliders
          seeds={seeds}
          most={Math.max(HIGHEST_SEED, start.first, start.second)}
          onChange={setSeeds}
        />
      ) : (
        <Toggle
          label={`Change the second’s input, ${INPUT}, by a millionth`}
          value={isChanged}
          onChange={setChanged}
        />
      )}
      <ToldComparison {...{ comparison, steps, process }} isOneSeed={seeds[0] === seeds[1]} />
    </>
  );
}

interface SeedSlidersProps {
  readonly seeds: readonly [number, number];
  readonly most: number;
  readonly onChange: (seeds: readonly [number, number]) => void;
}

const SeedSliders = ({ seeds: [one, other], most, onChange }: SeedSlidersProps): JSX.Element => {
  const range = { min: 0, max: most, step: 1, show: String };
  return (
    <Pairs>
      <Slider label="First seed" value={one} {...range} onChange={(seed) => onChange([seed, other])} />
      <Slider label="Second seed" value={other} {...range} onChange={(seed) => onChange([one, seed])} />
    </Pairs>
  );
};

interface ToldComparisonProps {
  readonly comparison: Comparison;
  readonly steps: number;
  readonly process: Process;
  readonly isOneSeed: boolean;
}

function ToldComparison({ comparison, steps, process, isOneSeed }: ToldComparisonProps): JSX.Element {
  const { parted, farthest, at } = comparison;
  const isSame = parted === null;
  const when = isSame
    ? `in none of ${steps} steps`
    : parted === 0
      ? 'from the start'
      : `from step ${parted} on`;
  const far = process === 'coins' || isSame ? String(farthest) : fixed(farthest);
  const why = reasonOf(process, isSame, isOneSeed);
  return (
    <Told say={`They differ ${when}. Largest distance ${far}${isSame ? '' : ` at step ${at}`}. ${why}`}>
      <p>
        They differ <b>{when}</b>. Largest distance <b>{far}</b>
        {isSame ? '' : ` (step ${at})`}.
      </p>
      <p>{why}</p>
    </Told>
  );
}

function reasonOf(process: Process, isSame: boolean, isOneSeed: boolean): string {
  if (process === 'coins') {
    if (isOneSeed) return 'Same seed, same “chance”: with its seed, this is deterministic.';
    return isSame
      ? 'Another seed, and the same run: in so few steps that happens.'
      : 'Another seed, another run. Nothing else was changed.';
  }
  return isSame
    ? 'x becomes 4x(1 − x), over and over: the same input gives the same run, always.'
    : 'Deterministic, and yet hard to foretell: each step about doubles the change.';
}

export const figure = defineFigure({ title: 'Run it twice', read, View: SeedsView });
