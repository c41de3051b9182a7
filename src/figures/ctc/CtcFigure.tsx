import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { Action } from '../kit/Action.tsx';
import { fixed, sum } from '../kit/numbers.ts';
import { Slider } from '../kit/Slider.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import type { Settings } from '../settings.ts';
import { AlignmentChoice, type Weighed } from './AlignmentChoice.tsx';
import {
  alignments,
  drawLogits,
  fewestFrames,
  forward,
  movesOf,
  probabilitiesOf,
  probabilityOf,
  rowsOf,
  spell,
  wordProbability,
  type Alignment,
  type Move,
  type Spelling,
} from './ctc.ts';
import { ForwardSum } from './ForwardSum.tsx';
import { Lattice } from './Lattice.tsx';
import { tellCell } from './tell-cell.ts';

interface Start {
  readonly word: string;
  readonly frames: number;
  readonly seed: number;
}

const LONGEST = 4;
const MOST_FRAMES = 7;

function read(settings: Settings): Start {
  const word = settings.letters('word', 'cat', { least: 1, most: LONGEST });
  const fewest = fewestFrames(spell(word));
  return {
    word,
    frames: settings.number('frames', Math.max(5, fewest), { min: fewest, max: MOST_FRAMES, whole: true }),
    seed: settings.number('seed', 1, { min: 0, max: 1e6, whole: true }),
  };
}

interface Paths {
  readonly spelling: Spelling;
  readonly all: readonly Alignment[];
  readonly moves: readonly Move[];
}

/** What depends on nothing that can be touched. */
function usePaths({ word, frames }: Start): Paths {
  return useMemo(() => {
    const spelling = spell(word);
    const all = alignments(spelling, frames);
    return { spelling, all, moves: movesOf(all) };
  }, [word, frames]);
}

const weigh = (all: readonly Alignment[], frames: readonly (readonly number[])[]): readonly Weighed[] =>
  all
    .map((alignment) => ({ alignment, probability: probabilityOf(alignment, frames) }))
    .sort((a, b) => b.probability - a.probability);

function CtcView({ start }: FigureProps<Start>): JSX.Element {
  const [seed, setSeed] = useState(start.seed);
  const [sharpness, setSharpness] = useState(1);
  const [filled, setFilled] = useState(start.frames);
  const [rank, setRank] = useState(0);
  const [areSums, setAreSums] = useState(true);
  const { spelling, all, moves } = usePaths(start);
  const frames = probabilitiesOf(drawLogits(spelling, start.frames, seed), sharpness);
  const sums = forward(spelling.rows, frames);
  const ranked = weigh(all, frames);
  const path = rowsOf(ranked[rank]?.alignment ?? []);
  return (
    <>
      <Lattice
        {...{ spelling, moves, path }}
        values={areSums ? sums : frames.map((frame) => spelling.rows.map((sign) => frame[sign] ?? 0))}
        filled={areSums ? filled : start.frames}
        caption={areSums ? 'Forward sums α, in %' : 'What each frame gives its symbol, in %'}
      />
      <Stepper at={filled} last={start.frames} pace={1200} onChange={setFilled} />
      <ForwardSum
        word={start.word}
        step={tellCell({ spelling, frames, sums, filled, path })}
        forward={filled === start.frames ? wordProbability(sums) : null}
        counted={sum(ranked.map(({ probability }) => probability))}
        count={all.length}
      />
      <AlignmentChoice {...{ ranked, spelling, rank }} onChange={setRank} />
      <Slider
        label="How sure the frames are"
        value={sharpness}
        min={0}
        max={3}
        step={0.1}
        show={(factor) => `logits × ${fixed(factor, 1)}`}
        onChange={setSharpness}
      />
      <div class="fig-actions">
        <Toggle label="Probabilities" value={!areSums} onChange={(is) => setAreSums(!is)} />
        <Action label="Redraw" onPress={() => setSeed(seed + 1)} />
      </div>
    </>
  );
}

export const figure = defineFigure({ title: 'CTC: all alignments', read, View: CtcView });
