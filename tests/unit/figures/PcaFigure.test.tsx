// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/pca/PcaFigure.tsx';
import { said, show } from '../../helpers/shown-figure.tsx';

const drops = (): number => document.querySelectorAll('.fig-pca-drops rect').length;
const SQUARE = 'point: 4 4\npoint: -4 4\npoint: -4 -4\npoint: 4 -4';

test('the default cloud is long: one axis explains most of it', () => {
  show(figure);
  expect(screen.getAllByRole('slider')).toHaveLength(8);
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
  expect(point.getAttribute('aria-valuetext')).toBe('6.0, 6.0');
  expect(said()).toMatch(/^Axis 1 at 45°/);
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
