import { describe, expect, it } from 'vitest';
import type { DeckId } from '../../../src/domain/ids.ts';
import { addressOf, parseRoute, type Route } from '../../../src/state/route.ts';

const deck = 'abc' as DeckId;
const ROUTES: readonly Route[] = [
  { screen: 'decks' },
  { screen: 'deck', deck },
  { screen: 'deck-options', deck },
  { screen: 'study', deck: null },
  { screen: 'study', deck },
  { screen: 'stats', deck: null },
  { screen: 'stats', deck },
  { screen: 'study-found', what: 'look' },
  { screen: 'study-found', what: 'is%3Adue%20a%2Fb/count:due-down' },
  { screen: 'import' },
  { screen: 'settings' },
  { screen: 'texts' },
];

describe('addresses', () => {
  it.each(ROUTES)('of $screen reads back', (route) => {
    expect(parseRoute(addressOf(route))).toEqual(route);
  });

  it.each(['', '#', '#/'])('%j is the decks', (fragment) => {
    expect(parseRoute(fragment)).toEqual({ screen: 'decks' });
  });

  it.each([
    '#/nowhere',
    '#/deck',
    '#/deck/abc/else',
    '#/settings/x',
    '#/study/a/b',
    '#/study-found',
    '#/study-found/a/b/c',
    '#/stats/a/b',
    '#/deck/a/options/b',
  ])('%j is unknown', (fragment) => {
    expect(parseRoute(fragment)).toEqual({ screen: 'unknown' });
  });
});
