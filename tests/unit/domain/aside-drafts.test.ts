import { describe, expect, it } from 'vitest';
import { asideTexts, mergeRecords } from '../../../src/domain/aside.ts';
import { settleDraft, withKnown } from '../../../src/domain/aside-drafts.ts';
import { setField, stampDraft, type Draft } from '../../../src/domain/change.ts';
import type { DeviceId } from '../../../src/domain/ids.ts';
import type { Json } from '../../../src/domain/json.ts';
import { fieldOf, type CollectionRecord } from '../../../src/domain/record.ts';
import { undoDraft, undoRecordOf, type UndoRecord } from '../../../src/domain/undo.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { noteRecord, PHONE, stamp, TABLET } from './builders.ts';

const LAPTOP = 'laptop'.padEnd(22, '-') as DeviceId;
const EMPTY: CollectionRecord = { kind: 'note', id: 'n', fields: {} };
const random = seededRandom(3);

/** One note on one device; each action comes a millisecond after all before it, wherever those were. */
class Desk {
  private static ms = 0;
  note: CollectionRecord;
  private readonly device: DeviceId;

  constructor(device: DeviceId, note: CollectionRecord = EMPTY) {
    this.device = device;
    this.note = note;
  }

  act(draft: Draft): UndoRecord {
    const before = this.note;
    const known = withKnown(draft, this.device, () => before);
    const { change } = stampDraft(known, { ms: ++Desk.ms, counter: 0 }, epochMs(0), this.device);
    for (const record of change.records) this.note = mergeRecords(this.note, record);
    return undoRecordOf(change, () => before);
  }

  write(text: Json, field = 'front'): UndoRecord {
    return this.act({ events: [], fields: [setField('note', 'n', field, text)] });
  }

  undo(undo: UndoRecord): void {
    this.act(undoDraft(undo, () => this.note, random));
  }

  settle(shows: boolean, place = 0): UndoRecord {
    const text = asideTexts(this.note)[place];
    if (!text) throw new Error('Nothing lies aside');
    return this.act(settleDraft(this.note, text, shows));
  }

  receive(...others: readonly Desk[]): void {
    for (const { note } of others) this.note = mergeRecords(this.note, note);
  }

  get shown(): Json | undefined {
    return fieldOf(this.note, 'front');
  }

  get aside(): readonly string[] {
    return asideTexts(this.note)
      .map(({ text }) => text)
      .toSorted();
  }
}

function meet(...desks: readonly Desk[]): void {
  for (const desk of desks) desk.receive(...desks);
}

/** Both wrote the front; the tablet's is the later one. */
function concurrent(): { readonly phone: Desk; readonly tablet: Desk } {
  const [phone, tablet] = [new Desk(PHONE), new Desk(TABLET)];
  phone.write('phone');
  tablet.write('tablet');
  meet(phone, tablet);
  return { phone, tablet };
}

describe('a text written over one that its writer had before them', () => {
  it('puts nothing aside', () => {
    const [phone, tablet] = [new Desk(PHONE), new Desk(TABLET)];
    phone.write('phone');
    tablet.receive(phone);
    tablet.write('tablet');
    meet(phone, tablet);
    expect([phone.shown, phone.aside]).toEqual(['tablet', []]);
    phone.write('phone again');
    meet(phone, tablet);
    expect([tablet.shown, tablet.aside]).toEqual(['phone again', []]);
  });

  it('settles what lay aside, too', () => {
    const { phone, tablet } = concurrent();
    expect(phone.aside).toEqual(['phone']);
    tablet.write('both');
    meet(phone, tablet);
    expect([phone.shown, phone.aside]).toEqual(['both', []]);
  });

  it('settles nothing of another field', () => {
    const { tablet } = concurrent();
    tablet.write('answer', 'back');
    expect(tablet.aside).toEqual(['phone']);
  });

  it('settles nothing that came later', () => {
    const { phone, tablet } = concurrent();
    const laptop = new Desk(LAPTOP);
    laptop.write('laptop');
    tablet.write('both');
    meet(phone, tablet, laptop);
    expect([phone.shown, phone.aside]).toEqual(['both', ['laptop']]);
  });

  it('undone shows what was there before, beside what lay aside', () => {
    const { phone, tablet } = concurrent();
    const edit = tablet.write('both');
    tablet.undo(edit);
    meet(phone, tablet);
    expect([phone.shown, phone.aside]).toEqual(['tablet', ['phone']]);
  });

  it('keeps settled what it settled where somebody wrote over it before the undo', () => {
    const { phone, tablet } = concurrent();
    const laptop = new Desk(LAPTOP);
    const edit = tablet.write('both');
    meet(phone, tablet, laptop);
    laptop.write('better');
    meet(phone, tablet, laptop);
    tablet.undo(edit);
    meet(phone, tablet, laptop);
    expect([phone.shown, phone.aside]).toEqual(['better', []]);
  });

  it('by a file says nothing of who knew what', () => {
    const draft: Draft = { events: [], fields: [setField('note', 'n', 'front', 'file', 'source')] };
    const present = noteRecord('n', { front: [stamp(1, TABLET), 'tablet'] });
    expect(withKnown(draft, PHONE, () => present)).toBe(draft);
    expect(withKnown(draft, PHONE, () => undefined)).toBe(draft);
  });
});

describe('a text that lies aside, of three devices', () => {
  it('is each shown until somebody decides about it', () => {
    const desks = [new Desk(PHONE), new Desk(TABLET), new Desk(LAPTOP)] as const;
    const [phone, tablet, laptop] = desks;
    phone.write('phone');
    tablet.write('tablet');
    laptop.write('laptop');
    meet(...desks);
    expect([phone.shown, phone.aside]).toEqual(['laptop', ['phone', 'tablet']]);
    phone.settle(false);
    meet(...desks);
    expect(laptop.aside).toHaveLength(1);
    tablet.settle(false);
    meet(...desks);
    expect([phone.shown, phone.aside]).toEqual(['laptop', []]);
  });

  it('is shown where two of them wrote knowing each other, and the third did not', () => {
    const desks = [new Desk(PHONE), new Desk(TABLET), new Desk(LAPTOP)] as const;
    const [phone, tablet, laptop] = desks;
    phone.write('phone');
    tablet.receive(phone);
    tablet.write('tablet over phone');
    laptop.write('laptop');
    meet(...desks);
    expect([phone.shown, phone.aside]).toEqual(['laptop', ['tablet over phone']]);
  });
});

describe('settling', () => {
  it('brings a text back, and settles the one that showed', () => {
    const { phone, tablet } = concurrent();
    const undo = tablet.settle(true);
    meet(phone, tablet);
    expect([phone.shown, phone.aside]).toEqual(['phone', []]);
    tablet.undo(undo);
    meet(phone, tablet);
    expect([tablet.shown, tablet.aside]).toEqual(['tablet', ['phone']]);
  });

  it('brings back what its own device wrote', () => {
    const { phone, tablet } = concurrent();
    phone.settle(true);
    meet(phone, tablet);
    expect([tablet.shown, tablet.aside]).toEqual(['phone', []]);
  });

  it('lets a text go', () => {
    const { phone, tablet } = concurrent();
    const undo = tablet.settle(false);
    meet(phone, tablet);
    expect([phone.shown, phone.aside]).toEqual(['tablet', []]);
    tablet.undo(undo);
    meet(phone, tablet);
    expect([phone.shown, phone.aside]).toEqual(['tablet', ['phone']]);
  });

  it('says nothing of what its device writes later', () => {
    const { phone, tablet } = concurrent();
    tablet.settle(false);
    phone.write('phone again');
    tablet.write('tablet again');
    meet(phone, tablet);
    expect([phone.shown, phone.aside]).toEqual(['tablet again', ['phone again']]);
  });
});
