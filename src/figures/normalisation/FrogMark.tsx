import type { JSX } from 'preact';
import './normalisation.css';

/** How large a frog is drawn, with a little room around it. */
export const SIZE = 5.6;

const ROOM = 0.4;

interface FrogMarkProps {
  readonly x: number;
  readonly y: number;
  readonly isRed: boolean;
  readonly isWrong: boolean;
}

/** A green frog is round, a red one square; one that is called what it isn't has a rim. */
export const FrogMark = ({ x, y, isRed, isWrong }: FrogMarkProps): JSX.Element => (
  <rect
    class="fig-frog"
    data-red={isRed || undefined}
    data-wrong={isWrong || undefined}
    x={x + ROOM}
    y={y + ROOM}
    width={SIZE - 2 * ROOM}
    height={SIZE - 2 * ROOM}
    rx={isRed ? 0 : SIZE / 2}
  />
);
