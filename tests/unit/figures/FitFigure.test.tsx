// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/fit/FitFigure.tsx';

afterEach(cleanup);

function show(settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind !== 'open') throw new Error('faulty');
  render(<opened.View />);
}

const told = (): string => document.querySelector('.fig-told')?.textContent ?? '';
const slide = (name: string, value: number): void => {
  fireEvent.input(screen.getByRole('slider', { name }), { target: { value: String(value) } });
};

test('it begins overfitted, and decay mends it', () => {
  show();
  expect(told()).toContain('It learnt the noise too.');
  expect(told()).toContain('Off by 0.00 on its 10 points');
  slide('Weight decay', 26);
  expect(told()).toContain('Close to the best there is.');
  slide('Weight decay', 51);
  expect(told()).toContain('Too stiff: it misses the curve.');
  expect(screen.getByRole('slider', { name: 'Weight decay' }).getAttribute('aria-valuetext')).toBe('10');
});

test('dropout, copies, more points and other points change what is told', () => {
  show();
  const seen = new Set([told()]);
  slide('Dropout', 0.4);
  seen.add(told());
  fireEvent.click(screen.getByRole('checkbox', { name: 'Jittered copies' }));
  seen.add(told());
  slide('Points', 24);
  seen.add(told());
  fireEvent.click(screen.getByRole('button', { name: 'New points' }));
  seen.add(told());
  expect(seen.size).toBe(5);
});
