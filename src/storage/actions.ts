import { answerDraft, type ReviewDraft } from '../domain/answer.ts';
import type { CardState } from '../domain/card-state.ts';
import { isNothing, stampDraft, type Change, type Draft } from '../domain/change.ts';
import { collectionOf, mergeCollections } from '../domain/collection.ts';
import type { Random } from '../domain/ids.ts';
import { OPTIONS_KIND } from '../domain/options.ts';
import { keyOf, recordKey, type CollectionRecord } from '../domain/record.ts';
import { START_OF_CLOCK } from '../domain/stamp.ts';
import { undoDraft, undoRecordOf, type RecordLookup, type UndoRecord } from '../domain/undo.ts';
import type { EpochMs, StudyDay } from '../domain/units.ts';
import { applyChange } from './apply-change.ts';
import type { ActionName, EngramDatabase, Shelf, UndoRow } from './database.ts';
import { readEnvironment } from './environment.ts';
import { isAlive } from './live-decks.ts';
import { readLive, writeLive } from './live-shelf.ts';
import { replaceLive } from './rebuild.ts';

/** When an action happens: stamps take the instant, its undo record the study day. */
export interface ActionTime {
  readonly at: EpochMs;
  readonly day: StudyDay;
}

/** Up to this many fields are written where they lie; more would hold up every read for seconds. */
const SMALL_ACTION = 20_000;

/** Up to this many cards are scheduled anew where they lie, when the options of their decks change. */
const SMALL_RETUNING = 2_000;

/**
 * One action of a person: one transaction, one undo record, whose number it returns; null where there is none.
 * What the app does by itself has no name and no undo.
 */
export async function act(
  db: EngramDatabase,
  action: ActionName | null,
  draft: Draft,
  time: ActionTime,
  options: ActOptions = {},
): Promise<number | null> {
  if (isNothing(draft)) return null;
  const { small = SMALL_ACTION, retuned = SMALL_RETUNING, progress = () => undefined } = options;
  const isSmall = draft.fields.length <= small && (await countRetuned(db, draft)) <= retuned;
  return isSmall
    ? writeLive(db, (shelf) => write(db, shelf, draft, time, action))
    : actBeside(db, action, draft, time, progress);
}

/** What of a deck's and the collection's fields its cards' schedules follow. */
const TUNING: readonly string[] = ['retention', 'weights', 'maximumInterval', 'parent'];

/** At most how many answered cards a draft schedules anew. */
async function countRetuned(db: EngramDatabase, { fields }: Draft): Promise<number> {
  const retunes = fields.some(
    ({ kind, name }) => (kind === 'deck' || kind === OPTIONS_KIND) && TUNING.includes(name),
  );
  if (!retunes) return 0;
  const tallies = await readLive(db, (shelf) => shelf.tallies.toArray());
  return tallies.reduce((sum, { answered }) => sum + answered, 0);
}

/** Beyond how many fields, or cards scheduled anew, an action is built beside the live collection. */
export interface ActOptions {
  readonly small?: number;
  readonly retuned?: number;
  readonly progress?: (share: number) => void;
}

async function actBeside(
  db: EngramDatabase,
  action: ActionName | null,
  draft: Draft,
  time: ActionTime,
  progress: (share: number) => void,
): Promise<number | null> {
  const change = await db.transaction('rw', db.meta, () => stamp(db, draft, time));
  return replaceLive(db, {
    change: (present) => ({
      collection: mergeCollections(present, collectionOf(change.events, change.records)),
      alongside: () => keepUndo(db, action, change, (key) => present.records.get(key), time),
    }),
    day: time.day,
    progress,
  });
}

export type AnswerResult =
  | { readonly kind: 'answered'; readonly card: CardState }
  /** Another tab answered or removed the card since it was shown. */
  | { readonly kind: 'overtaken' };

export function answer(db: EngramDatabase, review: ReviewDraft): Promise<AnswerResult> {
  return writeLive(db, async (shelf): Promise<AnswerResult> => {
    const before = await shelf.cards.get(review.card);
    if (!before || before.head !== review.follows) return { kind: 'overtaken' };
    const { decks } = await readEnvironment(shelf);
    if (!isAlive(before, decks)) return { kind: 'overtaken' };
    await write(db, shelf, answerDraft(review), review, 'answer');
    const card = await shelf.cards.get(review.card);
    return card ? { kind: 'answered', card } : { kind: 'overtaken' };
  });
}

/** Which action is taken back: the one of that number, or the latest of the day, of that name where one is given. */
export type Undoable = number | ActionName | undefined;

/** Takes an action back; null where there is none. */
export function undoLast(
  db: EngramDatabase,
  time: ActionTime,
  random: Random,
  which?: Undoable,
): Promise<UndoRecord | null> {
  return writeLive(db, async (shelf) => {
    const row = await findUndo(db, time.day, which);
    if (!row) return null;
    const keys = [...row.undo.fields, ...row.undo.created].map(({ kind, id }) => recordKey(kind, id));
    const present = lookup(await shelf.records.bulkGet(keys));
    await write(db, shelf, undoDraft(row.undo, present, random), time, null);
    await db.undo.delete(row.seq);
    return row.undo;
  });
}

/** The actions of the day that can still be taken back, latest last. */
export const undoableOn = (db: EngramDatabase, day: StudyDay): Promise<UndoRow[]> =>
  db.undo.where('day').equals(day).sortBy('seq');

async function findUndo(db: EngramDatabase, day: StudyDay, which: Undoable): Promise<UndoRow | undefined> {
  if (typeof which === 'number') return db.undo.get(which);
  const rows = await undoableOn(db, day);
  return rows.findLast(({ action }) => which === undefined || action === which);
}

/** Stamps and writes a draft; with an action's name it can be undone. */
async function write(
  db: EngramDatabase,
  shelf: Shelf,
  draft: Draft,
  time: ActionTime,
  action: ActionName | null,
): Promise<number | null> {
  const change = await stamp(db, draft, time);
  const before = lookup(await shelf.records.bulkGet(change.records.map(keyOf)));
  await applyChange(shelf, change, 'append');
  return keepUndo(db, action, change, before, time);
}

/** Gives a draft stamps later than all that the device has seen, and moves its clock there. */
async function stamp(db: EngramDatabase, draft: Draft, { at }: ActionTime): Promise<Change> {
  const [clock, device] = await Promise.all([db.readMeta('clock'), db.readMeta('device')]);
  if (device === undefined) throw new Error('The device has no id yet');
  const stamped = stampDraft(draft, clock ?? START_OF_CLOCK, at, device);
  await db.writeMeta('clock', stamped.clock);
  return stamped.change;
}

async function keepUndo(
  db: EngramDatabase,
  action: ActionName | null,
  change: Change,
  before: RecordLookup,
  { day }: ActionTime,
): Promise<number | null> {
  return action === null ? null : db.undo.add({ day, action, undo: undoRecordOf(change, before) });
}

function lookup(records: readonly (CollectionRecord | undefined)[]): RecordLookup {
  const byKey = new Map(records.flatMap((record) => (record ? [[keyOf(record), record] as const] : [])));
  return (key) => byKey.get(key);
}
