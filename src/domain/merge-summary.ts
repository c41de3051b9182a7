import { addsTo } from './adds-to.ts';
import type { CardState } from './card-state.ts';
import { mergeCollections, type Collection } from './collection.ts';
import type { Decks } from './deck.ts';
import { textsEditedOnBoth, type EditedText } from './edited-texts.ts';
import { groupBy } from './group.ts';
import type { IsVoided } from './history.ts';
import type { CardId, DeckId, NoteId } from './ids.ts';
import type { JoinedNotes } from './joined-notes.ts';
import { readLibrary, type Library } from './library.ts';
import { livingOf, notesAmong, type Living } from './living.ts';
import { TEXT_FIELDS } from './note.ts';
import { textOf, type CollectionRecord } from './record.ts';
import { seenBy } from './seen.ts';
import type { Schedule } from './schedule.ts';
import type { StudyDay } from './units.ts';

/** What merging would change here, read before anything is written. Only what lives is counted. */
export interface MergeSummary {
  /** False where merging changes nothing at all. */
  readonly changes: boolean;
  /** Answers that were never here; none that was taken back. */
  readonly answers: number;
  /** Cards that were never here. */
  readonly cards: readonly DeckCount[];
  readonly decks: readonly NamedDeck[];
  readonly dueChanges: readonly CardId[];
  /** Notes here whose text becomes another. */
  readonly updated: readonly NamedNote[];
  readonly editedOnBoth: readonly EditedNote[];
  /** Notes that live here and no more after. */
  readonly deleted: readonly NamedNote[];
  /** Notes that were deleted here and live again. */
  readonly revived: readonly NamedNote[];
  readonly lacking: Lacking;
}

/** What this device has and the other one had not. */
export interface Lacking {
  /** False where the other device holds all that is here. */
  readonly changes: boolean;
  readonly answers: number;
  readonly cards: number;
}

export interface NamedDeck {
  readonly deck: DeckId;
  readonly name: string;
}

export interface DeckCount extends NamedDeck {
  readonly count: number;
}

export interface NamedNote {
  readonly note: NoteId;
  readonly front: string;
}

export interface EditedNote extends NamedNote {
  readonly texts: readonly EditedText[];
}

export function summariseMerge(present: Collection, incoming: Collection): MergeSummary {
  const merged = mergeCollections(present, incoming);
  const library = readLibrary(merged);
  const { joined, isVoided } = library.history;
  const living = (collection: Collection, read: Library): Living => livingOf(collection, read, joined);
  const before = living(present, readLibrary(present));
  const theirs = living(incoming, readLibrary(incoming));
  const after = living(merged, library);
  const known = notesAmong(present.records.values(), joined);
  const named = (isMeant: (id: NoteId, note: CollectionRecord) => boolean, { notes }: Living = after) =>
    [...notes].filter(([id, note]) => isMeant(id, note)).map(([id, note]) => nameNote(id, note));
  const changes = addsTo(present, incoming);
  return {
    changes,
    answers: countAnswers(incoming, present, isVoided),
    cards: countByDeck(newCards(before, after, known), library.decks),
    decks: [...after.decks].filter((id) => !before.decks.has(id)).map((id) => nameDeck(id, library.decks)),
    dueChanges: dueChanges(before, after),
    updated: named((id, note) => hasOtherText(before.notes.get(id), note)),
    // Where nothing comes in, what was edited there has lost to the text here before.
    editedOnBoth: changes ? editedOnBoth(present, incoming, after, joined) : [],
    deleted: named((id) => !after.notes.has(id), before),
    revived: named((id) => known.has(id) && !before.notes.has(id)),
    lacking: {
      changes: addsTo(incoming, present),
      answers: countAnswers(present, incoming, isVoided),
      cards: [...after.cards.keys()].filter((id) => !theirs.cards.has(id)).length,
    },
  };
}

/** The answers in one collection that another has not, but for those that were taken back. */
function countAnswers(having: Collection, lacking: Collection, isVoided: IsVoided): number {
  let answers = 0;
  for (const event of having.events.values()) {
    if (event.kind === 'review' && !lacking.events.has(event.id) && !isVoided(event)) answers++;
  }
  return answers;
}

/** The cards of new notes, and new ones of notes that are here; not those of notes that come back. */
const newCards = (before: Living, after: Living, known: ReadonlyMap<NoteId, unknown>): readonly CardState[] =>
  [...after.cards.values()].filter(
    ({ id, note }) => !before.cards.has(id) && (before.notes.has(note) || !known.has(note)),
  );

const countByDeck = (cards: readonly CardState[], decks: Decks): readonly DeckCount[] =>
  [...groupBy(cards, ({ deck }) => deck)].map(([deck, group]) => ({
    ...nameDeck(deck, decks),
    count: group.length,
  }));

const nameDeck = (deck: DeckId, decks: Decks): NamedDeck => ({ deck, name: decks.get(deck)?.name ?? '' });

const nameNote = (note: NoteId, record: CollectionRecord): NamedNote => ({
  note,
  front: textOf(record, 'front'),
});

const dueChanges = (before: Living, after: Living): readonly CardId[] =>
  [...before.cards].flatMap(([id, { schedule }]) => {
    const next = after.cards.get(id)?.schedule;
    return next && dueDayOf(next) !== dueDayOf(schedule) ? [id] : [];
  });

/** A learning card waits minutes: its day is that of its answer. */
const dueDayOf = (schedule: Schedule): StudyDay | null =>
  schedule.kind === 'learning' || schedule.kind === 'relearning' ? schedule.day : schedule.due;

const hasOtherText = (before: CollectionRecord | undefined, after: CollectionRecord): boolean =>
  before !== undefined && TEXT_FIELDS.some((field) => textOf(before, field) !== textOf(after, field));

function editedOnBoth(
  present: Collection,
  incoming: Collection,
  after: Living,
  joined: JoinedNotes,
): readonly EditedNote[] {
  const [here, there] = [present, incoming].map(({ records }) => notesAmong(records.values(), joined));
  const [hereHasSeen, thereHasSeen] = [seenBy(present), seenBy(incoming)];
  return [...after.notes].flatMap(([id, note]) => {
    const [ours, theirs] = [here?.get(id), there?.get(id)];
    if (!ours || !theirs) return [];
    const texts = textsEditedOnBoth(
      { note: ours, hasSeen: hereHasSeen },
      { note: theirs, hasSeen: thereHasSeen },
    );
    return texts.length > 0 ? [{ ...nameNote(id, note), texts }] : [];
  });
}
