import type { JSX } from 'preact';
import { Handle } from '../kit/Handle.tsx';
import { clamp, fixed } from '../kit/numbers.ts';
import { Plane, usePlane } from '../kit/Plane.tsx';
import { DogWalk } from './DogWalk.tsx';
import { nameOf } from './names.ts';
import type { Box, Fate } from './nms.ts';
import './nms.css';

interface BoxSceneProps {
  readonly boxes: readonly Box[];
  readonly fates: readonly Fate[];
  /** The box that this round keeps. */
  readonly now: number | undefined;
  readonly isDogWalk: boolean;
  readonly onMove: (box: number, to: Box) => void;
}

const SIDE = 100;
const EXTENT = { x: [0, SIDE], y: [0, SIDE] } as const;

/** Where on its box a handle sits, as parts of width and height: each box another place, as boxes lie on one another. */
const CORNERS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
  [0.5, 0],
  [0.5, 1],
  [0, 0.5],
  [1, 0.5],
] as const;

export const BoxScene = ({ boxes, fates, now, isDogWalk, onMove }: BoxSceneProps): JSX.Element => (
  <div class="fig-nms-scene">
    <Plane label={`Picture with ${boxes.length} boxes`} extent={EXTENT} width={256} height={160}>
      {isDogWalk && <DogWalk />}
      {boxes.map((box, i) => (
        <Outline key={i} place={i} box={box} kind={fates[i]?.kind ?? 'open'} isNow={i === now} />
      ))}
      {boxes.map((box, i) => (
        <BoxHandle
          key={i}
          place={i}
          box={box}
          kind={fates[i]?.kind ?? 'open'}
          onMove={(to) => onMove(i, to)}
        />
      ))}
    </Plane>
  </div>
);

interface OutlineProps {
  readonly place: number;
  readonly box: Box;
  readonly kind: Fate['kind'];
  readonly isNow: boolean;
}

/** As far as it lies in the picture. */
function Outline({ place, box, kind, isNow }: OutlineProps): JSX.Element {
  const plane = usePlane();
  const left = plane.x(box.x);
  const top = plane.y(SIDE - box.y);
  const width = plane.x(Math.min(SIDE, box.x + box.width)) - left;
  const height = plane.y(SIDE - Math.min(SIDE, box.y + box.height)) - top;
  const [across, down] = cornerOf(place);
  return (
    <g class="fig-nms-box" data-kind={kind} data-now={isNow || undefined} aria-hidden="true">
      <rect x={left} y={top} width={width} height={height} rx="2" />
      <text
        x={left + across * width + (0.5 - across) * 24}
        y={top + down * height + (0.5 - down) * (across === 0.5 ? 46 : 24) + 5}
        text-anchor={across < 0.5 ? 'start' : across > 0.5 ? 'end' : 'middle'}
      >
        {nameOf(place)} {fixed(box.score).replace(/^0/, '')}
      </text>
    </g>
  );
}

interface BoxHandleProps {
  readonly place: number;
  readonly box: Box;
  readonly kind: Fate['kind'];
  readonly onMove: (to: Box) => void;
}

const HANDLES = { open: 'main', kept: 'good', dropped: 'again' } as const;

/** Moves its box, which stays in the picture. */
function BoxHandle({ place, box, kind, onMove }: BoxHandleProps): JSX.Element {
  const [across, down] = cornerOf(place);
  const aside = across * box.width;
  const below = down * box.height;
  return (
    <Handle
      label={`Box ${nameOf(place)}`}
      at={[Math.min(SIDE, box.x + aside), Math.max(0, SIDE - box.y - below)]}
      step={2}
      kind={HANDLES[kind]}
      say={() => `${sayBox(box)}, score ${fixed(box.score)}, ${kind}`}
      onMove={([x, y]) =>
        onMove({
          ...box,
          x: clamp(x - aside, 0, SIDE - box.width),
          y: clamp(SIDE - y - below, 0, SIDE - box.height),
        })
      }
    />
  );
}

const cornerOf = (box: number): (typeof CORNERS)[number] => CORNERS[box % CORNERS.length] ?? CORNERS[0];

const sayBox = ({ x, y, width, height }: Box): string =>
  `left ${fixed(x, 0)}, top ${fixed(y, 0)}, ${fixed(width, 0)} wide, ${fixed(height, 0)} high`;
