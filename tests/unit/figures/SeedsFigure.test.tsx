// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/seeds/SeedsFigure.tsx';

afterEach(cleanup);

function open(settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind === 'open') render(<opened.View />);
}

const told = (): string =>
  screen.getByText(/^They differ/, { selector: 'p.visually-hidden' }).textContent ?? '';

test('the same seed gives the same run', () => {
  open('first: 4\nsecond: 4\nsteps: 60');
  expect(told()).toMatch(/^They differ in none of 60 steps\. Largest distance 0\. Same seed/);
});

test('another seed gives another', () => {
  open();
  fireEvent.input(screen.getByRole('slider', { name: 'Second seed' }), { target: { value: '2' } });
  expect(told()).toMatch(
    /^They differ from step \d+ on\. Largest distance [1-9]\d* at step \d+\. Another seed/,
  );
});

test('a rule without chance repeats itself until its input changes', () => {
  open();
  fireEvent.click(screen.getByRole('radio', { name: 'Fixed rule' }));
  expect(told()).toMatch(/^They differ in none of 40 steps/);
  fireEvent.click(screen.getByRole('checkbox', { name: /by a millionth/ }));
  expect(told()).toMatch(
    /^They differ from the start\. Largest distance 0\.\d\d at step \d+\. Deterministic/,
  );
});
