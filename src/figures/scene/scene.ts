import { times } from '../kit/numbers.ts';
import type { Mask } from './quality.ts';

const WIDTH = 24;
const HEIGHT = 16;
const HORIZON = 9;

export type Stuff = 'sky' | 'road';
export type Thing = 'car 1' | 'car 2' | 'person';
export type Segment = Stuff | Thing;

export type SceneClass = Stuff | 'car' | 'person';

export const classOf = (segment: Segment): SceneClass =>
  segment === 'car 1' || segment === 'car 2' ? 'car' : segment;

export const isThing = (segment: Segment): segment is Thing => segment !== 'sky' && segment !== 'road';

/** What a prediction does wrong. */
export interface Errors {
  readonly isMerged: boolean;
  readonly isMissed: boolean;
  /** How many pixels the cars lie too far to the right. */
  readonly shift: number;
}

export const NO_ERRORS: Errors = { isMerged: false, isMissed: false, shift: 0 };
export const LARGEST_SHIFT = 4;

/** What a pixel of the picture shows: body, window, wheel, head, clothes, legs, or a background. */
export type Paint = 'b' | 'w' | 'o' | 'h' | 'c' | 'l' | Stuff;

interface Sprite {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

// One car is the larger: of both together it is more than half.
const SPRITES: Readonly<Record<Thing, Sprite>> = {
  'car 1': { x: 0, y: 7, lines: ['..bbbbbb..', '.bwwbbwwb.', 'bbbbbbbbbb', 'bbbbbbbbbb', '.ooo..ooo.'] },
  'car 2': { x: 10, y: 7, lines: ['..bbbbb..', '.bwwbwwb.', 'bbbbbbbbb', 'bbbbbbbbb', '.oo...oo.'] },
  person: { x: 20, y: 6, lines: ['.h.', 'ccc', 'ccc', '.c.', 'l.l', 'l.l'] },
};

interface Pixel {
  readonly segment: Segment;
  readonly paint: Paint;
}

/** Which thing a pixel shows, the nearest first; what lies behind is the background. */
function pixelAt(x: number, y: number, { isMerged, isMissed, shift }: Errors): Pixel {
  if (!isMissed) {
    const paint = paintOf(SPRITES.person, x, y);
    if (paint) return { segment: 'person', paint };
  }
  for (const car of ['car 1', 'car 2'] as const) {
    const paint = paintOf(SPRITES[car], x - shift, y);
    if (paint) return { segment: isMerged ? 'car 1' : car, paint };
  }
  const stuff = y < HORIZON ? 'sky' : 'road';
  return { segment: stuff, paint: stuff };
}

const PAINTS: readonly Paint[] = ['b', 'w', 'o', 'h', 'c', 'l'];

function paintOf({ x, y, lines }: Sprite, atX: number, atY: number): Paint | undefined {
  const mark = lines[atY - y]?.[atX - x];
  return PAINTS.find((paint) => paint === mark);
}

const pixels = (errors: Errors): readonly (readonly Pixel[])[] =>
  times(HEIGHT, (y) => times(WIDTH, (x) => pixelAt(x, y, errors)));

/** The segments that a prediction with these errors sees; without errors, the truth. */
export const maskOf = (errors: Errors): Mask<Segment> =>
  pixels(errors).map((row) => row.map(({ segment }) => segment));

export const TRUTH = maskOf(NO_ERRORS);
export const PICTURE: Mask<Paint> = pixels(NO_ERRORS).map((row) => row.map(({ paint }) => paint));
