import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COLUMNS } from '../../../src/domain/search/sort.ts';
import { addressOf, parseRoute } from '../../../src/state/route.ts';

it('an address keeps a search and its sort', () => {
  const sort = fc.option(fc.record({ by: fc.constantFrom(...COLUMNS), down: fc.boolean() }));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), sort, (query, by) => {
      const route = { screen: 'browse', query, sort: by } as const;
      expect(parseRoute(addressOf(route))).toEqual(route);
    }),
  );
});

it('what is half of a letter is left out, and what no search was written as leads nowhere', () => {
  expect(addressOf({ screen: 'browse', query: 'a\ud800', sort: null })).toBe('#/browse/a');
  expect(parseRoute('#/browse/:due-down')).toMatchObject({ query: '', sort: { by: 'due', down: true } });
  for (const fragment of ['#/browse/%', '#/browse/a/b', '#/browse/:x']) {
    expect(parseRoute(fragment).screen).toBe('unknown');
  }
});
