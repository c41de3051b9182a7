// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/depth/DepthFigure.tsx';

afterEach(cleanup);

function show(settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind !== 'open') throw new Error('faulty');
  render(<opened.View />);
}

const told = (): string => document.querySelector('.fig-told > div')?.textContent ?? '';
const slide = (name: string, value: number): void => {
  fireEvent.input(screen.getByRole('slider', { name }), { target: { value: String(value) } });
};

test('both gradients are told; the deeper, the less is left without skips', () => {
  show();
  expect(told()).toContain('20 layers down');
  slide('Layers', 50);
  slide('Size of the weights', 0.3);
  expect(told()).toMatch(/50 layers down, \d\.\d × 10⁻²\S without skips/);
});

test('skips can be left out, and other weights drawn', () => {
  show();
  expect(told()).toContain('ends, with skips,');
  fireEvent.click(screen.getByRole('checkbox', { name: 'With skips' }));
  expect(told()).toContain('ends, without skips,');
  const before = told();
  fireEvent.click(screen.getByRole('button', { name: 'New weights' }));
  expect(told()).not.toBe(before);
});
