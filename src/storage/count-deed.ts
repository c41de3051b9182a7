import type { ActionName, Deeds, DeedsRow, EngramDatabase } from './database.ts';

const NONE = { answers: 0, changes: 0 };

export const readDeeds = async (db: EngramDatabase): Promise<DeedsRow> =>
  (await db.readMeta('deeds')) ?? { done: NONE, saved: NONE, offered: 0 };

export const deedOf = (action: ActionName): keyof Deeds => (action === 'answer' ? 'answers' : 'changes');

/** Counts what a person did, in the transaction that writes it; `by` is -1 where she takes it back. */
export async function countDeed(db: EngramDatabase, action: ActionName, by = 1): Promise<void> {
  const deeds = await readDeeds(db);
  const deed = deedOf(action);
  await db.writeMeta('deeds', { ...deeds, done: { ...deeds.done, [deed]: deeds.done[deed] + by } });
}
