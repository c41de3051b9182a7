// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/embedding/EmbeddingFigure.tsx';
import { press, said, show } from '../../helpers/shown-figure.tsx';

const cells = (row: RegExp): readonly string[] =>
  [...screen.getByRole('row', { name: row }).querySelectorAll('td')].map(({ textContent }) => textContent);

test('at first the product is made, and is the row that is looked up', () => {
  show(figure);
  expect(cells(/^= Sum/)).toEqual(cells(/^1 × Saturday/));
  expect(cells(/^Look-up/)).toEqual(cells(/^1 × Saturday/));
  expect(said()).toMatch(/12 multiplications, 9 of them by 0/);
  expect(said()).toMatch(/Equal\. Nearest word: Sunday \(cosine 0\.\d\d\)/);
});

test('another word, another row', () => {
  show(figure);
  fireEvent.click(screen.getByRole('radio', { name: 'Monday' }));
  expect(cells(/^Look-up/)).toEqual(cells(/^1 × Monday/));
  expect(said()).toMatch(/Nearest word: Tuesday/);
});

test('step by step the rows are added', () => {
  show(figure);
  press('Back');
  press('Back');
  expect(cells(/^= Sum/)).toEqual(['0.0', '0.0', '0.0']);
  expect(said()).toMatch(/2 of 4 rows added.*6 multiplications, 6 of them by 0.*Not equal yet/);
  press('Step');
  expect(cells(/^= Sum/)).toEqual(cells(/^1 × Saturday/));
});
