import { EMPTY_COLLECTION } from '../../src/domain/collection.ts';
import {
  newDeckId,
  newEventId,
  newNoteId,
  type DeckId,
  type NoteId,
  type Random,
} from '../../src/domain/ids.ts';
import { mediaMarkdown } from '../../src/domain/media.ts';
import { studyDay } from '../../src/domain/units.ts';
import { writeLive } from '../../src/storage/live-shelf.ts';
import { mergeIn } from '../../src/storage/merge.ts';
import { packOldReviews } from '../../src/storage/review-log.ts';
import { answerTo, deckOf, edit, firstCard, secondCard } from './storage-drafts.ts';
import { timeOn, TODAY, valueOf, type Tab } from './storage.ts';

const on = (offset: number, hour = 12) => timeOn(studyDay(TODAY + offset), hour);

/** Some weeks with the app, in which every kind of row comes about: for the fixtures of the schema's versions. */
export async function liveSomeWeeks(tab: Tab, random: Random): Promise<void> {
  const [plain, reversed] = [newDeckId(random), newDeckId(random)];
  const notes = Array.from({ length: 5 }, () => newNoteId(random)) as [
    NoteId,
    NoteId,
    NoteId,
    NoteId,
    NoteId,
  ];
  await learn(tab, plain, reversed, notes);
  await pack(tab);
  await today(tab, notes, random);
}

async function learn(
  tab: Tab,
  plain: DeckId,
  reversed: DeckId,
  [n, m, o, p, q]: readonly [NoteId, NoteId, NoteId, NoteId, NoteId],
): Promise<void> {
  valueOf(await tab.store.act('import', deckOf(plain, [n, m]), on(-40)));
  valueOf(await tab.store.act('import', deckOf(reversed, [o, p, q], 'reversed'), on(-40)));
  const options = edit('options', 'collection', { retention: 0.92, newPerDay: 7 });
  valueOf(await tab.store.act('options', options, on(-40)));
  await answerTo(tab, firstCard(n), 'easy', on(-40));
  await answerTo(tab, firstCard(m), 'again', on(-40));
  await answerTo(tab, firstCard(o), 'good', on(-39));
  await answerTo(tab, firstCard(n), 'good', on(-20));
  await answerTo(tab, firstCard(m), 'easy', on(-19));
}

async function pack(tab: Tab): Promise<void> {
  await tab.store.tidy(TODAY);
  await mergeIn(tab.db, EMPTY_COLLECTION, TODAY, { small: -1 });
  await writeLive(tab.db, (shelf) => packOldReviews(shelf, TODAY, 4));
  await tab.store.markShipped('digest');
}

async function today(
  tab: Tab,
  [n, , o, p, q]: readonly [NoteId, NoteId, NoteId, NoteId, NoteId],
  random: Random,
): Promise<void> {
  await answerTo(tab, firstCard(n), 'again', on(0));
  await answerTo(tab, secondCard(p), 'hard', on(0, 13));
  valueOf(await tab.store.undoLast(on(0, 14), 'answer'));
  valueOf(await tab.store.act('edit', edit('card', firstCard(q), { suspended: true }), on(0, 15)));
  const due = { change: 'due', due: studyDay(TODAY + 3), card: firstCard(p) } as const;
  const events = [
    { kind: 'manual', id: newEventId(random), ...due },
    { kind: 'same', id: newEventId(random), notes: [p, q] },
    { kind: 'unknown', id: newEventId(random), name: 'mnemonic', more: { text: 'of a newer app' } },
  ] as const;
  valueOf(await tab.store.act(null, { events, fields: [] }, on(0, 15)));
  await illustrate(tab, n);
  valueOf(await tab.store.act('delete', edit('note', o, { deleted: true }), on(0, 16)));
}

async function illustrate(tab: Tab, note: NoteId): Promise<void> {
  const { at } = on(0, 15);
  const media = await tab.store.media();
  const name = valueOf(await media.add({ type: 'image/webp', bytes: Uint8Array.of(1, 2, 3).buffer }, at));
  const back = mediaMarkdown(name, 'Three bytes');
  const { fields } = edit('note', note, { back });
  const draft = { events: [], fields: [...fields, ...(await media.fieldsFor([back]))] };
  valueOf(await tab.store.act('edit', draft, on(0, 15)));
}
