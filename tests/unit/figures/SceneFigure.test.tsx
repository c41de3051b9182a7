// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/scene/SceneFigure.tsx';
import { show, slide, told } from '../../helpers/shown-figure.tsx';

test('merging the cars is seen by PQ alone', () => {
  show(figure);
  expect(told()).toContain('PQ 1.00, semantic mIoU 1.00');
  fireEvent.click(screen.getByLabelText('Merge cars'));
  expect(told()).toContain('PQ 0.84, semantic mIoU 1.00');
  expect(told()).toContain('TP 4, FP 0, FN 1; matched IoU 0.89');
  expect(screen.getByRole('img', { name: 'Prediction, panoptic: sky, person, car 1, road' })).toBeDefined();
});

test('each view calls the segments by its own names', () => {
  show(figure, 'view: semantic');
  expect(screen.getByRole('img', { name: 'Truth, semantic: sky, person, car, road' })).toBeDefined();
  fireEvent.click(screen.getByLabelText('Instance'));
  expect(screen.getByRole('img', { name: 'Truth, instance: person, car 1, car 2' })).toBeDefined();
});

test('a shift costs quality first, and then the cars', () => {
  show(figure);
  slide('Shift cars', 3);
  expect(told()).toContain('TP 3, FP 2, FN 2');
  fireEvent.click(screen.getByLabelText('Miss person'));
  expect(told()).toContain('TP 2, FP 2, FN 3');
});

test('a block may begin with an error', () => {
  show(figure, 'error: missed');
  expect(told()).toContain('FN 1');
});
