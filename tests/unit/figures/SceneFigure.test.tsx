// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/scene/SceneFigure.tsx';

afterEach(cleanup);

function show(settings: string): Element {
  const opened = figure.open(settings);
  if (opened.kind !== 'open') throw new Error('It did not open');
  return render(<opened.View />).container;
}

const text = (page: Element): string => page.querySelector('.fig-told')?.textContent ?? '';

test('merging the cars is seen by PQ alone', () => {
  const page = show('');
  expect(text(page)).toContain('PQ 1.00, semantic mIoU 1.00');
  fireEvent.click(screen.getByLabelText('Merge cars'));
  expect(text(page)).toContain('PQ 0.84, semantic mIoU 1.00');
  expect(text(page)).toContain('TP 4, FP 0, FN 1; matched IoU 0.89');
  expect(screen.getByRole('img', { name: 'Prediction, panoptic: sky, person, car 1, road' })).toBeDefined();
});

test('each view calls the segments by its own names', () => {
  show('view: semantic');
  expect(screen.getByRole('img', { name: 'Truth, semantic: sky, person, car, road' })).toBeDefined();
  fireEvent.click(screen.getByLabelText('Instance'));
  expect(screen.getByRole('img', { name: 'Truth, instance: person, car 1, car 2' })).toBeDefined();
});

test('a shift costs quality first, and then the cars', () => {
  const page = show('');
  fireEvent.input(screen.getByLabelText('Shift cars'), { target: { value: '3' } });
  expect(text(page)).toContain('TP 3, FP 2, FN 2');
  fireEvent.click(screen.getByLabelText('Miss person'));
  expect(text(page)).toContain('TP 2, FP 2, FN 3');
});

test('a block may begin with an error', () => {
  expect(text(show('error: missed'))).toContain('FN 1');
});
