// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/network/NetworkFigure.tsx';

afterEach(cleanup);

function show(settings: string): Element {
  const opened = figure.open(settings);
  if (opened.kind !== 'open') throw new Error('It did not open');
  return render(<opened.View />).container;
}

const text = (page: Element): string => page.querySelector('.fig-told')?.textContent ?? '';
const move = (label: string, value: number): unknown =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: String(value) } });

test('each layer has its shape, and the totals are told', () => {
  const page = show('');
  expect(screen.getByRole('rowheader', { name: /Conv 3→16, ReLU \(1, 16, 32, 32\)/ })).toBeDefined();
  expect(text(page)).toContain('Dense layers hold 94 % of the parameters');
  expect(text(page)).toContain('280\u202f218 parameters');
});

test('the pattern follows the sliders', () => {
  const page = show('');
  move('Blocks M', 3);
  expect(text(page)).toContain('→ Pool 2×2] × 3');
  expect(screen.getByRole('rowheader', { name: /Conv 32→64, ReLU \(1, 64, 8, 8\)/ })).toBeDefined();
  move('Batch', 64);
  expect(screen.getByRole('rowheader', { name: /Conv 32→64, ReLU \(64, 64, 8, 8\)/ })).toBeDefined();
});

test('an input that is pooled away is told', () => {
  const page = show('blocks: 4');
  move('Input', 8);
  expect(text(page)).toContain('pooling 4 would have to halve 1 × 1');
  expect(screen.queryByRole('table')).toBeNull();
});
