import type { Brand } from './brand.ts';
import { setField, type Draft } from './change.ts';
import { ID_BYTES, readId } from './id-bytes.ts';
import type { Random } from './ids.ts';
import { DELETED, deletedAt, textOf, type CollectionRecord } from './record.ts';

export type SearchId = Brand<string, 'SearchId'>;

export const SEARCH_KIND = 'search';
const NAME = 'name';
const QUERY = 'query';

/** A search that a person comes back to. */
export interface SavedSearch {
  readonly id: SearchId;
  readonly name: string;
  readonly query: string;
}

export const newSearchId = (random: Random): SearchId => readId(random.bytes(ID_BYTES), 0) as SearchId;

/** Null where it was deleted, or is only the rest of one. */
export function savedSearch(record: CollectionRecord): SavedSearch | null {
  const query = textOf(record, QUERY);
  if (query === '' || deletedAt(record) !== null) return null;
  return { id: record.id as SearchId, name: textOf(record, NAME) || query, query };
}

const write = (id: SearchId, name: string, value: string | boolean) => setField(SEARCH_KIND, id, name, value);

export const saveSearchDraft = ({ id, name, query }: SavedSearch): Draft => ({
  events: [],
  fields: [write(id, NAME, name), write(id, QUERY, query)],
});

export const renameSearchDraft = (id: SearchId, name: string): Draft => ({
  events: [],
  fields: [write(id, NAME, name)],
});

export const deleteSearchDraft = (id: SearchId): Draft => ({
  events: [],
  fields: [write(id, DELETED, true)],
});
