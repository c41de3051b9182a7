// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/positions/PositionsFigure.tsx';
import { said, show, slide } from '../../helpers/shown-figure.tsx';

const productsOf = (text: string): readonly string[] =>
  text.match(/(?<=: |product )−?\d+\.\d\d(?=\.)/g) ?? [];

test('two pairs at the same distance have the same dot product', () => {
  show(figure);
  const [here, first] = productsOf(said());
  expect(here).toBeTruthy();
  expect(here).toBe(first);
  slide('Position', 9);
  expect(said()).toMatch(/^Positions 9 and 14/);
  expect(productsOf(said())).toEqual([here, here]);
  slide('Offset to the other', 2);
  expect(productsOf(said())[0]).not.toBe(here);
});

test('a greater offset takes the position along, and lengthens every path but that of attention', () => {
  show(figure);
  slide('Position', 10);
  slide('Offset to the other', 14);
  expect(said()).toMatch(/^Positions 1 and 15/);
  // That few layers of a convolution are enough only if its kernels lie on what came before.
  expect(screen.getByText('Steps from one to the other (kernels of 3, looking back)')).toBeTruthy();
  const steps = screen.getByRole('list', { name: 'Steps of a signal over a distance of 14' });
  expect([...steps.querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual([
    '1',
    '3',
    '7',
    '14',
  ]);
});

test('the shortest and the longest stand in their places', () => {
  show(figure, 'length: 4\nwidth: 4');
  expect(screen.getByRole('img', { name: /^Encodings of 4 positions, each of 4 numbers/ })).toBeTruthy();
  cleanup();
  show(figure, 'length: 48\nwidth: 32\nbase: 2');
  expect(screen.getByRole('img', { name: /^Encodings of 48 positions/ })).toBeTruthy();
});
