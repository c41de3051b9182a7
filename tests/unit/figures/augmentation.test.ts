import { describe, expect, test } from 'vitest';
import {
  averaged,
  classify,
  classifyVersions,
  decision,
} from '../../../src/figures/augmentation/augmentation.ts';
import { figure } from '../../../src/figures/augmentation/AugmentationFigure.tsx';
import { CLASSES, PICTURE, TEMPLATES } from '../../../src/figures/augmentation/pictures.ts';
import { CHANGES, VERSIONS } from '../../../src/figures/augmentation/versions.ts';
import { sum } from '../../../src/figures/kit/numbers.ts';

describe('a version', () => {
  const picture = [
    [0.1, 0.2],
    [0.6, 0.9],
  ];

  test('is a real change of the picture', () => {
    expect(CHANGES.original(picture)).toEqual(picture);
    expect(CHANGES.flipped(picture)).toEqual([
      [0.2, 0.1],
      [0.9, 0.6],
    ]);
    expect(CHANGES.shifted(picture)).toEqual([
      [0, 0.1],
      [0, 0.6],
    ]);
    expect(CHANGES.rotated(picture)).toEqual([
      [0.6, 0.1],
      [0.9, 0.2],
    ]);
    expect(
      CHANGES.brighter(picture)
        .flat()
        .map((light) => Number(light.toFixed(6))),
    ).toEqual([0.15, 0.3, 0.9, 1]);
  });

  test('flipped twice, or turned four times, is the picture again', () => {
    expect(CHANGES.flipped(CHANGES.flipped(PICTURE))).toEqual(PICTURE);
    const { rotated } = CHANGES;
    expect(rotated(rotated(rotated(rotated(PICTURE))))).toEqual(PICTURE);
  });
});

describe('the classifier', () => {
  test('knows what it has seen', () => {
    for (const [place, name] of CLASSES.entries()) expect(decision(classify(TEMPLATES[name]))).toBe(place);
  });

  test('gives probabilities', () => {
    for (const probabilities of classifyVersions(PICTURE, VERSIONS))
      expect(sum(probabilities)).toBeCloseTo(1);
  });

  test('is wrong on the original, and right on average of what the figure begins with', () => {
    expect(CLASSES[decision(classify(PICTURE))]).toBe('mushroom');
    const three = classifyVersions(PICTURE, ['original', 'flipped', 'shifted']);
    expect(CLASSES[decision(averaged(three))]).toBe('tree');
  });

  test('averages class by class', () => {
    const average = averaged([
      [0.5, 0.5, 0],
      [0.1, 0.7, 0.2],
    ]);
    expect(average.map((share) => Number(share.toFixed(6)))).toEqual([0.3, 0.6, 0.1]);
  });
});

describe('a block', () => {
  test.each(['', 'versions: original, rotated', 'versions: Flipped'])('opens with %j', (text) => {
    expect(figure.open(text).kind).toBe('open');
  });

  test.each([
    ['versions: sideways', { kind: 'choice', setting: 'versions', choices: VERSIONS }],
    ['versions:', { kind: 'count', setting: 'versions', least: 1, most: 5 }],
    ['picture: 3', { kind: 'unknown', setting: 'picture', known: ['versions'] }],
  ])('with %j is told what is wrong', (text, fault) => {
    expect(figure.open(text)).toEqual({ kind: 'faulty', faults: [fault] });
  });
});
