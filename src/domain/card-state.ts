import type { Folded } from './folded.ts';
import { cardId, type CardId, type DeckId, type EventId, type NoteId } from './ids.ts';
import { noteView, ordinalsOf } from './note.ts';
import { deletedAt, fieldOf, touchedAt, type CollectionRecord } from './record.ts';
import type { Schedule } from './schedule.ts';
import type { Stamp } from './stamp.ts';
import type { StudyDay } from './units.ts';

export const CARD_KIND = 'card';
export const SUSPENDED = 'suspended';
export const BURIED = 'buried';
export const FLAG = 'flag';

/** All that the queue and the lists need to know of one card. Derived: a rebuild from events and records changes nothing. */
export interface CardState {
  readonly id: CardId;
  readonly note: NoteId;
  readonly deck: DeckId;
  readonly position: number;
  readonly schedule: Schedule;
  /** The event that made the schedule: what the next answer follows. */
  readonly head: EventId | null;
  readonly suspended: boolean;
  /** The study day on which the card is out; null for none. */
  readonly buried: StudyDay | null;
  readonly flag: number;
  /** When the note was last written: later than its deck's deletion means that it lives. */
  readonly touched: Stamp | '';
}

/** What a note's cards are made from: its record (joined ones merged), its cards' records and folds. */
export interface NoteParts {
  readonly id: NoteId;
  readonly record: CollectionRecord;
  readonly cardRecord: (id: CardId) => CollectionRecord | undefined;
  readonly folded: (id: CardId) => Folded;
}

/** The cards of a note; none where the note itself is deleted. */
export function cardStatesOf({ id, record, cardRecord, folded }: NoteParts): readonly CardState[] {
  if (deletedAt(record) !== null) return [];
  const note = noteView(record, id);
  const touched = touchedAt(record);
  return ordinalsOf(note).map((ordinal) => {
    const card = cardId(id, ordinal);
    return {
      id: card,
      note: id,
      deck: note.deck,
      position: note.position,
      ...folded(card),
      ...setByHand(cardRecord(card)),
      touched,
    };
  });
}

function setByHand(record: CollectionRecord | undefined): Pick<CardState, 'suspended' | 'buried' | 'flag'> {
  const buried = fieldOf(record, BURIED);
  const flag = fieldOf(record, FLAG);
  return {
    suspended: fieldOf(record, SUSPENDED) === true,
    buried: typeof buried === 'number' ? (buried as StudyDay) : null,
    flag: typeof flag === 'number' ? flag : 0,
  };
}
