import type { Sort } from '../domain/search/sort.ts';
import { decoded, encoded, sortIn, sortPart } from './browse-address.ts';

/** What is studied of a search, and whether the answers count. */
export interface FoundStudy {
  readonly query: string;
  readonly sort: Sort | null;
  readonly counts: boolean;
}

/** As an address says it: `<search>/look`, `<search>/count:due-down`, `look` for all cards. */
export function foundAddress({ query, sort, counts }: FoundStudy): string {
  const how = `${counts ? 'count' : 'look'}${sort ? sortPart(sort) : ''}`;
  return query === '' ? how : `${encoded(query)}/${how}`;
}

/** Null for what no such address says. */
export function readFoundAddress(what: string): FoundStudy | null {
  const parts = what.split('/');
  const how = parts.at(-1) ?? '';
  const query = parts.length > 1 ? decoded(parts[0] ?? '') : '';
  const [mode = ''] = how.split(':');
  const sort = mode === how ? null : sortIn(how.slice(mode.length));
  if (query === null || sort === undefined || (mode !== 'look' && mode !== 'count')) return null;
  return { query, sort, counts: mode === 'count' };
}
