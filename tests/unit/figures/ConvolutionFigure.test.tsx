// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/convolution/ConvolutionFigure.tsx';

afterEach(cleanup);

function show(settings: string): Element {
  const opened = figure.open(settings);
  if (opened.kind !== 'open') throw new Error('It did not open');
  return render(<opened.View />).container;
}

const text = (page: Element): string => page.querySelector('.fig-told')?.textContent ?? '';
const move = (label: string, value: number): unknown =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: String(value) } });

test('the formula is filled in, and follows the sliders', () => {
  const page = show('');
  expect(text(page)).toContain('⌊(5 + 2·0 − 3) / 1⌋ + 1 = 3');
  expect(screen.getByRole('img', { name: /^Output 3×3/ })).toBeDefined();
  move('Padding p', 1);
  expect(text(page)).toContain('= 5');
  expect(text(page)).toContain('The size stays as it is.');
  move('Stride s', 2);
  expect(text(page)).toContain('⌊(5 + 2·1 − 3) / 2⌋ + 1 = 3');
});

test('what cannot be is told', () => {
  const page = show('size: 2\nkernel: 5');
  expect(text(page)).toContain('A kernel of 5 does not fit on 2 cells.');
  expect(screen.queryByRole('img', { name: /^Output/ })).toBeNull();
  move('Padding p', 2);
  expect(text(page)).not.toContain('does not fit');
});

test('the kernel walks step by step', () => {
  const page = show('');
  expect(text(page)).toContain('Output row 1, column 1:');
  fireEvent.click(screen.getByRole('button', { name: 'Step' }));
  expect(text(page)).toContain('Output row 1, column 2:');
  expect(screen.getByRole('img', { name: /^Input .*rows 1 to 3, columns 2 to 4/ })).toBeDefined();
});

test('transposed, a cell of the input adds a patch to the output', () => {
  const page = show('stride: 2\nsize: 3');
  fireEvent.click(screen.getByLabelText('Transposed'));
  expect(text(page)).toContain('(3 − 1)·2 − 2·0 + 3 + 0 = 7');
  fireEvent.click(screen.getByRole('button', { name: 'Step' }));
  expect(text(page)).toContain('added to rows 1 to 3, columns 3 to 5');
  move('Output padding a', 2);
  expect(text(page)).toContain('has to be less than the stride of 2');
});
