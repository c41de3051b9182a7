import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defineFigure, type FigureProps } from '../figure.ts';
import { fixed } from '../kit/numbers.ts';
import { Slider } from '../kit/Slider.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { Told } from '../kit/Told.tsx';
import type { Settings } from '../settings.ts';
import { BoxScene } from './BoxScene.tsx';
import { BoxTable } from './BoxTable.tsx';
import { nameOf } from './names.ts';
import { fatesAfter, greedyRounds, softScores, type Box, type Fate, type Round } from './nms.ts';

interface Start {
  readonly boxes: readonly Box[];
  readonly threshold: number;
  readonly sigma: number;
  /** Whether the boxes are those of the two people and their dog. */
  readonly isDogWalk: boolean;
}

/** Two people who stand close, one found twice, and a dog that is found twice. */
const DOG_WALK = [
  [10, 14, 30, 78, 0.95],
  [7, 18, 30, 76, 0.81],
  [18, 26, 30, 66, 0.86],
  [62, 54, 32, 38, 0.9],
  [66, 50, 30, 40, 0.7],
];

const MOST = 8;
const place = { min: 0, max: 100 };
const size = { min: 1, max: 100 };

function read(settings: Settings): Start {
  const rows = settings.rows('box', DOG_WALK, [place, place, size, size, { min: 0, max: 1 }], MOST);
  return {
    boxes: rows.map(([x = 0, y = 0, width = 1, height = 1, score = 0]) => ({ x, y, width, height, score })),
    threshold: settings.number('threshold', 0.5, { min: 0, max: 1 }),
    sigma: settings.number('sigma', 0.5, { min: 0.05, max: 2 }),
    isDogWalk: rows === DOG_WALK,
  };
}

function NmsView({ start }: FigureProps<Start>): JSX.Element {
  const [boxes, setBoxes] = useState(start.boxes);
  const [threshold, setThreshold] = useState(start.threshold);
  const [sigma, setSigma] = useState(start.sigma);
  // The end stays the end when what is changed makes more rounds, or fewer.
  const [at, setAt] = useState(Infinity);
  const rounds = greedyRounds(boxes, threshold);
  const shown = Math.min(at, rounds.length);
  const fates = fatesAfter(rounds, shown, boxes.length);
  const soft = softScores(boxes, sigma);
  const told = [tellRound(boxes, rounds, shown, threshold), shown === rounds.length && tellEnd(fates, soft)]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      <BoxScene
        {...{ boxes, fates }}
        now={rounds[shown - 1]?.kept}
        isDogWalk={start.isDogWalk}
        onMove={(moved, box) => setBoxes(boxes.map((old, i) => (i === moved ? box : old)))}
      />
      <Stepper
        at={shown}
        last={rounds.length}
        pace={1400}
        onChange={(to) => setAt(to >= rounds.length ? Infinity : to)}
      />
      <Told
        say={`${told} Soft scores: ${soft.map((score, i) => `${nameOf(i)} ${fixed(score)}`).join(', ')}.`}
      >
        <p>{told}</p>
      </Told>
      <Slider label="IoU threshold" value={threshold} min={0} max={1} step={0.01} onChange={setThreshold} />
      <BoxTable {...{ boxes, fates, soft }} />
      <Slider label="Soft-NMS: sigma" value={sigma} min={0.05} max={2} step={0.05} onChange={setSigma} />
    </>
  );
}

function tellRound(boxes: readonly Box[], rounds: readonly Round[], at: number, threshold: number): string {
  const round = rounds[at - 1];
  if (!round) return `${boxes.length} boxes. Nothing is decided yet.`;
  const overlaps = (isDropped: boolean): string =>
    round.compared
      .filter((compared) => compared.isDropped === isDropped)
      .map(({ box, iou }) => `${nameOf(box)} (IoU ${fixed(iou)})`)
      .join(', ');
  const [dropped, staying] = [overlaps(true), overlaps(false)];
  return [
    `Round ${at} of ${rounds.length}: ${nameOf(round.kept)} has the best score left, ${fixed(boxes[round.kept]?.score ?? 0)}: kept.`,
    dropped && `Over ${fixed(threshold)} and dropped: ${dropped}.`,
    staying && `Left: ${staying}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is left, and the best of what is not, as the soft way has it. */
function tellEnd(fates: readonly Fate[], soft: readonly number[]): string {
  const placesOf = (kind: Fate['kind']): readonly number[] =>
    [...fates.keys()].filter((place) => fates[place]?.kind === kind);
  const scoreOf = (place: number): number => soft[place] ?? 0;
  const kept = `Kept in the end: ${placesOf('kept').map(nameOf).join(', ')}.`;
  const lost = placesOf('dropped').toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
  return lost === undefined
    ? kept
    : `${kept} Softly, ${nameOf(lost)} would stay with ${fixed(scoreOf(lost))}.`;
}

export const figure = defineFigure({ title: 'Non-maximum suppression', read, View: NmsView });
