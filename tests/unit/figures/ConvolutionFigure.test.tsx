// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/convolution/ConvolutionFigure.tsx';
import { press, show, slide, told } from '../../helpers/shown-figure.tsx';

test('the formula is filled in, and follows the sliders', () => {
  show(figure);
  expect(told()).toContain('⌊(5 + 2·0 − 3) / 1⌋ + 1 = 3');
  expect(screen.getByRole('table', { name: /^Output 3×3/ })).toBeDefined();
  slide('Padding p', 1);
  expect(told()).toContain('= 5');
  expect(told()).toContain('The size stays as it is.');
  slide('Stride s', 2);
  expect(told()).toContain('⌊(5 + 2·1 − 3) / 2⌋ + 1 = 3');
});

test('cells are leapt over only where the kernel goes on', () => {
  show(figure, 'size: 5\nkernel: 2\nstride: 3');
  expect(told()).toContain('leaps over cells');
  slide('Input i', 2);
  expect(told()).toContain('The kernel reaches every cell.');
});

test('what cannot be is told', () => {
  show(figure, 'size: 2\nkernel: 5');
  expect(told()).toContain('A kernel of 5 does not fit on 2 cells.');
  expect(screen.queryByRole('table', { name: /^Output/ })).toBeNull();
  slide('Padding p', 2);
  expect(told()).not.toContain('does not fit');
});

test('the kernel walks step by step', () => {
  show(figure);
  expect(told()).toContain('Output row 1, column 1:');
  press('Step');
  expect(told()).toContain('Output row 1, column 2:');
  expect(screen.getByRole('table', { name: /^Input .*rows 1 to 3, columns 2 to 4/ })).toBeDefined();
});

test('transposed, a cell of the input adds a patch to the output', () => {
  show(figure, 'stride: 2\nsize: 3');
  fireEvent.click(screen.getByLabelText('Transposed'));
  expect(told()).toContain('(3 − 1)·2 − 2·0 + 3 + 0 = 7');
  press('Step');
  expect(told()).toContain('added to rows 1 to 3, columns 3 to 5');
  slide('Output padding a', 2);
  expect(told()).toContain('has to be less than the stride of 2');
});
