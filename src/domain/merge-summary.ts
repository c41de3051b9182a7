import { addsTo } from './adds-to.ts';
import { mergeCollections, type Collection } from './collection.ts';
import { readDecks, type Decks } from './deck.ts';
import { dueChanges, type Version } from './due-changes.ts';
import { textsEditedOnBoth, type EditedText } from './edited-texts.ts';
import { groupBy } from './group.ts';
import { readHistory, type History } from './history.ts';
import type { CardId, DeckId, EventId, NoteId } from './ids.ts';
import type { JoinedNotes } from './joined-notes.ts';
import { livingOf, notesAmong, type Living, type LivingCard } from './living.ts';
import { TEXT_FIELDS } from './note.ts';
import { textOf, type CollectionRecord } from './record.ts';
import { seenBy } from './seen.ts';

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

/** `merged` is what both come to; `progress` is told the share of the reading that is done, 0..1. */
export function summariseMerge(
  present: Collection,
  incoming: Collection,
  progress: (share: number) => void = () => undefined,
  merged = mergeCollections(present, incoming),
): MergeSummary {
  const done = <Value>(share: number, value: Value): Value => {
    progress(share);
    return value;
  };
  const history = readHistory(merged.events);
  const { joined } = history;
  const after = done(0.25, readVersion(merged, history, joined));
  const before = done(0.35, readVersion(present, readHistory(present.events), joined));
  const theirs = done(0.45, readVersion(incoming, readHistory(incoming.events), joined));
  const changes = done(0.5, addsTo(present, incoming));
  const known = done(0.55, notesAmong(present.records.values(), joined));
  return {
    ...done(0.6, changesOfNotes(before.living, after.living, known)),
    changes,
    answers: done(0.65, countAnswers(incoming, present, after)),
    cards: done(0.7, countByDeck(newCards(before.living, after.living, known), after.decks)),
    decks: newDecks(before.living, after),
    dueChanges: dueChanges(before, after, (share) => progress(0.7 + share * 0.2)),
    // Where nothing comes in, what was edited there has lost to the text here before.
    editedOnBoth: done(0.95, changes ? editedOnBoth(before, theirs, after.living, known, joined) : []),
    lacking: lacking(theirs, before, after),
  };
}

const readVersion = (collection: Collection, history: History, joined: JoinedNotes): Version => {
  const decks = readDecks(collection.records.values());
  return { collection, decks, history, living: livingOf(collection, { decks, history }, joined) };
};

function changesOfNotes(
  before: Living,
  after: Living,
  known: ReadonlyMap<NoteId, unknown>,
): Pick<MergeSummary, 'updated' | 'deleted' | 'revived'> {
  const named = (isMeant: (id: NoteId, note: CollectionRecord) => boolean, { notes }: Living = after) =>
    [...notes].filter(([id, note]) => isMeant(id, note)).map(([id, note]) => nameNote(id, note));
  return {
    updated: named((id, note) => hasOtherText(before.notes.get(id), note)),
    deleted: named((id) => !after.notes.has(id), before),
    revived: named((id) => known.has(id) && !before.notes.has(id)),
  };
}

const newDecks = (before: Living, { living, decks }: Version): readonly NamedDeck[] =>
  [...living.decks].filter((id) => !before.decks.has(id)).map((id) => nameDeck(id, decks));

const lacking = (theirs: Version, before: Version, after: Version): Lacking => ({
  changes: addsTo(theirs.collection, before.collection),
  answers: countAnswers(before.collection, theirs.collection, after),
  cards: [...after.living.cards.keys()].filter((id) => !theirs.living.cards.has(id)).length,
});

/** The answers in one collection that another has not, but for those that were taken back. */
function countAnswers(having: Collection, lacking: Collection, { collection, history }: Version): number {
  const missing = having.events.without(lacking.events);
  const loose = [...missing.loose.values()].filter(({ kind }) => kind === 'review');
  const takenBack = new Set<EventId>();
  for (const event of collection.events.loose.values()) {
    const target = event.kind === 'void' ? missing.get(event.target) : undefined;
    if (target?.kind === 'review' && history.isVoided(target)) takenBack.add(target.id);
  }
  return missing.packed.size + loose.length - takenBack.size;
}

/** The cards of new notes, and new ones of notes that are here; not those of notes that come back. */
const newCards = (
  before: Living,
  after: Living,
  known: ReadonlyMap<NoteId, unknown>,
): readonly LivingCard[] =>
  [...after.cards.values()].filter(
    ({ id, note }) => !before.cards.has(id) && (before.notes.has(note) || !known.has(note)),
  );

const countByDeck = (cards: readonly LivingCard[], decks: Decks): readonly DeckCount[] =>
  [...groupBy(cards, ({ deck }) => deck)].map(([deck, group]) => ({
    ...nameDeck(deck, decks),
    count: group.length,
  }));

const nameDeck = (deck: DeckId, decks: Decks): NamedDeck => ({ deck, name: decks.get(deck)?.name ?? '' });

const nameNote = (note: NoteId, record: CollectionRecord): NamedNote => ({
  note,
  front: textOf(record, 'front'),
});

const hasOtherText = (before: CollectionRecord | undefined, after: CollectionRecord): boolean =>
  before !== undefined &&
  before !== after &&
  TEXT_FIELDS.some((field) => textOf(before, field) !== textOf(after, field));

function editedOnBoth(
  before: Version,
  theirs: Version,
  after: Living,
  known: ReadonlyMap<NoteId, CollectionRecord>,
  joined: JoinedNotes,
): readonly EditedNote[] {
  const there = notesAmong(theirs.collection.records.values(), joined);
  const [hereHasSeen, thereHasSeen] = [seenBy(before.collection), seenBy(theirs.collection)];
  return [...after.notes].flatMap(([id, note]) => {
    const [ours, other] = [known.get(id), there.get(id)];
    if (!ours || !other || ours === other) return [];
    const texts = textsEditedOnBoth(
      { note: ours, hasSeen: hereHasSeen },
      { note: other, hasSeen: thereHasSeen },
    );
    return texts.length > 0 ? [{ ...nameNote(id, note), texts }] : [];
  });
}
