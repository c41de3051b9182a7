// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/fit/FitFigure.tsx';
import { press, said, show, slide } from '../../helpers/shown-figure.tsx';

test('it begins overfitted, and decay mends it', () => {
  show(figure);
  expect(said()).toContain('It learnt the noise too.');
  expect(said()).toContain('Off by 0.00 on its 10 points');
  slide('Weight decay', 26);
  expect(said()).toContain('Close to the best there is.');
  slide('Weight decay', 51);
  expect(said()).toContain('Too stiff: it misses the curve.');
  expect(screen.getByRole('slider', { name: 'Weight decay' }).getAttribute('aria-valuetext')).toBe('10');
});

test('dropout, copies, more points and other points change what is told', () => {
  show(figure);
  const seen = new Set([said()]);
  slide('Dropout', 0.4);
  seen.add(said());
  fireEvent.click(screen.getByRole('checkbox', { name: 'Jittered copies' }));
  seen.add(said());
  slide('Points', 24);
  seen.add(said());
  press('New points');
  seen.add(said());
  expect(seen.size).toBe(5);
});
