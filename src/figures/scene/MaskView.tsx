import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { clamp } from '../kit/numbers.ts';
import type { Mask } from './quality.ts';
import { bordersOf, middlesOf, runsOf, type Middle } from './regions.ts';
import { classOf, isThing, PICTURE, type Segment } from './scene.ts';
import './scene.css';

export type View = 'picture' | 'semantic' | 'instance' | 'panoptic';

interface MaskViewProps {
  readonly caption: string;
  readonly view: View;
  readonly mask: Mask<Segment>;
}

/** Units of the drawing to a pixel of the scene. */
const SIZE = 10;

/** What each view calls a segment; stuff has no instances. */
const nameIn = (view: View, segment: Segment): string => {
  if (view === 'semantic') return classOf(segment);
  return view === 'instance' && !isThing(segment) ? NOTHING : segment;
};
const NOTHING = 'none';

/** The scene as one kind of segmentation has it, or the picture with the borders of its segments. */
export function MaskView({ caption, view, mask }: MaskViewProps): JSX.Element {
  const named = mask.map((row) => row.map((segment) => nameIn(view, segment)));
  const [width, height] = [(mask[0]?.length ?? 0) * SIZE, mask.length * SIZE];
  const middles = middlesOf(named).filter(({ label }) => label !== NOTHING);
  return (
    <div class="fig-mask">
      <span aria-hidden="true">{caption}</span>
      <svg
        role="img"
        aria-label={`${caption}, ${view}: ${middles.map(({ label }) => label).join(', ')}`}
        viewBox={`0 0 ${width} ${height}`}
        data-view={view}
      >
        {view === 'picture' ? <Painted /> : <Filled mask={named} />}
        <path class="border" d={bordersOf(named, SIZE)} />
        {view !== 'picture' && middles.map((middle) => <Name key={middle.label} {...{ middle, width }} />)}
      </svg>
    </div>
  );
}

const Painted = (): JSX.Element => (
  <g shape-rendering="crispEdges">
    {runsOf(PICTURE).map(({ label, x, y, length }) => (
      <rect
        key={`${x},${y}`}
        data-paint={label}
        x={x * SIZE}
        y={y * SIZE}
        width={length * SIZE}
        height={SIZE}
      />
    ))}
  </g>
);

function Filled({ mask }: { readonly mask: Mask<string> }): JSX.Element {
  const id = useId();
  return (
    <>
      <defs>
        {PATTERNS.map(([name, d]) => (
          <pattern key={name} id={`${id}-${name}`} width="10" height="10" patternUnits="userSpaceOnUse">
            <path d={d} />
          </pattern>
        ))}
      </defs>
      {runsOf(mask).map(({ label, x, y, length }) => {
        const place = { x: x * SIZE, y: y * SIZE, width: length * SIZE, height: SIZE };
        const pattern = label.replace(' ', '-');
        return (
          <g key={`${x},${y}`}>
            <rect class="base" data-segment={pattern} {...place} />
            {label !== NOTHING && <rect fill={`url(#${id}-${pattern})`} {...place} />}
          </g>
        );
      })}
    </>
  );
}

/** A pattern for each name, so that none is known by its colour alone. */
const PATTERNS = [
  ['sky', 'M0 5H10'],
  ['road', 'M2 2h1M7 7h1'],
  ['car', 'M-2 2L2 -2M0 10L10 0M8 12L12 8'],
  ['car-1', 'M-2 2L2 -2M0 10L10 0M8 12L12 8'],
  ['car-2', 'M-2 8L2 12M0 0L10 10M8 -2L12 2'],
  ['person', 'M0 0L10 10M0 10L10 0'],
] as const;

/** As wide as a letter of a name takes, about. */
const LETTER = 16;
const EDGE = 6;

function Name({ middle, width }: { readonly middle: Middle<string>; readonly width: number }): JSX.Element {
  const extent = middle.label.length * LETTER;
  const isNarrow = middle.width * SIZE < extent;
  // What goes from edge to edge is named at the edge: things are in the middle.
  const x = middle.width * SIZE >= width ? 0 : middle.x * SIZE;
  return (
    <text
      x={clamp(x, extent / 2 + EDGE, width - extent / 2)}
      y={isNarrow ? middle.top * SIZE - LETTER : middle.y * SIZE}
    >
      {middle.label}
    </text>
  );
}
