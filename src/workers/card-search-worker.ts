import { systemRandom } from '../platform/random.ts';
import { openDatabase } from '../storage/open.ts';
import type { CardSearch } from './card-search.ts';
import { CollectionSearch } from './collection-search.ts';
import type { SearchAnswer, SearchCall } from './search-messages.ts';

declare const self: DedicatedWorkerGlobalScope;

/** As people look things up: without case and accents, 9 before 10. */
const { compare } = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** The page has opened the same database just before. */
const opened = openDatabase(systemRandom, { onBlocked: () => undefined, onReplaced: () => undefined });

const ready: Promise<CardSearch> = opened.then((result) => {
  if (result.kind !== 'open') throw new Error(`The collection did not open here: ${result.kind}`);
  return new CollectionSearch(result.db, compare);
});

self.addEventListener('message', ({ data }: MessageEvent<SearchCall>) => void answer(data));

async function answer(asked: SearchCall): Promise<void> {
  const { call } = asked;
  try {
    tell({ kind: 'done', call, value: await perform(await ready, asked) });
  } catch (reason) {
    tell({ kind: 'broken', call, reason });
  }
}

const tell = (told: SearchAnswer): void => self.postMessage(told);

function perform(search: CardSearch, asked: SearchCall): Promise<unknown> {
  switch (asked.method) {
    case 'open':
      return search.open();
    case 'search':
      return search.search(...asked.with);
    case 'rows':
      return search.rows(...asked.with);
    case 'ids':
      return search.ids(...asked.with);
    case 'changed':
      return search.changed();
    case 'tags':
      return search.tags();
  }
}
