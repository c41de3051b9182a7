// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/batching/BatchingFigure.tsx';
import { said, show, slide } from '../../helpers/shown-figure.tsx';

test('tells what a batch comes to', () => {
  show(figure);
  expect(said()).toMatch(
    /^Mean latency 26\.5 ms\. It can do 889 a second\. Quickest here: batches of 2\. From 48 on/,
  );
  const parts = within(screen.getByRole('list', { name: 'Where the time goes' })).getAllByRole('listitem');
  expect(parts.map(({ textContent }) => textContent)).toEqual([
    'filling the batch17.5 ms',
    'overhead5.0 ms',
    'computing4.0 ms',
  ]);
});

test('batches that are too small let the queue grow', () => {
  show(figure);
  slide('Batch size', 1);
  expect(said()).toMatch(/^Mean latency without end: the queue grows\. It can do 111 a second/);
});

test('more requests call for larger batches', () => {
  show(figure);
  slide('Requests a second', 1200);
  expect(said()).toMatch(/without end.*Quickest here: batches of 16/);
});
