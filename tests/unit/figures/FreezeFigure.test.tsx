// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/freeze/FreezeFigure.tsx';
import { said, show, slide } from '../../helpers/shown-figure.tsx';

test('from a new head to a network that learns as a whole', () => {
  show(figure);
  expect(said()).toContain('Trained: nothing yet; 0 of 21289802 parameters, 0 %.');
  fireEvent.click(screen.getByRole('radio', { name: 'Train it' }));
  expect(said()).toContain('Trained: Head; 5130 of 21289802 parameters, 0.02 %.');
  expect(screen.queryByRole('slider', { name: 'Groups unfrozen' })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'Unfreeze' }));
  expect(said()).toContain('Trained: Head, Group 4, Group 3;');
  slide('Groups unfrozen', 5);
  expect(said()).toContain('21289802 of 21289802 parameters, 100 %.');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)[1]).toContain('trains, rate × 0.38');
});

test('the head grows with its classes', () => {
  show(figure, 'stage: 2');
  slide('Classes', 60);
  expect(said()).toContain('Trained: Head; 513000 of 21797672 parameters');
});
