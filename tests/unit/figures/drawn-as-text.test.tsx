// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure as augmentation } from '../../../src/figures/augmentation/AugmentationFigure.tsx';
import { figure as convolution } from '../../../src/figures/convolution/ConvolutionFigure.tsx';
import { figure as ctc } from '../../../src/figures/ctc/CtcFigure.tsx';
import { figure as depth } from '../../../src/figures/depth/DepthFigure.tsx';
import { figure as positions } from '../../../src/figures/positions/PositionsFigure.tsx';
import { figure as precisionRecall } from '../../../src/figures/precision-recall/PrecisionRecallFigure.tsx';
import { press, show, slide } from '../../helpers/shown-figure.tsx';

const textsOf = (role: string, inside: HTMLElement): readonly (string | null)[] =>
  within(inside)
    .getAllByRole(role)
    .map(({ textContent }) => textContent);

test('the numbers of a grid are a table, what is not made yet is empty', () => {
  show(convolution, 'size: 3\nkernel: 2\nweights: ones');
  press('Step');
  const [input] = screen.getAllByRole('table');
  expect(textsOf('cell', input!)).toHaveLength(9);
  const made = textsOf('cell', screen.getByRole('table', { name: /^Output 2×2\. Row 1, column 2 is made/ }));
  expect(made.map((each) => each !== '')).toEqual([true, true, false, false]);
});

test('a curve is told at a few places', () => {
  show(depth);
  slide('Layers', 10);
  const points = textsOf('listitem', screen.getByRole('list', { name: 'From the input to the top' }));
  expect(points).toHaveLength(6);
  expect(points.at(-1)).toMatch(/^After 10 layers: gradient 1, without skips 1; signal \d/);
});

test('both encodings are told, number by number', () => {
  show(positions, 'width: 4');
  slide('Position', 0);
  const [first] = textsOf('listitem', screen.getByRole('list', { name: 'The two encodings' }));
  expect(first).toBe('Position 0: 0.00, 1.00, 0.00, 1.00');
});

test('what only a sign, a frame or an order would tell is said', () => {
  show(ctc);
  expect(screen.getAllByRole('radio', { name: /blank/ }).length).toBeGreaterThan(0);
  show(augmentation);
  expect(screen.getByRole('row', { name: /^flipped/ }).textContent).toMatch(/92 %, decided/);
  show(precisionRecall);
  expect(screen.getByRole('radio', { name: /^11 points 0\.\d{3}, VOC 2007$/ })).toBeTruthy();
});
