import { answerDraft, type ReviewDraft } from '../domain/answer.ts';
import type { CardState } from '../domain/card-state.ts';
import { isNothing, type Change, type Draft, type FieldWrite } from '../domain/change.ts';
import type { NoteId } from '../domain/ids.ts';
import { leechFields, makesLeech } from '../domain/leech.ts';
import { optionsOfDeck } from '../domain/options.ts';
import { keyOf, noteKey } from '../domain/record.ts';
import { standingOf } from '../domain/schedule.ts';
import type { EpochMs, StudyDay } from '../domain/units.ts';
import { applyChange } from './apply-change.ts';
import type { ActionName, CardRow, EngramDatabase, Shelf } from './database.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { isAlive } from './live-decks.ts';
import { writeLive } from './live-shelf.ts';
import { loadSchedulers, schedulerOf } from './schedulers.ts';
import { stamp } from './stamps.ts';
import { keepUndo, readLookup } from './undo-rows.ts';
import { isSmall, type WriteOptions } from './write-size.ts';

/** When an action happens: stamps take the instant, its undo record the study day. */
export interface ActionTime {
  readonly at: EpochMs;
  readonly day: StudyDay;
}

/**
 * One action of a person: one transaction, one undo record, whose number it returns; null where there is none.
 * What the app does by itself has no name and no undo.
 */
export async function act(
  db: EngramDatabase,
  action: ActionName | null,
  draft: Draft,
  time: ActionTime,
  options: WriteOptions = {},
): Promise<number | null> {
  if (isNothing(draft)) return null;
  if (!options.unanswered) await loadSchedulers();
  const written = await writeLive(db, async (shelf): Promise<Written> => {
    const { change } = await stamp(db, shelf, draft, time.at, options.seen);
    if (!(await isSmall(shelf, change, options))) return { kind: 'large', change };
    return { kind: 'written', undo: await write(db, shelf, change, time, action) };
  });
  return written.kind === 'written' ? written.undo : actBeside(db, action, written.change, time, options);
}

type Written =
  | { readonly kind: 'written'; readonly undo: number | null }
  /** It has its stamps, and is to be built beside. */
  | { readonly kind: 'large'; readonly change: Change };

async function actBeside(
  db: EngramDatabase,
  action: ActionName | null,
  change: Change,
  { day }: ActionTime,
  { progress }: WriteOptions,
): Promise<number | null> {
  const { replaceLive, withChange } = await import('./rebuild.ts');
  return replaceLive(db, {
    change: (present) => ({
      collection: withChange(present, change),
      alongside: () => keepUndo(db, action, change, (key) => present.records.get(key), day),
    }),
    day,
    progress,
  });
}

export type AnswerResult =
  | { readonly kind: 'answered'; readonly card: CardState }
  /** Another tab answered or removed the card since it was shown. */
  | { readonly kind: 'overtaken' };

export async function answer(db: EngramDatabase, review: ReviewDraft): Promise<AnswerResult> {
  await loadSchedulers();
  return writeLive(db, async (shelf): Promise<AnswerResult> => {
    const before = await shelf.cards.get(review.card);
    if (!before || before.head !== review.follows) return { kind: 'overtaken' };
    const environment = await readEnvironment(shelf);
    if (!isAlive(before, environment.decks)) return { kind: 'overtaken' };
    const fields = await writesOfLeech(shelf, before, review, environment);
    const { change } = await stamp(db, shelf, { ...answerDraft(review), fields }, review.at);
    await write(db, shelf, change, review, 'answer');
    const card = await shelf.cards.get(review.card);
    return card ? { kind: 'answered', card } : { kind: 'overtaken' };
  });
}

/** What an answer writes besides itself where it makes the card a leech: here, and never with a merge. */
async function writesOfLeech(
  shelf: Shelf,
  { id, note, deck, schedule }: CardRow,
  review: ReviewDraft,
  environment: Environment,
): Promise<readonly FieldWrite[]> {
  const options = optionsOfDeck(deck, environment.decks, environment.options);
  const after = schedulerOf(environment, deck).next(standingOf(schedule), review);
  if (!makesLeech(schedule, after, options)) return [];
  return leechFields(id, await recordedNote(shelf, note, environment), options);
}

/** Of joined notes one that has a record: a new one would be taken back by deleting it, and all of them with it. */
async function recordedNote(shelf: Shelf, note: NoteId, { joined }: Environment): Promise<NoteId> {
  const members = joined.members(note);
  const records = await shelf.records.bulkGet(members.map(noteKey));
  return members.find((_, i) => records[i] !== undefined) ?? note;
}

/** Writes what has just got its stamps; with an action's name it can be undone. */
async function write(
  db: EngramDatabase,
  shelf: Shelf,
  change: Change,
  { day }: ActionTime,
  action: ActionName | null,
): Promise<number | null> {
  const before = await readLookup(shelf, change.records.map(keyOf));
  await applyChange(shelf, change, 'append');
  return keepUndo(db, action, change, before, day);
}
