// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/depth/DepthFigure.tsx';
import { press, show, slide, told } from '../../helpers/shown-figure.tsx';

test('both gradients are told; the deeper, the less is left without skips', () => {
  show(figure);
  expect(told()).toContain('20 layers down');
  slide('Layers', 50);
  slide('Size of the weights', 0.3);
  expect(told()).toMatch(/50 layers down, \d\.\d × 10⁻²\S without skips/);
});

test('skips can be left out, and other weights drawn', () => {
  show(figure);
  expect(told()).toContain('ends, with skips,');
  fireEvent.click(screen.getByRole('checkbox', { name: 'With skips' }));
  expect(told()).toContain('ends, without skips,');
  const before = told();
  press('New weights');
  expect(told()).not.toBe(before);
});
