import { describe, expect, test } from 'vitest';
import {
  isNothing,
  setField,
  stampDraft,
  type Draft,
  type FieldWrite,
} from '../../../../src/domain/change.ts';
import { collectionOf, EMPTY_COLLECTION, mergeCollections } from '../../../../src/domain/collection.ts';
import { importedDeckId, importedNoteId } from '../../../../src/domain/digest-ids.ts';
import type { DeviceId } from '../../../../src/domain/ids.ts';
import { deletions, readLibrary } from '../../../../src/domain/library.ts';
import { noteView, type Note } from '../../../../src/domain/note.ts';
import { DELETED, deckKey, noteKey, type RecordKey } from '../../../../src/domain/record.ts';
import { START_OF_CLOCK } from '../../../../src/domain/stamp.ts';
import { epochMs } from '../../../../src/domain/units.ts';
import { parseMarkdown, type MarkdownDeck } from '../../../../src/formats/markdown/parse.ts';
import { planMarkdown, type Known, type Present } from '../../../../src/formats/markdown/plan.ts';

const DECK = importedDeckId('Deck');
const A = importedNoteId(DECK, 'A', 0);
const A_AGAIN = importedNoteId(DECK, 'A', 1);
const B = importedNoteId(DECK, 'B', 0);
const C = importedNoteId(DECK, 'C', 0);

const PAGE = '# Deck\n## A\none\n\nSource: x\n## B\ntwo';

function read(page: string): MarkdownDeck {
  const result = parseMarkdown(page, 'page.md');
  if (result.kind === 'refused') throw new Error(result.fault.kind);
  return result.deck;
}

/** A collection on one device that imports pages and is edited in between. */
class Device {
  #collection = EMPTY_COLLECTION;
  #clock = START_OF_CLOCK;

  plan(page: string, revive = true) {
    return planMarkdown(read(page), this.#known(), { revive });
  }

  import(page: string, revive = true) {
    const plan = this.plan(page, revive);
    this.#write(plan.draft);
    return plan;
  }

  edit(...fields: readonly FieldWrite[]): void {
    this.#write({ events: [], fields });
  }

  note(id: string): Note | undefined {
    const record = this.#collection.records.get(noteKey(id as Note['id']));
    return record && noteView(record);
  }

  isLive(key: RecordKey): boolean | undefined {
    return this.#present(key)?.live;
  }

  deckName(): unknown {
    return readLibrary(this.#collection).decks.get(DECK)?.name;
  }

  #write(draft: Draft): void {
    const { change, clock } = stampDraft(draft, this.#clock, epochMs(1), 'd'.repeat(22) as DeviceId);
    this.#clock = clock;
    this.#collection = mergeCollections(this.#collection, collectionOf(change.events, change.records));
  }

  #known(): Known {
    return { deck: (id) => this.#present(deckKey(id)), note: (id) => this.#present(noteKey(id)) };
  }

  #present(key: RecordKey): Present | undefined {
    const record = this.#collection.records.get(key);
    const deletionOf = deletions(this.#collection, readLibrary(this.#collection));
    return record && { record, live: deletionOf(record) === null };
  }
}

function deviceWith(page: string): Device {
  const device = new Device();
  device.import(page);
  return device;
}

const outcomes = ({ added, updated, unchanged, revived, kept }: ReturnType<Device['plan']>) =>
  Object.fromEntries(
    Object.entries({ added, updated, unchanged, revived, kept }).filter(([, notes]) => notes.length > 0),
  );

describe('a page that is new', () => {
  test('adds its deck and its notes in order', () => {
    const device = new Device();
    const plan = device.import(PAGE);
    expect(plan).toMatchObject({ deck: DECK, title: 'Deck' });
    expect(outcomes(plan)).toEqual({ added: [A, B] });
    expect(device.deckName()).toBe('Deck');
    expect(device.note(A)).toMatchObject({
      id: A,
      deck: DECK,
      kind: 'basic',
      front: 'A',
      back: 'one',
      source: 'x',
      tags: [],
      position: 0,
    });
    expect(device.note(B)).toMatchObject({ back: 'two', source: '', position: 1 });
  });

  test('writes as a file does, with its text as merge base', () => {
    const { fields } = new Device().plan(PAGE).draft;
    expect(fields.every(({ writer }) => writer === 'source')).toBe(true);
    const written = fields.filter(({ id }) => id === A).map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(written)).toEqual({
      deck: DECK,
      kind: 'basic',
      position: 0,
      front: 'A',
      'base:front': 'A',
      back: 'one',
      'base:back': 'one',
      source: 'x',
      'base:source': 'x',
    });
  });

  test('makes a note of each of equal headings', () => {
    const device = deviceWith('# Deck\n## A\n1\n## A\n2');
    expect([device.note(A)?.back, device.note(A_AGAIN)?.back]).toEqual(['1', '2']);
  });
});

describe('a page that was imported before', () => {
  test('changes nothing where it is the same', () => {
    const plan = deviceWith(PAGE).plan(PAGE);
    expect(outcomes(plan)).toEqual({ unchanged: [A, B] });
    expect(isNothing(plan.draft)).toBe(true);
  });

  test('updates what it changed', () => {
    const device = deviceWith(PAGE);
    const page = PAGE.replace('one', 'ONE').replace('Source: x', 'Source: y');
    expect(outcomes(device.import(page))).toEqual({ updated: [A], unchanged: [B] });
    expect(device.note(A)).toMatchObject({ back: 'ONE', source: 'y' });
    expect(isNothing(device.plan(page).draft)).toBe(true);
  });

  test('adds what is new and moves the rest', () => {
    const device = deviceWith(PAGE);
    const plan = device.import('# Deck\n## C\n## A\none\n\nSource: x\n## B\ntwo');
    expect(outcomes(plan)).toEqual({ added: [C], unchanged: [A, B] });
    expect([C, A, B].map((id) => device.note(id)?.position)).toEqual([0, 1, 2]);
  });

  test('leaves notes alone whose heading is gone', () => {
    const device = deviceWith(PAGE);
    const plan = device.import('# Deck\n## A\none\n\nSource: x');
    expect(outcomes(plan)).toEqual({ unchanged: [A] });
    expect(isNothing(plan.draft)).toBe(true);
    expect(device.isLive(noteKey(B))).toBe(true);
  });
});

describe("a person's own", () => {
  test('text stays, and is told of once', () => {
    const device = deviceWith(PAGE);
    device.edit(setField('note', A, 'back', 'mine'));
    expect(isNothing(device.plan(PAGE).draft)).toBe(true);
    const page = PAGE.replace('one', 'ONE').replace('two', 'TWO');
    expect(outcomes(device.import(page))).toEqual({ kept: [A], updated: [B] });
    expect(device.note(A)?.back).toBe('mine');
    expect(outcomes(device.plan(page))).toEqual({ unchanged: [A, B] });
  });

  test('text stays where it was written back to what the file once said', () => {
    const device = deviceWith(PAGE);
    device.edit(setField('note', A, 'back', 'mine'));
    device.edit(setField('note', A, 'back', 'one'));
    expect(outcomes(device.import(PAGE.replace('one', 'ONE')))).toEqual({ kept: [A], unchanged: [B] });
    expect(device.note(A)?.back).toBe('one');
  });

  test('correction that the file makes too is no change', () => {
    const device = deviceWith(PAGE);
    device.edit(setField('note', A, 'back', 'ONE'));
    const page = PAGE.replace('one', 'ONE');
    expect(outcomes(device.import(page))).toEqual({ unchanged: [A, B] });
    expect(isNothing(device.plan(page).draft)).toBe(true);
  });

  test('edit of one text lets the file change another', () => {
    const device = deviceWith(PAGE);
    device.edit(setField('note', A, 'front', 'My A'));
    expect(outcomes(device.import(PAGE.replace('one', 'ONE')))).toEqual({ updated: [A], unchanged: [B] });
    expect(device.note(A)).toMatchObject({ front: 'My A', back: 'ONE' });
  });

  test('order, deck, kind and deck name stay', () => {
    const device = deviceWith(PAGE);
    device.edit(
      setField('note', A, 'deck', 'elsewhere'),
      setField('note', A, 'position', 7),
      setField('note', A, 'kind', 'reversed'),
      setField('deck', DECK, 'name', 'My deck'),
    );
    expect(isNothing(device.plan(PAGE).draft)).toBe(true);
    expect(device.deckName()).toBe('My deck');
  });
});

describe('what was deleted here', () => {
  test('comes back when it is imported', () => {
    const device = deviceWith(PAGE);
    device.edit(setField('note', A, DELETED, true));
    const plan = device.import(PAGE.replace('one', 'ONE'));
    expect(outcomes(plan)).toEqual({ revived: [A], unchanged: [B] });
    expect(device.isLive(noteKey(A))).toBe(true);
    expect(device.note(A)?.back).toBe('ONE');
    expect(isNothing(device.plan(PAGE.replace('one', 'ONE')).draft)).toBe(true);
  });

  test('as a deck comes back with the notes of the page, those that are new included', () => {
    const device = deviceWith(`${PAGE}\n## C`);
    device.edit(setField('deck', DECK, DELETED, true));
    const D = importedNoteId(DECK, 'D', 0);
    expect(outcomes(device.import(`${PAGE}\n## D`))).toEqual({ revived: [A, B], added: [D] });
    expect([A, B, C, D].map((id) => device.isLive(noteKey(id)))).toEqual([true, true, false, true]);
    expect(device.isLive(deckKey(DECK))).toBe(true);
    const E = importedNoteId(DECK, 'E', 0);
    expect(device.import(`${PAGE}\n## E`).added).toEqual([E]);
    expect(device.isLive(noteKey(E))).toBe(true);
  });

  test('stays deleted in the deck that ships', () => {
    const device = deviceWith(PAGE);
    device.edit(setField('note', A, DELETED, true));
    const plan = device.import(PAGE.replace('one', 'ONE').replace('two', 'TWO'), false);
    expect(outcomes(plan)).toEqual({ updated: [B] });
    expect(device.isLive(noteKey(A))).toBe(false);
    expect(plan.draft.fields.some(({ id }) => id === A)).toBe(false);
  });

  test('stays untouched where the deck that ships was deleted', () => {
    const device = deviceWith(PAGE);
    device.edit(setField('deck', DECK, DELETED, true));
    const plan = device.plan(`${PAGE.replace('one', 'ONE')}\n## C`, false);
    expect(outcomes(plan)).toEqual({});
    expect(isNothing(plan.draft)).toBe(true);
  });

  test('gets no company where only a note of a deleted deck lives on', () => {
    const device = deviceWith(PAGE);
    device.edit(setField('deck', DECK, DELETED, true));
    device.edit(setField('note', A, 'back', 'mine'));
    const plan = device.plan(`${PAGE}\n## C`, false);
    expect(outcomes(plan)).toEqual({ unchanged: [A] });
    expect(isNothing(plan.draft)).toBe(true);
  });
});
