import { BURIED, CARD_KIND, FLAG, SUSPENDED, type CardState } from './card-state.ts';
import { setField, type Draft, type EventDraft, type FieldWrite } from './change.ts';
import type { ManualChange } from './event.ts';
import { FLAGS, type Flag } from './flags.ts';
import { newEventId, type NoteId, type Random } from './ids.ts';
import type { Json } from './json.ts';
import { DELETED } from './record.ts';
import type { StudyDay } from './units.ts';

type Cards = readonly CardState[];

/** What a person can do with cards, one or thousands. Nothing is written of a card that stands so already. */
export type CardAction =
  | { readonly kind: 'suspend'; readonly on: boolean }
  /** Out until the next study day, or back again. */
  | { readonly kind: 'bury'; readonly on: boolean }
  | { readonly kind: 'flag'; readonly flag: Flag }
  /** New again: its answers stay in the log. */
  | { readonly kind: 'reset' }
  | { readonly kind: 'due'; readonly due: StudyDay }
  /** Their notes, with all cards of those. */
  | { readonly kind: 'delete' };

/** What the action writes; `day` is the present study day. */
export function cardDraft(action: CardAction, cards: Cards, day: StudyDay, random: Random): Draft {
  switch (action.kind) {
    case 'suspend':
      return marked(cards, SUSPENDED, action.on);
    case 'bury':
      return marked(cards, BURIED, action.on ? day : null);
    case 'flag':
      return marked(cards, FLAG, FLAGS.indexOf(action.flag));
    case 'reset':
      return changedByHand(cards.filter(isChanged), { change: 'reset' }, random);
    case 'due':
      return changedByHand(cards, { change: 'due', due: action.due }, random);
    case 'delete':
      return markedDeleted(notesOf(cards), true);
  }
}

/** Deletes notes, or brings them back. */
export const markedDeleted = (notes: Iterable<NoteId>, deleted: boolean): Draft => ({
  events: [],
  fields: [...notes].map((id) => setField('note', id, DELETED, deleted)),
});

const notesOf = (cards: Cards): ReadonlySet<NoteId> => new Set(cards.map(({ note }) => note));

function marked(cards: Cards, name: 'suspended' | 'buried' | 'flag', value: Json): Draft {
  const fields = cards
    .filter((card) => card[name] !== value)
    .map(({ id }): FieldWrite => setField(CARD_KIND, id, name, value));
  return { events: [], fields };
}

const isChanged = ({ schedule }: CardState): boolean => schedule.kind !== 'new' || schedule.due !== null;

const changedByHand = (cards: Cards, change: ManualChange, random: Random): Draft => ({
  events: cards.map(({ id }): EventDraft => ({
    kind: 'manual',
    id: newEventId(random),
    card: id,
    ...change,
  })),
  fields: [],
});
