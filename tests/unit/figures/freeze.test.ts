import { expect, test } from 'vitest';
import { CLASS_PLACES, classesAt, placeOfClasses } from '../../../src/figures/freeze/class-scale.ts';
import { BODY, countOf, headFor, networkAt, trainedIn } from '../../../src/figures/freeze/freeze.ts';
import { figure } from '../../../src/figures/freeze/FreezeFigure.tsx';

test('the counts are those of ResNet-34', () => {
  expect(countOf([...BODY, headFor(1000)])).toBe(21_797_672);
  expect(BODY.map(({ parameters }) => parameters)).toEqual([9536, 221_952, 1_116_416, 6_822_400, 13_114_368]);
  expect(headFor(10).parameters).toBe(5130);
});

test('first nothing is trained, then the head alone, then what is unfrozen from the top', () => {
  expect(trainedIn(networkAt(1, 10, 2))).toBe(0);
  expect(networkAt(1, 10, 2)[0]?.state).toBe('new');
  expect(trainedIn(networkAt(2, 10, 2))).toBe(5130);
  const unfrozen = networkAt(3, 10, 2);
  expect(unfrozen.map(({ name, state }) => [name, state])).toEqual([
    ['Head', 'trains'],
    ['Group 4', 'trains'],
    ['Group 3', 'trains'],
    ['Group 2', 'frozen'],
    ['Group 1', 'frozen'],
    ['Stem', 'frozen'],
  ]);
  expect(trainedIn(unfrozen)).toBe(5130 + 13_114_368 + 6_822_400);
  const all = networkAt(3, 10, 5);
  expect(trainedIn(all)).toBe(countOf(all));
});

test('the lower a group, the smaller its rate', () => {
  const rates = networkAt(3, 10, 5).map(({ rate }) => rate);
  rates.forEach((rate, i) => expect(rate).toBeCloseTo(2.6 ** -i, 12));
});

test('the slider goes from 2 to 1000 classes', () => {
  expect([classesAt(0), classesAt(CLASS_PLACES)]).toEqual([2, 1000]);
  expect([2, 10, 1000].map(placeOfClasses)).toEqual([0, 16, CLASS_PLACES]);
});

test('settings', () => {
  expect(figure.open('').kind).toBe('open');
  expect(figure.open('classes: 37\nstage: 3').kind).toBe('open');
  expect(figure.open('classes: 1\nstage: 4')).toEqual({
    kind: 'faulty',
    faults: [
      { kind: 'range', setting: 'classes', min: 2, max: 1000 },
      { kind: 'range', setting: 'stage', min: 1, max: 3 },
    ],
  });
});
