import { grownBy, movedBy, type Place, type Point } from '../../../../domain/shape-places.ts';

/** Of the picture, with one key. */
const STEP = 0.01;

const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** Where a key puts a shape; null for a key that puts it nowhere. */
export function keyedPlace({ x, y, w, h }: Place, key: string, isSized: boolean): Place | null {
  const step = STEPS[key];
  if (!step) return null;
  return isSized ? grownBy({ x, y, w, h }, step) : movedBy({ x, y, w, h }, step);
}
