import { expect, it } from 'vitest';
import { readDecks } from '../../../src/domain/deck.ts';
import { bringBackDraft, hostsFor, joinDecksDraft } from '../../../src/domain/order.ts';
import { deck, deckRecord, note } from './builders.ts';

const MANY = 200_000;
const notes = Array.from({ length: MANY }, (_, i) => note(`n${i}`));

it('joins and brings back as many notes as there are', () => {
  const draft = joinDecksDraft({ from: deck('a'), into: deck('b'), notes, inside: [deck('c')] });
  expect(draft.fields).toHaveLength(MANY + 3);
  expect(bringBackDraft({ notes, decks: [] }).fields).toHaveLength(MANY);
});

it('offers no deck inside the one that is moved, none that rests and none that is gone', () => {
  const decks = readDecks([
    deckRecord('a', { name: [1, 'A'] }),
    deckRecord('b', { parent: [1, 'a'] }),
    deckRecord('c', { parent: [1, 'b'] }),
    deckRecord('d', { archived: [1, true] }),
    deckRecord('e', { parent: [1, 'd'] }),
    deckRecord('f', { deleted: [1, true] }),
  ]);
  const live = new Set(['a', 'b', 'c', 'd', 'e'].map(deck));
  expect(hostsFor(deck('b'), decks, live)).toEqual(['a']);
  expect(hostsFor(null, decks, live)).toEqual(['a', 'b', 'c']);
});
