import { mean } from '../kit/numbers.ts';

export type Point = readonly [number, number];

export interface Axis {
  /** One long. */
  readonly direction: Point;
  /** Of the points along it: an eigenvalue of their covariance. */
  readonly variance: number;
}

export interface Analysis {
  readonly centre: Point;
  /** The axis of most variance, and the one across it. */
  readonly axes: readonly [Axis, Axis];
  /** How much of the whole variance lies along each; 0 where all points are in one place. */
  readonly shares: Point;
}

/** Symmetric, so three numbers: xx, xy, yy. Divided by the number of points, as the mean squared error is. */
export function covariance(points: readonly Point[]): readonly [number, number, number] {
  const [cx, cy] = centreOf(points);
  return [
    mean(points.map(([x]) => (x - cx) ** 2)),
    mean(points.map(([x, y]) => (x - cx) * (y - cy))),
    mean(points.map(([, y]) => (y - cy) ** 2)),
  ];
}

/**
 * Eigenvectors and eigenvalues of the covariance. Of a symmetric 2×2 matrix they are half the trace plus and minus the
 * radius of Mohr's circle, and the angle is half of the circle's.
 */
export function analyse(points: readonly Point[]): Analysis {
  const [xx, xy, yy] = covariance(points);
  const middle = (xx + yy) / 2;
  const radius = Math.hypot((xx - yy) / 2, xy);
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const first: Axis = { direction: [Math.cos(angle), Math.sin(angle)], variance: middle + radius };
  // Rounding can take what is 0 below it.
  const second: Axis = {
    direction: [-Math.sin(angle), Math.cos(angle)],
    variance: Math.max(0, middle - radius),
  };
  const total = first.variance + second.variance;
  const shares: Point = total === 0 ? [0, 0] : [first.variance / total, second.variance / total];
  return { centre: centreOf(points), axes: [first, second], shares };
}

/** Where a point drops onto the line through the centre. */
export function project(point: Point, centre: Point, [dx, dy]: Point): Point {
  const along = (point[0] - centre[0]) * dx + (point[1] - centre[1]) * dy;
  return [centre[0] + along * dx, centre[1] + along * dy];
}

/** The mean squared distance between the points and what one number each keeps of them. */
export function reconstructionError(points: readonly Point[], { centre, axes: [first] }: Analysis): number {
  return mean(
    points.map((point) => {
      const [x, y] = project(point, centre, first.direction);
      return (point[0] - x) ** 2 + (point[1] - y) ** 2;
    }),
  );
}

const centreOf = (points: readonly Point[]): Point => [
  mean(points.map(([x]) => x)),
  mean(points.map(([, y]) => y)),
];
