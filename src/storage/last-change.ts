import type { DeckId } from '../domain/ids.ts';
import type { StudyDay } from '../domain/units.ts';
import type { ActionName, EngramDatabase } from './database.ts';
import { readEnvironment } from './environment.ts';
import { readLive } from './live-shelf.ts';
import { undoableOn } from './undo-rows.ts';

/** An action that Undo can take back. */
export interface LastChange {
  readonly seq: number;
  readonly action: ActionName;
  /** The name of the deck that it is about, '' where it is about none. */
  readonly name: string;
}

/** The latest action of the day that can be taken back and is no answer. */
export async function readLastChange(db: EngramDatabase, day: StudyDay): Promise<LastChange | null> {
  const row = (await undoableOn(db, day)).findLast(({ action }) => action !== 'answer');
  if (!row) return null;
  const { seq, action, undo } = row;
  const deck = [...undo.created, ...undo.fields].find(({ kind }) => kind === 'deck');
  const { decks } = await readLive(db, readEnvironment);
  return { seq, action, name: decks.get(deck?.id as DeckId)?.name ?? '' };
}
