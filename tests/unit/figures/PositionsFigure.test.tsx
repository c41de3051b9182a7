// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/positions/PositionsFigure.tsx';

afterEach(cleanup);

function show(settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind === 'faulty') throw new Error(JSON.stringify(opened.faults));
  render(<opened.View />);
}

const move = (name: string, to: number): void =>
  void fireEvent.input(screen.getByRole('slider', { name }), { target: { value: String(to) } });
const said = (): string => document.querySelector('.fig-told p.visually-hidden')?.textContent ?? '';
const productsOf = (text: string): readonly string[] =>
  text.match(/(?<=: |product )−?\d+\.\d\d(?=\.)/g) ?? [];

test('two pairs at the same distance have the same dot product', () => {
  show();
  const [here, first] = productsOf(said());
  expect(here).toBeTruthy();
  expect(here).toBe(first);
  move('Position', 9);
  expect(said()).toMatch(/^Positions 9 and 14/);
  expect(productsOf(said())).toEqual([here, here]);
  move('Offset to the other position', 2);
  expect(productsOf(said())[0]).not.toBe(here);
});

test('a greater offset takes the position along, and lengthens every path but that of attention', () => {
  show();
  move('Position', 10);
  move('Offset to the other position', 14);
  expect(said()).toMatch(/^Positions 1 and 15/);
  const steps = screen.getByRole('list', { name: 'Steps of a signal over a distance of 14' });
  expect([...steps.querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual([
    '1',
    '3',
    '7',
    '14',
  ]);
});

test('the shortest and the longest stand in their places', () => {
  show('length: 4\nwidth: 4');
  expect(screen.getByRole('img', { name: /^Encodings of 4 positions, each of 4 numbers/ })).toBeTruthy();
  cleanup();
  show('length: 48\nwidth: 32\nbase: 2');
  expect(screen.getByRole('img', { name: /^Encodings of 48 positions/ })).toBeTruthy();
});
