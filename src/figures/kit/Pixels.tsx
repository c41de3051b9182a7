import type { JSX } from 'preact';
import type { Picture } from './picture.ts';
import './pixels.css';

interface PixelsProps {
  readonly picture: Picture;
  /** What it shows; without it, what stands beside it says so. */
  readonly label?: string;
}

/** A small picture, pixel by pixel, as wide as its place. */
export const Pixels = ({ picture, label }: PixelsProps): JSX.Element => (
  <svg
    class="fig-pixels"
    viewBox={`0 0 ${picture[0]?.length ?? 0} ${picture.length}`}
    shape-rendering="crispEdges"
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    {picture.map((row, y) =>
      row.map(
        (ink, x) =>
          ink > 0 && <rect key={x} {...{ x, y }} width="1" height="1" fill-opacity={ink.toFixed(3)} />,
      ),
    )}
  </svg>
);
