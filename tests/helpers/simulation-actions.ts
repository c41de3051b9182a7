import { isDeepStrictEqual } from 'node:util';
import { settleDraft } from '../../src/domain/aside-drafts.ts';
import { asideTexts } from '../../src/domain/aside.ts';
import { answerDraft, outcomes, reviewDraft, type Asked } from '../../src/domain/answer.ts';
import { BURIED, CARD_KIND, FLAG, SUSPENDED, type CardState } from '../../src/domain/card-state.ts';
import type { EventDraft, FieldWrite } from '../../src/domain/change.ts';
import { noteDeletion, readDecks, type Decks } from '../../src/domain/deck.ts';
import { RATINGS } from '../../src/domain/event.ts';
import { readHistory } from '../../src/domain/history.ts';
import { cardId, newDeckId, newEventId, newNoteId, type DeckId, type NoteId } from '../../src/domain/ids.ts';
import type { Json } from '../../src/domain/json.ts';
import { deckSchedulers } from '../../src/domain/library.ts';
import { leechFields, makesLeech } from '../../src/domain/leech.ts';
import { TEXT_FIELDS } from '../../src/domain/note.ts';
import { OPTIONS_ID, OPTIONS_KIND, optionsOfDeck, readCollectionOptions } from '../../src/domain/options.ts';
import { hostsFor, joinDecksDraft } from '../../src/domain/order.ts';
import { DELETED, fieldOf, keyOf, noteKey, recordKey, textOf } from '../../src/domain/record.ts';
import type { Schedule } from '../../src/domain/schedule.ts';
import { studyDay } from '../../src/domain/units.ts';
import { writes, type Device } from './simulation-device.ts';
import { importDraft } from './simulation-import.ts';

/** Numbers that say which of what is there an action takes; one that finds nothing to take does nothing. */
export type Choice = readonly [number, number];

type Action = (device: Device, choice: Choice) => void;

const pick = <Item>(items: readonly Item[], choice: number): Item | undefined => items[choice % items.length];

const decksOf = ({ collection }: Device): Decks => readDecks(collection.records.values());
const deckIds = (device: Device): readonly DeckId[] => [...decksOf(device).keys()];
const noteIds = ({ collection }: Device): readonly NoteId[] =>
  [...collection.records.values()].filter(({ kind }) => kind === 'note').map(({ id }) => id as NoteId);

export function livingCards(device: Device): readonly CardState[] {
  const decks = decksOf(device);
  return [...device.cards.all.values()].filter(
    (card) => !card.suspended && card.touched > (decks.get(card.deck)?.deletion ?? ''),
  );
}

/** What a button says before the answer is what the card becomes by it. */
function answer(device: Device, [which, how]: Choice): void {
  const card = pick(livingCards(device), which);
  const rating = pick(RATINGS, how);
  if (!card || !rating) return;
  const { collection, moment, random } = device;
  const options = readCollectionOptions(collection.records.get(recordKey(OPTIONS_KIND, OPTIONS_ID)));
  const { steps } = optionsOfDeck(card.deck, decksOf(device), options);
  const asked: Asked = { card, steps, fuzz: random.unit() };
  const said = outcomes(asked, moment, deckSchedulers(collection, decksOf(device))(card.deck))[rating];
  const review = reviewDraft(asked, {
    ...moment,
    id: newEventId(random),
    rating,
    device: device.id,
    took: how,
  });
  device.act({ ...answerDraft(review), fields: leechWrites(device, card, said) });
  const became = device.cards.all.get(card.id)?.schedule;
  if (!isDeepStrictEqual(became, said)) {
    throw new Error(`The button said ${JSON.stringify(said)}, the card became ${JSON.stringify(became)}`);
  }
}

function leechWrites({ collection }: Device, card: CardState, after: Schedule): readonly FieldWrite[] {
  const options = readCollectionOptions(collection.records.get(recordKey(OPTIONS_KIND, OPTIONS_ID)));
  const own = optionsOfDeck(card.deck, readDecks(collection.records.values()), options);
  if (!makesLeech(card.schedule, after, own)) return [];
  const members = readHistory(collection.events).joined.members(card.note);
  const note = members.find((id) => collection.records.has(noteKey(id))) ?? card.note;
  return leechFields(card.id, note, own);
}

function changeByHand(device: Device, [which, how]: Choice): void {
  const target = pick([...device.cards.all.keys()], which);
  if (!target) return;
  const day = device.moment.day;
  const base = { kind: 'manual', id: newEventId(device.random), card: target } as const;
  const imported = {
    due: studyDay(day + 9),
    interval: 30,
    stability: 20.5,
    difficulty: 6,
    lapses: 2,
  } as const;
  const event = pick<EventDraft>(
    [
      { ...base, change: 'reset' },
      { ...base, change: 'due', due: studyDay(day + (how % 40) - 5) },
      { ...base, change: 'imported', ...imported, day: studyDay(day - 21) },
    ],
    how,
  );
  if (event) device.act({ events: [event] });
}

/** A field set to one of some values on one of some records. */
const sets =
  (
    kind: string,
    ids: (device: Device) => readonly string[],
    fields: readonly Record<string, Json>[],
  ): Action =>
  (device, [which, how]) => {
    const id = pick(ids(device), which);
    const chosen = pick(fields, how);
    if (id !== undefined && chosen) device.set(kind, id, chosen);
  };

const TEXTS = ['one', 'two', '{{c1::three}} {{c2::four}}', ''];

function addNote(device: Device, [which, how]: Choice): void {
  const deck = pick(deckIds(device), which);
  const kind = pick(['basic', 'reversed', 'cloze'], how) ?? 'basic';
  const front = `{{c1::${how}}} and {{c2::${which}}}`;
  if (deck) device.set('note', newNoteId(device.random), { deck, kind, front, back: 'B', position: how });
}

/** A text as nobody wrote it before, on one of few notes. */
function rewrite(device: Device, [which, how]: Choice): void {
  const note = pick(noteIds(device), which % 3);
  const field = pick(TEXT_FIELDS, how);
  if (note && field) device.set('note', note, { [field]: newEventId(device.random) });
}

function renameDeck(device: Device, [which]: Choice): void {
  const deck = pick(deckIds(device), which % 3);
  if (deck) device.set('deck', deck, { name: newEventId(device.random) });
}

/** A text that lies aside is brought back or let go. */
function settle(device: Device, [which, how]: Choice): void {
  const lying = [...device.collection.records.values()].flatMap((record) =>
    asideTexts(record).map((text) => ({ record, text })),
  );
  const chosen = pick(lying, which);
  if (!chosen) return;
  const { record, text } = chosen;
  const shows = how % 2 === 0;
  const key = keyOf(record);
  device.act(settleDraft(record, text, shows), shows ? undefined : { key, ...text });
  const after = device.collection.records.get(key);
  const lies =
    after && asideTexts(after).some(({ field, stamp }) => field === text.field && stamp === text.stamp);
  if (lies) throw new Error(`${text.text} still lies aside`);
  if (shows && fieldOf(after, text.field) !== text.text) throw new Error(`${text.text} does not show`);
}

function addDeck(device: Device, [which, how]: Choice): void {
  const parent = pick([null, ...deckIds(device)], which) ?? null;
  device.set('deck', newDeckId(device.random), { name: `deck ${how}`, parent });
}

function moveNote(device: Device, [which, where]: Choice): void {
  const note = pick(noteIds(device), which);
  const deck = pick(deckIds(device), where);
  if (note && deck) device.set('note', note, { deck });
}

function moveDeck(device: Device, [which, where]: Choice): void {
  const deck = pick(deckIds(device), which);
  const parent = pick([null, ...deckIds(device)], where) ?? null;
  if (deck) device.set('deck', deck, { parent });
}

function joinDecks(device: Device, [which, where]: Choice): void {
  const decks = decksOf(device);
  const from = pick([...decks.keys()], which);
  const live = new Set([...decks.values()].filter(({ deletion }) => deletion === '').map(({ id }) => id));
  const into = from && pick(hostsFor(from, decks, live), where);
  if (!from || !into) return;
  const notes = [...device.collection.records.values()].filter(
    (record) =>
      record.kind === 'note' &&
      textOf(record, 'deck') === from &&
      noteDeletion(record, decks.get(from)) === null,
  );
  const inside = [...live].filter((id) => decks.get(id)?.parent === from);
  device.act(joinDecksDraft({ from, into, notes: notes.map(({ id }) => id as NoteId), inside }));
}

function mark(device: Device, [which, how]: Choice): void {
  const target = pick([...device.cards.all.keys()], which);
  const marks = [{ [SUSPENDED]: how % 2 === 0 }, { [BURIED]: device.moment.day }, { [FLAG]: how % 5 }];
  const chosen = pick<Record<string, Json>>(marks, how);
  if (target && chosen) device.set(CARD_KIND, target, chosen);
}

function joinNotes(device: Device, [first, second]: Choice): void {
  const a = pick(noteIds(device), first);
  const b = pick(noteIds(device), second);
  if (!a || !b || a === b) return;
  device.act({
    events: [{ kind: 'same', id: newEventId(device.random), notes: [a, b], more: { byHand: true } }],
  });
}

function partNotes(device: Device, [which]: Choice): void {
  const joinings = [...device.collection.events.values()].filter((event) => event.kind === 'same');
  const target = pick(
    joinings.filter(({ more }) => more?.['byHand'] === true),
    which,
  );
  if (!target) return;
  const card = cardId(target.notes[0], 0);
  device.act({ events: [{ kind: 'void', id: newEventId(device.random), target: target.id, card }] });
}

/** A newer app writes what this one does not know. */
function writeFromTheFuture(device: Device, [which, how]: Choice): void {
  const note = pick(noteIds(device), which);
  const event = {
    kind: 'unknown',
    id: newEventId(device.random),
    name: 'mnemonic',
    more: { text: how },
  } as const;
  device.act({
    events: [event],
    fields: writes('mood/board', `m${which % 3}`, { __proto__x: how, 'a:b': [how] }),
  });
  if (note) device.set('note', note, { hint: { text: `h${how}`, shown: how % 2 === 0 } });
}

const COLLECTION_OPTIONS = [
  { retention: 0.8 },
  { retention: 0.95 },
  { maximumInterval: 30 },
  { learningSteps: [5] },
  { leechSuspends: false },
  { rollover: 0 },
];
const DECK_OPTIONS = [
  { retention: 0.85 },
  { retention: null },
  { newPerDay: 3 },
  { leechThreshold: 1 },
  { relearningSteps: [] },
];

/** All that a person does on one device, and how often. */
export const ACTIONS = {
  answer: { weight: 24, run: answer },
  undo: { weight: 4, run: (device) => device.undo() },
  import: {
    weight: 2,
    run: (device, [version]) => device.act(importDraft(version, device.collection, device.random)),
  },
  edit: { weight: 3, run: sets('note', noteIds, [...TEXTS.map((front) => ({ front })), { back: 'B' }]) },
  reshape: {
    weight: 1,
    run: sets('note', noteIds, [{ kind: 'basic' }, { kind: 'reversed' }, { kind: 'cloze' }]),
  },
  tag: { weight: 1, run: sets('note', noteIds, [{ 'tag:x': true }, { 'tag:x': false }, { 'tag:y': true }]) },
  deleteNote: { weight: 2, run: sets('note', noteIds, [{ [DELETED]: true }]) },
  restoreNote: { weight: 1, run: sets('note', noteIds, [{ [DELETED]: null }]) },
  deleteDeck: { weight: 2, run: sets('deck', deckIds, [{ [DELETED]: true }]) },
  restoreDeck: { weight: 1, run: sets('deck', deckIds, [{ [DELETED]: null }]) },
  rewrite: { weight: 6, run: rewrite },
  settle: { weight: 3, run: settle },
  renameDeck: { weight: 2, run: renameDeck },
  deckOptions: { weight: 1, run: sets('deck', deckIds, DECK_OPTIONS) },
  options: { weight: 1, run: sets(OPTIONS_KIND, () => [OPTIONS_ID], COLLECTION_OPTIONS) },
  addNote: { weight: 2, run: addNote },
  addDeck: { weight: 2, run: addDeck },
  moveNote: { weight: 2, run: moveNote },
  moveDeck: { weight: 2, run: moveDeck },
  joinDecks: { weight: 1, run: joinDecks },
  archive: { weight: 1, run: sets('deck', deckIds, [{ archived: true }, { archived: false }]) },
  mark: { weight: 2, run: mark },
  changeByHand: { weight: 2, run: changeByHand },
  joinNotes: { weight: 1, run: joinNotes },
  partNotes: { weight: 1, run: partNotes },
  fromTheFuture: { weight: 1, run: writeFromTheFuture },
  setClock: { weight: 2, run: (device) => device.setClock() },
} as const satisfies Record<string, { readonly weight: number; readonly run: Action }>;

export type ActionName = keyof typeof ACTIONS;
