import type { CardId } from '../domain/ids.ts';
import type { AppContext } from './app-context.ts';
import type { FoundStudy } from './found-address.ts';
import { readIds } from './found-ids.ts';
import { CountedQueue } from './found-queue.ts';
import { LookModel } from './look-model.ts';
import { StudyModel } from './study-model.ts';

/** A sitting over what a search finds when it begins. */
export function foundStudy(context: AppContext, what: FoundStudy): StudyModel {
  const findCards = (): Promise<readonly CardId[]> => findNow(context, what);
  return what.counts
    ? new StudyModel(context, null, new CountedQueue(context.store, findCards))
    : new LookModel(context, findCards);
}

async function findNow(context: AppContext, { query, sort }: FoundStudy): Promise<readonly CardId[]> {
  const search = await context.search();
  // What was answered or written last may decide what is found.
  await search.changed();
  const result = await search.search(query, sort, context.clock.now());
  return result.kind === 'found' ? readIds(search, 0, result.count) : [];
}
