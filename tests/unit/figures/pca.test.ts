import { describe, expect, test } from 'vitest';
import { SeededChance } from '../../../src/figures/kit/chance.ts';
import { mean, times } from '../../../src/figures/kit/numbers.ts';
import {
  analyse,
  covariance,
  project,
  reconstructionError,
  type Point,
} from '../../../src/figures/pca/pca.ts';
import { figure } from '../../../src/figures/pca/PcaFigure.tsx';

function cloud(seed: number): readonly Point[] {
  const chance = new SeededChance(seed);
  const [wide, lean] = [chance.unit() * 5, chance.unit() * 4 - 2];
  return times(3 + (seed % 10), (): Point => {
    const x = chance.normal() * wide;
    return [x + 3, x * lean + chance.normal()];
  });
}

const varianceAlong = (points: readonly Point[], angle: number): number => {
  const places = points.map(([x, y]) => x * Math.cos(angle) + y * Math.sin(angle));
  const middle = mean(places);
  return mean(places.map((place) => (place - middle) ** 2));
};

const CLOUDS = times(25, (i) => cloud(i + 1));

describe('the axes', () => {
  test('are the directions of most and of least variance among all that were tried', () => {
    for (const points of CLOUDS) {
      const { axes } = analyse(points);
      const tried = times(3600, (i) => varianceAlong(points, (i * Math.PI) / 3600));
      const [most, least] = [Math.max(...tried), Math.min(...tried)];
      const [first, second] = axes;
      expect(first.variance).toBeGreaterThanOrEqual(most - 1e-9);
      expect(first.variance).toBeLessThan(most + first.variance * 1e-5);
      expect(second.variance).toBeLessThanOrEqual(least + 1e-9);
      expect(second.variance).toBeGreaterThan(least - first.variance * 1e-5);
      const [dx, dy] = first.direction;
      expect(varianceAlong(points, Math.atan2(dy, dx))).toBeCloseTo(first.variance, 6);
    }
  });

  test('are eigenvectors, one long and across each other, and share the whole variance', () => {
    for (const points of CLOUDS) {
      const [xx, xy, yy] = covariance(points);
      const { axes, shares } = analyse(points);
      for (const { direction, variance } of axes) {
        const [x, y] = direction;
        expect(xx * x + xy * y).toBeCloseTo(variance * x, 8);
        expect(xy * x + yy * y).toBeCloseTo(variance * y, 8);
        expect(Math.hypot(x, y)).toBeCloseTo(1);
      }
      expect(axes[0].variance + axes[1].variance).toBeCloseTo(xx + yy, 8);
      expect(shares[0] + shares[1]).toBeCloseTo(1);
    }
  });

  test('lie as they must for points on a line, on a circle, in one place', () => {
    const line = analyse([
      [-2, -2],
      [0, 0],
      [2, 2],
    ]);
    expect(line.shares[0]).toBeCloseTo(1);
    expect(line.axes[0].direction[0]).toBeCloseTo(Math.SQRT1_2);
    expect(line.axes[1].variance).toBeCloseTo(0);
    const upright = analyse([
      [1, -3],
      [1, 3],
    ]);
    expect(Math.abs(upright.axes[0].direction[1])).toBeCloseTo(1);
    expect(
      analyse([
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ]).shares,
    ).toEqual([0.5, 0.5]);
    expect(
      analyse([
        [4, 4],
        [4, 4],
      ]).shares,
    ).toEqual([0, 0]);
    expect(analyse([[4, 4]]).centre).toEqual([4, 4]);
  });
});

describe('the projection', () => {
  test('is the nearest point of the line', () => {
    const { centre, axes } = analyse(CLOUDS[3]!);
    const [dx, dy] = axes[0].direction;
    for (const point of CLOUDS[3]!) {
      const [x, y] = project(point, centre, axes[0].direction);
      const here = Math.hypot(point[0] - x, point[1] - y);
      for (const off of [-1, -0.01, 0.01, 1]) {
        expect(Math.hypot(point[0] - x - off * dx, point[1] - y - off * dy)).toBeGreaterThan(here);
      }
    }
  });

  test('is off by the variance along the second axis', () => {
    for (const points of CLOUDS) {
      const analysis = analyse(points);
      expect(reconstructionError(points, analysis)).toBeCloseTo(analysis.axes[1].variance, 8);
    }
  });
});

describe('settings', () => {
  test('stand for themselves, or are given', () => {
    expect(figure.open('').kind).toBe('open');
    expect(figure.open('point: 1 2\npoint: -3, 4.5\nproject: no').kind).toBe('open');
  });

  test.each([
    ['point: 11 0', 'range'],
    ['point: 1 2 3', 'count'],
    ['point: a b', 'no-number'],
    [times(13, () => 'point: 1 1').join('\n'), 'count'],
    ['project: maybe', 'choice'],
    ['axes: 2', 'unknown'],
  ])('%s is refused', (text, kind) => {
    const opened = figure.open(text);
    expect(opened.kind === 'faulty' && opened.faults[0]?.kind).toBe(kind);
  });
});
