// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/normalisation/NormalisationFigure.tsx';
import { said, show, slide } from '../../helpers/shown-figure.tsx';

const rightOnValidation = (): number => Number(/on validation (\d+) %/.exec(said())?.[1]);

test('begins with what the block says', () => {
  show(figure, 'by: own');
  expect(said()).toMatch(/^Statistics of each own/);
  expect(
    screen.getByRole('group', { name: /^Validation, normalised: mean 0\.0, std\. dev\. 1\.0/ }),
  ).toBeTruthy();
});

test('by its own statistics, what was right turns wrong', () => {
  show(figure);
  const before = rightOnValidation();
  fireEvent.click(screen.getByRole('radio', { name: 'each own' }));
  expect(rightOnValidation()).toBeLessThan(before - 30);
  fireEvent.click(screen.getByRole('radio', { name: 'both' }));
  expect(rightOnValidation()).toBe(before);
});

test('the shift moves the validation set', () => {
  show(figure);
  slide(/redder/, 4);
  expect(screen.getByRole('group', { name: /^Validation, redness: mean 6\d/ })).toBeTruthy();
});
