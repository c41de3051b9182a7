// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { figure } from '../../../src/figures/precision-recall/PrecisionRecallFigure.tsx';

afterEach(cleanup);

function show(settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind === 'faulty') throw new Error('These settings are faulty');
  render(<opened.View />);
}

const counts = (): readonly number[] =>
  screen.getAllByRole('cell').map((cell) => Number.parseInt(cell.textContent ?? '', 10));
const slide = (name: string, value: string): void =>
  void fireEvent.input(screen.getByRole('slider', { name }), { target: { value } });

it('counts all samples, and calls fewer of them positive at a higher threshold', () => {
  show();
  const [tp = 0, fn = 0, fp = 0, tn = 0] = counts();
  expect([tp + fn, fp + tn]).toEqual([40, 60]);
  slide('Threshold', '0.8');
  const [fewer = 0, , fewerFalse = 0] = counts();
  expect(fewer).toBeLessThan(tp);
  expect(fewerFalse).toBeLessThan(fp);
});

it('says that there is no precision where nothing is called positive', () => {
  show('threshold: 1');
  expect(screen.getByText('No precision: nothing is called positive, recall 0.00, F1 0.00.')).toBeTruthy();
});

it('tells the average precision in three ways, and shows the one that is chosen', () => {
  show();
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
  show();
  slide('Classes apart, in σ', '5');
  expect(screen.getByLabelText(/^Area (1\.000|0\.99\d)$/)).toBeTruthy();
});
