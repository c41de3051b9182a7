import type { CardId } from '../domain/ids.ts';
import type { CardSearch } from '../workers/card-search.ts';

/** So many travel at a time. */
const PIECE = 10_000;

/** Ids of what was found last, in pieces, for as long as they are wanted. */
export async function readIds(
  search: Pick<CardSearch, 'ids'>,
  first: number,
  count: number,
  isWanted: () => boolean = () => true,
): Promise<readonly CardId[]> {
  const ids: CardId[] = [];
  const end = first + count;
  for (let at = first; at < end && isWanted(); at += PIECE) {
    // One message with all of them would hold up the page.
    // oxlint-disable-next-line no-await-in-loop
    for (const id of await search.ids(at, Math.min(PIECE, end - at))) ids.push(id);
  }
  return ids;
}
