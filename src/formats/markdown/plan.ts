import { setField, type Draft, type FieldWrite } from '../../domain/change.ts';
import { importedDeckId, importedNoteId } from '../../domain/digest-ids.ts';
import type { DeckId, NoteId } from '../../domain/ids.ts';
import type { Json } from '../../domain/json.ts';
import { baseOf, TEXT_FIELDS } from '../../domain/note.ts';
import { DELETED, deletedAt, fieldOf, stampedField, type CollectionRecord } from '../../domain/record.ts';
import { writtenBy } from '../../domain/stamp.ts';
import type { MarkdownCard, MarkdownDeck } from './parse.ts';

/** A record that is here, and whether it (still, or again) lives. */
export interface Present {
  readonly record: CollectionRecord;
  readonly live: boolean;
}

/** What the collection knows of the decks and notes that a file names. */
export interface Known {
  deck(id: DeckId): Present | undefined;
  note(id: NoteId): Present | undefined;
}

/** What importing a page would change; each of its notes is in one list, or in none where deleted ones stay deleted. */
export interface MarkdownPlan {
  readonly deck: DeckId;
  readonly title: string;
  readonly added: readonly NoteId[];
  /** Their text here becomes that of the file. */
  readonly updated: readonly NoteId[];
  /** Their text stays as it is; their place in the deck may change. */
  readonly unchanged: readonly NoteId[];
  /** Deleted here, they come back. */
  readonly revived: readonly NoteId[];
  /** The file changed, but a text that the person wrote stays. */
  readonly kept: readonly NoteId[];
  readonly draft: Draft;
}

type Outcome = 'added' | 'updated' | 'unchanged' | 'revived' | 'kept';

interface NotePlan {
  readonly outcome: Outcome | 'left';
  readonly writes: readonly FieldWrite[];
}

const LEFT: NotePlan = { outcome: 'left', writes: [] };

/**
 * Compares a page with what is here. With `revive`, what was deleted here comes back; without it (the deck that
 * ships), deleted notes and all of a deleted deck are left alone. Notes whose heading is gone from the page stay.
 */
export function planMarkdown(
  { title, cards }: MarkdownDeck,
  known: Known,
  { revive }: { readonly revive: boolean },
): MarkdownPlan {
  const deck = importedDeckId(title);
  const present = known.deck(deck);
  const notes: Record<Outcome, NoteId[]> = { added: [], updated: [], unchanged: [], revived: [], kept: [] };
  const writes: FieldWrite[] = [...deckWrites(deck, title, present)];
  for (const [position, card] of present?.live === false && !revive ? [] : cards.entries()) {
    const id = importedNoteId(deck, card.heading, card.occurrence);
    const plan = planNote({ id, deck, position, card }, known.note(id), takesAlong(present), revive);
    if (plan.outcome !== 'left') notes[plan.outcome].push(id);
    writes.push(...plan.writes);
  }
  return { deck, title, ...notes, draft: { events: [], fields: writes } };
}

const deckWrites = (id: DeckId, title: string, present: Present | undefined): readonly FieldWrite[] =>
  present?.live === false || fieldOf(present?.record, 'name') !== undefined
    ? []
    : [setField('deck', id, 'name', title, 'source')];

/** A deck's deletion takes along every note that no person touched since, one that a file adds now included. */
const takesAlong = (deck: Present | undefined): boolean =>
  deck !== undefined && (!deck.live || deletedAt(deck.record) !== null);

interface FileNote {
  readonly id: NoteId;
  readonly deck: DeckId;
  readonly position: number;
  readonly card: MarkdownCard;
}

function planNote(
  note: FileNote,
  present: Present | undefined,
  deckDeleted: boolean,
  revive: boolean,
): NotePlan {
  const isDead = present ? !present.live : deckDeleted;
  if (isDead && !revive) return LEFT;
  const revival = isDead ? [setField('note', note.id, DELETED, false, 'person')] : [];
  const text = planTexts(note, present?.record);
  return {
    outcome: present ? (isDead ? 'revived' : text.outcome) : 'added',
    writes: [...revival, ...placeWrites(note, present?.record), ...text.writes],
  };
}

/** Where the note stands and what kind it is, unless a person has said so or it is so already. */
function placeWrites(
  { id, deck, position }: FileNote,
  record: CollectionRecord | undefined,
): readonly FieldWrite[] {
  const wanted: readonly (readonly [string, Json])[] = [
    ['deck', deck],
    ['kind', 'basic'],
    ['position', position],
  ];
  return wanted
    .filter(([name, value]) => !isPersons(record, name) && fieldOf(record, name) !== value)
    .map(([name, value]) => setField('note', id, name, value, 'source'));
}

/** The texts that the file changed since it was last imported. A person's own text wins by its stamp alone. */
function planTexts({ id, card }: FileNote, record: CollectionRecord | undefined): NotePlan {
  const outcomes = new Set<Outcome>();
  const writes: FieldWrite[] = [];
  for (const field of TEXT_FIELDS) {
    const text = card[field];
    if (fieldOf(record, baseOf(field)) === text && fieldOf(record, field) !== undefined) continue;
    writes.push(setField('note', id, field, text, 'source'));
    writes.push(setField('note', id, baseOf(field), text, 'source'));
    if (fieldOf(record, field) !== text) outcomes.add(isPersons(record, field) ? 'kept' : 'updated');
  }
  const outcome = (['kept', 'updated'] as const).find((candidate) => outcomes.has(candidate));
  return { outcome: outcome ?? 'unchanged', writes };
}

function isPersons(record: CollectionRecord | undefined, name: string): boolean {
  const stamped = stampedField(record, name);
  return stamped !== undefined && writtenBy(stamped[0]) === 'person';
}
