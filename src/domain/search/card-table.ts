import type { CardState } from '../card-state.ts';
import { cardId, noteOfCard, ordinalOfCard, type CardId, type DeckId, type NoteId } from '../ids.ts';
import type { Schedule } from '../schedule.ts';
import { columnsFor, withRoom } from './card-columns.ts';
import { Numbering } from './numbering.ts';

export const STATES = ['new', 'learning', 'review', 'relearning'] as const;
export const NEW = 0;
export const LEARNING = 1;
export const REVIEW = 2;
export const RELEARNING = 3;
/** The place of a card that is gone. */
export const GONE = 255;
/** It was never buried, or never answered. */
export const NEVER = -1;
const NONE = -1;
const FEW = 1_024;
const SOME_MORE = 1.5;

/**
 * All living cards as columns of numbers, and which of them are a note's. A note has a slot, under which its words are
 * found; one that changes gets another. A card keeps its place for good: no other ever takes it.
 */
export class CardTable {
  /** Places of cards, those that are gone included. */
  size = 0;
  columns = columnsFor(FEW);
  readonly decks = new Numbering<DeckId>();
  /** The note of each slot; null where it has another by now. */
  readonly notes: (NoteId | null)[] = [];
  private readonly slots = new Map<NoteId, number>();
  /** The first card of each slot; the others follow by `columns.next`. */
  private readonly firsts: number[] = [];
  private gone = 0;

  /** Cards that are here. */
  get count(): number {
    return this.size - this.gone;
  }

  /** Slots that no note has any more, and places of cards that are gone. */
  get worn(): number {
    return this.notes.length - this.slots.size + this.gone;
  }

  slotOf(note: NoteId): number | undefined {
    return this.slots.get(note);
  }

  id(card: number): CardId {
    return cardId(this.noteAt(card), this.columns.ordinal[card] ?? 0);
  }

  noteAt(card: number): NoteId {
    const note = this.notes[this.columns.slot[card] ?? 0];
    if (note == null) throw new Error(`There is no card ${card}`);
    return note;
  }

  isHere(card: number): boolean {
    return this.columns.state[card] !== GONE;
  }

  find(id: CardId): number | undefined {
    const ordinal = ordinalOfCard(id);
    return this.cardsOf(noteOfCard(id)).find((card) => this.columns.ordinal[card] === ordinal);
  }

  cardsOf(note: NoteId): readonly number[] {
    const cards: number[] = [];
    const slot = this.slots.get(note);
    if (slot === undefined) return cards;
    for (let card = this.firsts[slot] ?? NONE; card !== NONE; card = this.columns.next[card] ?? NONE) {
      cards.push(card);
    }
    return cards;
  }

  /** Makes room for so many cards at once. */
  reserve(cards: number): void {
    if (cards > this.columns.state.length) this.columns = withRoom(this.columns, cards);
  }

  /** A card that is not here yet, under the slot of its note. */
  add(card: CardState): void {
    this.put(card, this.slots.get(card.note) ?? this.newSlot(card.note), this.size++);
  }

  /** Puts other cards in the place of all that a note had; it has another slot then, or none. */
  replace(note: NoteId, cards: readonly CardState[]): void {
    const before = new Map(this.cardsOf(note).map((card) => [this.columns.ordinal[card], card]));
    const old = this.slots.get(note);
    if (old !== undefined) this.notes[old] = null;
    this.slots.delete(note);
    for (const card of cards) {
      const ordinal = ordinalOfCard(card.id);
      this.put(card, this.slots.get(note) ?? this.newSlot(note), before.get(ordinal) ?? this.size++);
      before.delete(ordinal);
    }
    for (const card of before.values()) this.columns.state[card] = GONE;
    this.gone += before.size;
  }

  private put(card: CardState, slot: number, place: number): void {
    if (place >= this.columns.state.length) this.reserve(Math.ceil(place * SOME_MORE));
    this.columns.slot[place] = slot;
    this.columns.next[place] = this.firsts[slot] ?? NONE;
    this.firsts[slot] = place;
    this.write(place, card);
  }

  private newSlot(note: NoteId): number {
    const slot = this.notes.push(note) - 1;
    this.slots.set(note, slot);
    this.firsts[slot] = NONE;
    return slot;
  }

  private write(place: number, { id, deck, position, schedule, ...card }: CardState): void {
    const { columns } = this;
    const isNew = schedule.kind === 'new';
    const memory = isNew ? null : schedule.memory;
    columns.ordinal[place] = ordinalOfCard(id);
    columns.deck[place] = this.decks.numberOf(deck);
    columns.state[place] = STATES.indexOf(schedule.kind);
    columns.isDated[place] = Number(isDated(schedule));
    columns.due[place] = schedule.due ?? position;
    columns.suspended[place] = Number(card.suspended);
    columns.buried[place] = card.buried ?? NEVER;
    columns.flag[place] = card.flag;
    columns.lapses[place] = 'lapses' in schedule ? schedule.lapses : 0;
    columns.interval[place] = schedule.kind === 'review' ? schedule.interval : 0;
    columns.stability[place] = memory?.stability ?? Number.NaN;
    columns.difficulty[place] = memory?.difficulty ?? Number.NaN;
    columns.answered[place] = isNew ? NEVER : schedule.day;
  }
}

/** Whether a card returns on a study day, and not at an instant or in its place among new ones. */
export const isDated = (schedule: Schedule): boolean =>
  schedule.kind === 'review' || (schedule.kind === 'new' && schedule.due !== null);
