import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deletions, readLibrary } from '../../src/domain/library.ts';
import { RATINGS } from '../../src/domain/event.ts';
import type { DeckId, NoteId } from '../../src/domain/ids.ts';
import { noteView } from '../../src/domain/note.ts';
import { deckKey, DELETED, noteKey, textOf, type RecordKey } from '../../src/domain/record.ts';
import type { Stamp } from '../../src/domain/stamp.ts';
import { HOUR } from '../../src/domain/units.ts';
import { ACTIONS, livingCards } from '../helpers/simulation-actions.ts';
import type { Device, World } from '../helpers/simulation-device.ts';
import { textOfCards, textOfCollection, textOfReading } from '../helpers/simulation-text.ts';
import { exchangeAll, play, stories } from '../helpers/simulation.ts';

/** Two devices that held the same, whatever came before, do something without knowing of each other, and meet. */
const RUNS = Math.round(Number(process.env['CONVERGE_RUNS'] ?? 400) / 4);
const TIMEOUT = 60_000 + RUNS * 2_000;
/** Longer than any two clocks are apart. */
const LATER = 48 * HOUR;

interface Scene {
  readonly world: World;
  readonly phone: Device;
  readonly tablet: Device;
  /** A note that both show, and the deck that it is in. */
  readonly note: NoteId;
  readonly deck: DeckId;
  readonly choice: number;
}

/** What one device does, and what the other does later by its clock. */
function apart(
  { world, phone, tablet }: Scene,
  first: (phone: Device) => void,
  then: (tablet: Device) => void,
) {
  first(phone);
  world.time += LATER;
  then(tablet);
  exchangeAll([phone, tablet]);
}

function inEveryScene(law: (scene: Scene) => void): void {
  expect.hasAssertions();
  const scenes = fc.property(stories(), fc.nat(60), (story, choice) => {
    const { world, devices } = play(story);
    exchangeAll(devices);
    const [phone, tablet] = devices;
    if (!phone || !tablet) throw new Error('A story has two devices at least');
    const cards = livingCards(phone);
    const card = cards[choice % cards.length];
    fc.pre(card !== undefined && phone.collection.records.has(noteKey(card.note)));
    if (card) law({ world, phone, tablet, note: card.note, deck: card.deck, choice });
  });
  fc.assert(scenes, { numRuns: Math.max(1, RUNS) });
}

function deletionOn({ collection }: Device, key: RecordKey): Stamp | null | undefined {
  const record = collection.records.get(key);
  return record && deletions(collection, readLibrary(collection))(record);
}

const write = (fields: Parameters<Device['set']>[2], note: NoteId) => (device: Device) =>
  device.set('note', note, fields);

it('tags that both gave a note stay', { timeout: TIMEOUT }, () =>
  inEveryScene((scene) => {
    const { phone, tablet, note } = scene;
    apart(scene, write({ 'tag:of the phone': true }, note), write({ 'tag:of the tablet': true }, note));
    for (const { collection } of [phone, tablet]) {
      const record = collection.records.get(noteKey(note));
      const tags = record ? noteView(record).tags : [];
      expect(tags).toEqual(expect.arrayContaining(['of the phone', 'of the tablet']));
    }
  }),
);

it('a note that was deleted and later edited lives, and its deck with it', { timeout: TIMEOUT }, () =>
  inEveryScene((scene) => {
    const { phone, tablet, note, deck, choice } = scene;
    const deletes = (device: Device): void =>
      choice % 2 === 0
        ? device.set('note', note, { [DELETED]: true })
        : device.set('deck', deck, { [DELETED]: true });
    apart(scene, deletes, write({ back: 'edited later' }, note));
    for (const device of [phone, tablet]) {
      expect(deletionOn(device, noteKey(note))).toBeNull();
      expect(deletionOn(device, deckKey(deck)) ?? null).toBeNull();
      expect(textOf(device.collection.records.get(noteKey(note)), 'back')).toBe('edited later');
    }
  }),
);

it('a note that was edited and later deleted is deleted', { timeout: TIMEOUT }, () =>
  inEveryScene((scene) => {
    const { phone, tablet, note } = scene;
    apart(scene, write({ back: 'edited' }, note), write({ [DELETED]: true }, note));
    for (const device of [phone, tablet]) expect(deletionOn(device, noteKey(note))).not.toBeNull();
  }),
);

it(
  'an answer to a card deleted elsewhere is kept, and counts again if the note returns',
  { timeout: TIMEOUT },
  () =>
    inEveryScene((scene) => {
      const { phone, tablet, note, choice } = scene;
      const place = livingCards(tablet).findIndex((card) => card.note === note);
      const card = livingCards(tablet)[place];
      if (!card) return;
      const answers = (device: Device): void => ACTIONS.answer.run(device, [place, choice]);
      const deletes = write({ [DELETED]: true }, note);
      if (choice % 3 === 0) apart(scene, deletes, answers);
      else apart({ ...scene, phone: tablet, tablet: phone }, answers, deletes);
      const review = tablet.cards.all.get(card.id)?.head ?? lastAnswer(tablet);
      for (const { collection } of [phone, tablet]) {
        expect(collection.events.has(review)).toBe(true);
        expect(readLibrary(collection).cards.has(card.id)).toBe(false);
      }
      apart(scene, write({ [DELETED]: null }, note), () => undefined);
      for (const { collection, cards } of [phone, tablet]) {
        const { history } = readLibrary(collection);
        expect(history.eventsOf(card.id).map(({ id }) => id)).toContain(review);
        expect(cards.all.get(card.id)?.head).toBe(review);
      }
    }),
);

/** What the device answered last. */
function lastAnswer({ id, collection }: Device) {
  const own = [...collection.events.values()].filter(
    (event) => event.kind === 'review' && event.device === id,
  );
  const [latest] = own.toSorted((a, b) => (a.stamp < b.stamp ? 1 : -1));
  if (!latest) throw new Error('Nothing was answered');
  return latest.id;
}

it(
  'a restored snapshot is what it was, with the answers since; merging again brings back what it left out',
  {
    timeout: TIMEOUT,
  },
  () =>
    inEveryScene((scene) => {
      const { world, phone, tablet, note, choice } = scene;
      const place = livingCards(phone).findIndex((card) => card.note === note);
      write({ back: 'of the tablet' }, note)(tablet);
      world.time += LATER;
      const before = phone.collection;
      const file = tablet.parcel;
      phone.receive(file);
      // No lapse: what makes a leech writes fields besides, which a snapshot takes back.
      ACTIONS.answer.run(phone, [place, choice - (choice % RATINGS.length) + RATINGS.indexOf('good')]);
      const answer = lastAnswer(phone);
      const merged = phone.collection;
      phone.restore(0);
      expect([...phone.collection.events.keys()].filter((id) => !before.events.has(id))).toEqual([answer]);
      expect(textOfCollection({ ...phone.collection, events: before.events })).toBe(textOfCollection(before));
      expect(textOfCards(phone.cards.all.values())).toBe(textOfReading(phone.collection));
      phone.receive(file);
      expect(textOfCollection(phone.collection)).toBe(textOfCollection(merged));
    }),
);
