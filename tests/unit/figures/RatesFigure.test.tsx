// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/rates/RatesFigure.tsx';

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
const cells = (group: string): readonly string[] =>
  [...(screen.getByRole('row', { name: new RegExp(`^${group}`) }).querySelectorAll('td') ?? [])].map(
    ({ textContent }) => textContent,
  );

test('each group tells how far it moved and at which rate', () => {
  show();
  expect(cells('early').map((cell) => cell.replace(/^[\d.]+/, 'x'))).toEqual(['x % at 0.015', 'x %']);
  expect(cells('head')[0]).toMatch(/at 0\.1$/);
});

test('at a factor of 1 both are the same', () => {
  show();
  slide('Factor from group to group', 1);
  for (const group of ['early', 'middle', 'head']) expect(cells(group)[0]).toBe(`${cells(group)[1]} at 0.1`);
});

test('more steps and another rate change what is told', () => {
  show();
  const seen = new Set([told()]);
  slide('Steps', 60);
  seen.add(told());
  slide('Rate of the head', 0.2);
  seen.add(told());
  expect(seen.size).toBe(3);
});
