import { savedSearch, SEARCH_KIND, type SavedSearch } from '../domain/saved-search.ts';
import type { Shelf } from './database.ts';

/** The searches that a person saved, by name. */
export async function readSavedSearches(shelf: Shelf): Promise<readonly SavedSearch[]> {
  const records = await shelf.records.where('key').startsWith(`${SEARCH_KIND}/`).toArray();
  const names = new Intl.Collator(undefined, { numeric: true });
  return records
    .flatMap((record) => savedSearch(record) ?? [])
    .toSorted((a, b) => names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
