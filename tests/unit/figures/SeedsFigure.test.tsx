// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/seeds/SeedsFigure.tsx';
import { said, show, slide } from '../../helpers/shown-figure.tsx';

test('the same seed gives the same run', () => {
  show(figure, 'first: 4\nsecond: 4\nsteps: 60');
  expect(said()).toMatch(/^They differ in none of 60 steps\. Largest distance 0\. Same seed/);
});

test('another seed gives another', () => {
  show(figure);
  slide('Second seed', 2);
  expect(said()).toMatch(
    /^They differ from step \d+ on\. Largest distance [1-9]\d* at step \d+\. Another seed/,
  );
});

test('two seeds that agree for a few steps are not called one', () => {
  show(figure, 'first: 8\nsecond: 9\nsteps: 5');
  expect(said()).toMatch(
    /^They differ in none of 5 steps\. Largest distance 0\. Another seed, and the same run/,
  );
});

test('a rule without chance repeats itself until its input changes', () => {
  show(figure);
  fireEvent.click(screen.getByRole('radio', { name: 'Fixed rule' }));
  expect(said()).toMatch(/^They differ in none of 40 steps/);
  fireEvent.click(screen.getByRole('checkbox', { name: /by a millionth/ }));
  expect(said()).toMatch(
    /^They differ from the start\. Largest distance 0\.\d\d at step \d+\. Deterministic/,
  );
});
