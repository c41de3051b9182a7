// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { figure } from '../../../src/figures/precision-recall/PrecisionRecallFigure.tsx';
import { show, slide } from '../../helpers/shown-figure.tsx';

const counts = (): readonly number[] =>
  screen.getAllByRole('cell').map((cell) => Number.parseInt(cell.textContent ?? '', 10));

it('counts all samples, and calls fewer of them positive at a higher threshold', () => {
  show(figure);
  const [tp = 0, fn = 0, fp = 0, tn = 0] = counts();
  expect([tp + fn, fp + tn]).toEqual([40, 60]);
  slide('Threshold', 0.8);
  const [fewer = 0, , fewerFalse = 0] = counts();
  expect(fewer).toBeLessThan(tp);
  expect(fewerFalse).toBeLessThan(fp);
});

it('says that there is no precision where nothing is called positive', () => {
  show(figure, 'threshold: 1');
  expect(screen.getByText('No precision: nothing is called positive, recall 0.00, F1 0.00.')).toBeTruthy();
});

it('tells the average precision in three ways, and shows the one that is chosen', () => {
  show(figure);
  const ways = screen.getAllByRole<HTMLInputElement>('radio');
  expect(ways).toHaveLength(3);
  expect(screen.getByLabelText<HTMLInputElement>(/^Area 0\.\d{3}$/).checked).toBe(true);
  expect(document.querySelectorAll('.fig-pr-top')).toHaveLength(0);
  fireEvent.click(screen.getByLabelText(/^11 points 0\.\d{3}$/));
  expect(document.querySelectorAll('.fig-pr-top')).toHaveLength(11);
  fireEvent.click(screen.getByLabelText(/^101 points 0\.\d{3}$/));
  expect(document.querySelectorAll('.fig-pr-top')).toHaveLength(0);
});

it('is perfect in every way once the classes are far apart', () => {
  show(figure);
  slide('Classes apart, in σ', 5);
  expect(screen.getByLabelText(/^Area (1\.000|0\.99\d)$/)).toBeTruthy();
});
