import type { Colour, Picture } from './png.ts';

/** The screens of iPhones and iPads in their own pixels, upright: nothing but the very size is shown. */
export const SCREENS = [
  // iPhone: SE; XR, 11; X, 11 Pro, 13 mini; 11 Pro Max; 14; 14 Plus; 16; 16 Plus; 17; 17 Pro Max; Air
  { width: 750, height: 1334, ratio: 2 },
  { width: 828, height: 1792, ratio: 2 },
  { width: 1125, height: 2436, ratio: 3 },
  { width: 1242, height: 2688, ratio: 3 },
  { width: 1170, height: 2532, ratio: 3 },
  { width: 1284, height: 2778, ratio: 3 },
  { width: 1179, height: 2556, ratio: 3 },
  { width: 1290, height: 2796, ratio: 3 },
  { width: 1206, height: 2622, ratio: 3 },
  { width: 1320, height: 2868, ratio: 3 },
  { width: 1260, height: 2736, ratio: 3 },
  // iPad: mini; 9.7; 10.2; Air and 11; Pro 10.5; Pro 11; Pro 11 M4; Pro 12.9; Pro 13 M4
  { width: 1488, height: 2266, ratio: 2 },
  { width: 1536, height: 2048, ratio: 2 },
  { width: 1620, height: 2160, ratio: 2 },
  { width: 1640, height: 2360, ratio: 2 },
  { width: 1668, height: 2224, ratio: 2 },
  { width: 1668, height: 2388, ratio: 2 },
  { width: 1668, height: 2420, ratio: 2 },
  { width: 2048, height: 2732, ratio: 2 },
  { width: 2064, height: 2752, ratio: 2 },
] as const;

type Screen = (typeof SCREENS)[number];

export const SCHEMES = {
  light: { desk: [0xf2, 0xef, 0xe9], mark: [0x41, 0x43, 0xc7] },
  dark: { desk: [0x0d, 0x0e, 0x14], mark: [0x9b, 0xa1, 0xfb] },
} as const satisfies Record<string, { readonly desk: Colour; readonly mark: Colour }>;

/** The last of the shades between the desk and the mark. */
const FULL = 15;

export const shades = ({ desk, mark }: { readonly desk: Colour; readonly mark: Colour }): readonly Colour[] =>
  Array.from({ length: FULL + 1 }, (_, shade) => {
    const mix = (place: 0 | 1 | 2): number =>
      Math.round(desk[place] + ((mark[place] - desk[place]) * shade) / FULL);
    return [mix(0), mix(1), mix(2)];
  });

/** The mark of index.html, as wide and where it stands there, in the units that it is drawn in. */
const UNITS = 512;
const WIDTH_PX = 96;
const MIDDLE = 0.45;

/** The mark alone on the desk. */
export function drawSplash({ width, height, ratio }: Screen): Picture {
  const pixels = new Uint8Array(width * height);
  const size = WIDTH_PX * ratio;
  const unit = UNITS / size;
  const left = Math.round((width - size) / 2);
  const top = Math.round(height * MIDDLE - size / 2);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const ink = inkAt((x + 0.5) * unit, (y + 0.5) * unit, unit);
      pixels[(top + y) * width + left + x] = Math.round(ink * FULL);
    }
  }
  return { width, height, pixels };
}

const TILT = (5 * Math.PI) / 180;
const CARD = { x: 122, y: 88, width: 268, height: 332, round: 42 };
const CARD_INK = 0.35;
const HALF_STROKE = 17;
const LETTER = [
  [322, 336, 194, 336],
  [194, 336, 194, 172],
  [194, 172, 238, 172],
  [194, 254, 280, 254],
] as const;

/** How much of the mark covers a point, 0..1: an E on the outline of a card that leans a little. */
function inkAt(atX: number, atY: number, unit: number): number {
  const middle = UNITS / 2;
  const [dx, dy] = [atX - middle, atY - middle];
  const x = middle + dx * Math.cos(TILT) - dy * Math.sin(TILT);
  const y = middle + dx * Math.sin(TILT) + dy * Math.cos(TILT);
  const covered = (distance: number): number =>
    Math.min(1, Math.max(0, (HALF_STROKE - distance) / unit + 0.5));
  const letter = Math.max(...LETTER.map((line) => covered(distanceToLine(x, y, line))));
  return Math.max(letter, CARD_INK * covered(Math.abs(distanceToCard(x, y))));
}

function distanceToLine(
  x: number,
  y: number,
  [fromX, fromY, toX, toY]: readonly [number, number, number, number],
): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - dx * share, y - fromY - dy * share);
}

/** From the edge of the card: negative inside. */
function distanceToCard(x: number, y: number): number {
  const outX = Math.abs(x - CARD.x - CARD.width / 2) - CARD.width / 2 + CARD.round;
  const outY = Math.abs(y - CARD.y - CARD.height / 2) - CARD.height / 2 + CARD.round;
  const outside = Math.hypot(Math.max(0, outX), Math.max(0, outY));
  return outside + Math.min(0, Math.max(outX, outY)) - CARD.round;
}
