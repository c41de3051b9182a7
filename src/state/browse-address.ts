import { COLUMNS, type Sort } from '../domain/search/sort.ts';

/** In an address a colon begins the sort: that of a search is written as `%3A`. */
const SORT = ':';
const DOWN = '-down';

interface BrowseRoute {
  readonly screen: 'browse';
  readonly query: string;
  readonly sort: Sort | null;
}

/** Reads `#/browse`, `#/browse/<search>`, `#/browse/:due-down` and `#/browse/<search>/:due-down`. */
export function browseRoute(
  first: string | undefined,
  second: string | undefined,
): BrowseRoute | { readonly screen: 'unknown' } {
  const onlySort = second === undefined && first?.startsWith(SORT);
  const query = onlySort ? '' : decoded(first ?? '');
  const written = onlySort ? first : second;
  const sort = written === undefined ? null : sortIn(written);
  return query === null || sort === undefined ? { screen: 'unknown' } : { screen: 'browse', query, sort };
}

export function browseAddress(query: string, sort: Sort | null): string {
  const parts = [encoded(query), sort ? sortPart(sort) : ''];
  return ['#/browse', ...parts.filter((part) => part !== '')].join('/');
}

export const encoded = (query: string): string => encodeURIComponent(query.replaceAll(/\p{Surrogate}/gu, ''));

export const sortPart = ({ by, down }: Sort): string => `${SORT}${by}${down ? DOWN : ''}`;

export function sortIn(written: string): Sort | undefined {
  const down = written.endsWith(DOWN);
  const name = written.slice(SORT.length, down ? -DOWN.length : undefined);
  const by = COLUMNS.find((column) => column === name);
  return by && written.startsWith(SORT) ? { by, down } : undefined;
}

/** Null for what no search was written as. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
