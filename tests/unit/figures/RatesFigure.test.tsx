// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/rates/RatesFigure.tsx';
import { show, slide, told } from '../../helpers/shown-figure.tsx';

const cells = (group: string): readonly string[] =>
  [...(screen.getByRole('row', { name: new RegExp(`^${group}`) }).querySelectorAll('td') ?? [])].map(
    ({ textContent }) => textContent,
  );

test('each group tells how far it moved and at which rate', () => {
  show(figure);
  expect(cells('early').map((cell) => cell.replace(/^[\d.]+/, 'x'))).toEqual(['x % at 0.015', 'x %']);
  expect(cells('head')[0]).toMatch(/at 0\.1$/);
});

test('at a factor of 1 both are the same', () => {
  show(figure);
  slide('Factor by group', 1);
  for (const group of ['early', 'middle', 'head']) expect(cells(group)[0]).toBe(`${cells(group)[1]} at 0.1`);
});

test('more steps and another rate change what is told', () => {
  show(figure);
  const seen = new Set([told()]);
  slide('Steps', 60);
  seen.add(told());
  slide('Rate of the head', 0.2);
  seen.add(told());
  expect(seen.size).toBe(3);
});
