// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/normalisation/NormalisationFigure.tsx';

afterEach(cleanup);

function open(settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind === 'open') render(<opened.View />);
}

const told = (): string =>
  screen.getByText(/^Statistics of/, { selector: 'p.visually-hidden' }).textContent ?? '';
const rightOnValidation = (): number => Number(/on validation (\d+) %/.exec(told())?.[1]);

test('begins with what the block says', () => {
  open('by: own');
  expect(told()).toMatch(/^Statistics of each own/);
  expect(
    screen.getByRole('group', { name: /^Validation, normalised: mean 0\.0, std\. dev\. 1\.0/ }),
  ).toBeTruthy();
});

test('by its own statistics, what was right turns wrong', () => {
  open();
  const before = rightOnValidation();
  fireEvent.click(screen.getByRole('radio', { name: 'each own' }));
  expect(rightOnValidation()).toBeLessThan(before - 30);
  fireEvent.click(screen.getByRole('radio', { name: 'both' }));
  expect(rightOnValidation()).toBe(before);
});

test('the shift moves the validation set', () => {
  open();
  fireEvent.input(screen.getByRole('slider', { name: /redder/ }), { target: { value: '4' } });
  expect(screen.getByRole('group', { name: /^Validation, redness: mean 6\d/ })).toBeTruthy();
});
