import { describe, expect, it } from 'vitest';
import { setField, stampDraft, type Draft } from '../../../src/domain/change.ts';
import { collectionOf, mergeCollections, type Collection } from '../../../src/domain/collection.ts';
import { fold } from '../../../src/domain/fold.ts';
import { readHistory } from '../../../src/domain/history.ts';
import { DEFAULT_OPTIONS } from '../../../src/domain/options.ts';
import {
  deletedAt,
  deckKey,
  fieldOf,
  noteKey,
  recordKey,
  type CollectionRecord,
} from '../../../src/domain/record.ts';
import { createScheduler } from '../../../src/domain/scheduler.ts';
import { START_OF_CLOCK, type HybridClock } from '../../../src/domain/stamp.ts';
import { undoDraft, undoRecordOf, type UndoRecord } from '../../../src/domain/undo.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { card, deck, deckRecord, note, noteRecord, PHONE, review } from './builders.ts';

/** A device on which things are done and taken back. */
class Desk {
  private clock: HybridClock = START_OF_CLOCK;
  private readonly random = seededRandom(1);
  collection: Collection;

  constructor(...records: CollectionRecord[]) {
    this.collection = collectionOf([], records);
  }

  act({ events = [], fields = [] }: Partial<Draft>): UndoRecord {
    const before = this.collection.records;
    const { change, clock } = stampDraft({ events, fields }, this.clock, epochMs(1_000), PHONE);
    this.clock = clock;
    this.collection = mergeCollections(this.collection, collectionOf(change.events, change.records));
    return undoRecordOf(change, (key) => before.get(key));
  }

  takeBack(undo: UndoRecord): UndoRecord {
    return this.act(undoDraft(undo, (key) => this.collection.records.get(key), this.random));
  }

  note(name: string): CollectionRecord | undefined {
    return this.collection.records.get(noteKey(note(name)));
  }
}

const text = (name: string, value: string) => setField('note', 'n', name, value);
const OLD_NOTE = noteRecord('n', { front: [1, 'Q'], back: [1, 'A'], deck: [1, 'd'] });

describe('undoing an edit', () => {
  it('restores what was there', () => {
    const desk = new Desk(OLD_NOTE);
    desk.takeBack(desk.act({ fields: [text('front', 'Q2')] }));
    expect(fieldOf(desk.note('n'), 'front')).toBe('Q');
  });

  it('leaves an edit alone that was made meanwhile', () => {
    const desk = new Desk(OLD_NOTE);
    const undo = desk.act({ fields: [text('front', 'Q2'), text('back', 'A2')] });
    desk.act({ fields: [text('back', 'A3')] });
    desk.takeBack(undo);
    expect(fieldOf(desk.note('n'), 'front')).toBe('Q');
    expect(fieldOf(desk.note('n'), 'back')).toBe('A3');
  });

  it('empties a field that was not there', () => {
    const desk = new Desk(OLD_NOTE);
    desk.takeBack(desk.act({ fields: [setField('note', 'n', 'tag:x', true)] }));
    expect(fieldOf(desk.note('n'), 'tag:x')).toBeNull();
  });

  it('changes nothing a second time', () => {
    const desk = new Desk(OLD_NOTE);
    const undo = desk.act({ fields: [text('front', 'Q2')] });
    desk.takeBack(undo);
    const once = desk.collection;
    desk.takeBack(undo);
    expect(desk.collection).toEqual(once);
  });

  it('can itself be undone', () => {
    const desk = new Desk(OLD_NOTE);
    desk.takeBack(desk.takeBack(desk.act({ fields: [text('front', 'Q2')] })));
    expect(fieldOf(desk.note('n'), 'front')).toBe('Q2');
  });
});

describe('undoing an answer', () => {
  const scheduler = createScheduler(DEFAULT_OPTIONS);
  const scheduleIn = ({ events }: Collection) =>
    fold(readHistory(events).eventsOf(card('n')), scheduler).schedule;

  it('voids the review, keeps it in the log, and folds the rest anew', () => {
    const desk = new Desk(OLD_NOTE);
    desk.act({ events: [review('first', 1, { rating: 'easy' })] });
    const before = scheduleIn(desk.collection);
    const undo = desk.act({ events: [review('second', 9)] });
    desk.takeBack(undo);
    expect(scheduleIn(desk.collection)).toEqual(before);
    expect([...desk.collection.events.values()].map(({ kind }) => kind)).toEqual([
      'review',
      'review',
      'void',
    ]);
  });

  it('takes back what was written with it', () => {
    const desk = new Desk(OLD_NOTE);
    const leech = setField('card', card('n'), 'suspended', true);
    desk.takeBack(desk.act({ events: [review('first', 1)], fields: [leech] }));
    expect(fieldOf(desk.collection.records.get(recordKey('card', card('n'))), 'suspended')).toBeNull();
  });
});

describe('undoing a deletion', () => {
  const deletion = setField('note', 'n', 'deleted', true);

  it('brings the note back', () => {
    const desk = new Desk(OLD_NOTE);
    const undo = desk.act({ fields: [deletion] });
    expect(deletedAt(desk.note('n')!)).not.toBeNull();
    desk.takeBack(undo);
    expect(deletedAt(desk.note('n')!)).toBeNull();
    expect(fieldOf(desk.note('n'), 'front')).toBe('Q');
  });

  it('brings back a note that had been deleted before and lived by an edit since', () => {
    const desk = new Desk(OLD_NOTE);
    desk.act({ fields: [deletion] });
    desk.act({ fields: [text('back', 'A2')] });
    desk.takeBack(desk.act({ fields: [deletion] }));
    expect(deletedAt(desk.note('n')!)).toBeNull();
  });

  it('undone itself, deletes again', () => {
    const desk = new Desk(OLD_NOTE);
    desk.takeBack(desk.takeBack(desk.act({ fields: [deletion] })));
    expect(deletedAt(desk.note('n')!)).not.toBeNull();
  });

  it('undone itself, leaves a note alone that was edited since', () => {
    const desk = new Desk(OLD_NOTE);
    const undoOfUndo = desk.takeBack(desk.act({ fields: [deletion] }));
    desk.act({ fields: [text('back', 'A2')] });
    desk.takeBack(undoOfUndo);
    expect(deletedAt(desk.note('n')!)).toBeNull();
  });
});

describe('undoing what made notes and decks', () => {
  const made = {
    fields: [
      setField('deck', 'd', 'name', 'D', 'source'),
      setField('note', 'n', 'front', 'Q', 'source'),
      setField('note', 'n', 'deck', 'd', 'source'),
    ],
  };

  it('deletes them', () => {
    const desk = new Desk();
    desk.takeBack(desk.act(made));
    expect(deletedAt(desk.note('n')!)).not.toBeNull();
    expect(deletedAt(desk.collection.records.get(deckKey(deck('d')))!)).not.toBeNull();
    expect(fieldOf(desk.note('n'), 'front')).toBe('Q');
  });

  it('leaves a note alone that was edited since', () => {
    const desk = new Desk();
    const undo = desk.act(made);
    desk.act({ fields: [text('back', 'A')] });
    desk.takeBack(undo);
    expect(deletedAt(desk.note('n')!)).toBeNull();
  });

  it('leaves a deck alone that was there before', () => {
    const desk = new Desk(deckRecord('d', { name: [1, 'D'] }));
    desk.takeBack(desk.act(made));
    expect(deletedAt(desk.note('n')!)).not.toBeNull();
    expect(deletedAt(desk.collection.records.get(deckKey(deck('d')))!)).toBeNull();
  });

  it('brings what was deleted and revived back to its deletion', () => {
    const gone = noteRecord('n', { front: [1, 'Q'], deck: [1, 'd'], deleted: [5, true] });
    const desk = new Desk(gone);
    desk.takeBack(desk.act({ fields: [setField('note', 'n', 'deleted', null), text('front', 'Q2')] }));
    expect(deletedAt(desk.note('n')!)).not.toBeNull();
    expect(fieldOf(desk.note('n'), 'front')).toBe('Q');
  });
});
