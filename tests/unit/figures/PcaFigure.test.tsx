// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/pca/PcaFigure.tsx';
import { said, show } from '../../helpers/shown-figure.tsx';

const drops = (): number => document.querySelectorAll('.fig-pca-drops rect').length;
const valuesOf = (slider: HTMLElement): readonly number[] =>
  ['min', 'now', 'max'].map((part) => Number(slider.getAttribute(`aria-value${part}`)));
const SQUARE = 'point: 4 4\npoint: -4 4\npoint: -4 -4\npoint: 4 -4';

test('the default cloud is long: one axis explains most of it', () => {
  show(figure);
  expect(screen.getAllByRole('slider', { name: /^Point \d$/ })).toHaveLength(8);
  expect(said()).toMatch(/explains 9\d\.\d % of the variance/);
});

test('a point that is moved by key turns the axes', () => {
  show(figure, SQUARE);
  expect(said()).toMatch(/explains 50\.0 % of the variance, axis 2 50\.0 %/);
  expect(said()).toMatch(/Standard deviations 4\.00 and 4\.00/);
  const point = screen.getByRole('slider', { name: 'Point 1' });
  for (let i = 0; i < 4; i++) {
    fireEvent.keyDown(point, { key: 'ArrowRight' });
    fireEvent.keyDown(point, { key: 'ArrowUp' });
  }
  expect(point.getAttribute('aria-valuetext')).toBe('x 6.0, y 6.0');
  expect(said()).toMatch(/^Axis 1 at 45°/);
});

test('a screen reader on a phone can move a point both ways: a slider for each, within its bounds', () => {
  show(figure, SQUARE);
  const across = screen.getByRole('slider', { name: 'Point 1' });
  const upright = screen.getByRole('slider', { name: 'Point 1, up and down' });
  expect(upright.getAttribute('aria-orientation')).toBe('vertical');
  for (let i = 0; i < 3; i++) fireEvent.keyDown(upright, { key: 'ArrowDown' });
  for (let i = 0; i < 2; i++) fireEvent.keyDown(upright, { key: 'PageDown' });
  expect(valuesOf(upright)).toEqual([-10, -2.5, 10]);
  expect(valuesOf(across)).toEqual([-10, 4, 10]);
  // By key they are one stop. In a drawing, the name of an attribute has to be in small letters.
  expect([across, upright].map((slider) => slider.getAttribute('tabindex'))).toEqual(['0', '-1']);
});

test('the error is the variance that is left, and 0 on a line', () => {
  show(figure, 'point: -2 -2\npoint: 0 0\npoint: 2 2');
  expect(said()).toMatch(/explains 100\.0 %/);
  expect(said()).toMatch(/mean squared error is 0\.00/);
});

test('points drop only where they are asked to', () => {
  show(figure, 'project: no');
  expect(drops()).toBe(0);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Drop the points onto the first axis' }));
  expect(drops()).toBe(8);
});
