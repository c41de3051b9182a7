import { beforeEach, expect, it } from 'vitest';
import type { CardId } from '../../../src/domain/ids.ts';
import { CardSelection } from '../../../src/state/card-selection.ts';

let found: readonly string[] | null;
let selection: CardSelection;

beforeEach(() => {
  found = ['a', 'b', 'c', 'd', 'e'];
  selection = new CardSelection((first, count) =>
    Promise.resolve(found && (found.slice(first, first + count) as CardId[])),
  );
});

const toggle = (card: string) => selection.toggle(card as CardId, found?.indexOf(card) ?? 0);
const chosen = () => [...selection.chosen.value].toSorted().join('');

it('takes cards one by one and lets them go', () => {
  selection.begin();
  toggle('b');
  toggle('d');
  toggle('b');
  expect([chosen(), selection.count.value, selection.isOn.value]).toEqual(['d', 1, true]);
  selection.end();
  expect([chosen(), selection.isOn.value]).toEqual(['', false]);
});

it('takes a range from where the choice was last, which grows, shrinks and turns', async () => {
  toggle('b');
  await selection.extend(3, 1);
  expect(chosen()).toBe('bcd');
  await selection.extend(2, 3);
  expect(chosen()).toBe('bc');
  await selection.extend(0, 2);
  expect(chosen()).toBe('ab');
});

it('keeps what was chosen besides a range', async () => {
  toggle('e');
  toggle('a');
  await selection.extend(1, 0);
  expect(chosen()).toBe('abe');
});

it('begins a range where the person is, if nothing was chosen before', async () => {
  await selection.extend(2, 1);
  expect([chosen(), selection.isOn.value]).toEqual(['bc', true]);
});

it('never holds what is not found any more, and goes on through another order', async () => {
  await selection.all(5);
  expect(chosen()).toBe('abcde');
  found = ['e', 'c', 'x'];
  await selection.keepFound(3);
  expect(chosen()).toBe('ce');
  await selection.extend(2, 2);
  expect(chosen()).toBe('cex');
});

it('takes nothing where something else was looked for meanwhile', async () => {
  toggle('a');
  found = null;
  await selection.all(5);
  expect(chosen()).toBe('a');
});

it('what is chosen while a range is read is not lost', async () => {
  const reading = selection.all(5);
  toggle('b');
  await reading;
  expect(chosen()).toBe('b');
});
