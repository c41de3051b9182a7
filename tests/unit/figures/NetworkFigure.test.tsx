// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/network/NetworkFigure.tsx';
import { show, slide, told } from '../../helpers/shown-figure.tsx';

test('each layer has its shape, and the totals are told', () => {
  show(figure);
  expect(screen.getByRole('rowheader', { name: /Conv 3→16, ReLU \(1, 16, 32, 32\)/ })).toBeDefined();
  expect(told()).toContain('Dense layers hold 94 % of the parameters');
  expect(told()).toContain('280\u202f218 parameters');
});

test('the pattern follows the sliders', () => {
  show(figure);
  slide('Blocks M', 3);
  expect(told()).toContain('→ Pool 2×2] × 3');
  expect(screen.getByRole('rowheader', { name: /Conv 32→64, ReLU \(1, 64, 8, 8\)/ })).toBeDefined();
  slide('Batch', 64);
  expect(screen.getByRole('rowheader', { name: /Conv 32→64, ReLU \(64, 64, 8, 8\)/ })).toBeDefined();
});

test('an input that is pooled away is told', () => {
  show(figure, 'blocks: 4');
  slide('Input', 8);
  expect(told()).toContain('pooling 4 would have to halve 1 × 1');
  expect(screen.queryByRole('table')).toBeNull();
});
