import { describe, expect, it } from 'vitest';
import { setField, stampDraft, type Draft } from '../../../src/domain/change.ts';
import { clockOf, stampAt, writtenBy, type HybridClock } from '../../../src/domain/stamp.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { PHONE, review, TABLET } from './builders.ts';

const AT = epochMs(1_000);
const draft = (parts: Partial<Draft>): Draft => ({ events: [], fields: [], ...parts });
const write = (parts: Partial<Draft>, clock: HybridClock = { ms: 0, counter: 0 }) =>
  stampDraft(draft(parts), clock, AT, PHONE);

describe('stamping a draft', () => {
  it('gives each event a stamp of its own, in turn, and one to all fields, after them', () => {
    const { change, clock } = write({
      events: [review('one', 1), review('two', 1)],
      fields: [setField('note', 'n', 'front', 'Q'), setField('card', 'n.0', 'flag', 1)],
    });
    const stamps = [
      ...change.events.map(({ stamp }) => stamp),
      ...change.records.flatMap(({ fields }) => Object.values(fields).map(([stamp]) => stamp)),
    ];
    expect(stamps).toEqual([0, 1, 2, 2].map((counter) => stampAt({ ms: AT, counter }, PHONE, 'person')));
    expect(clock).toEqual({ ms: AT, counter: 2 });
  });

  it('is later than all that was seen, even with a clock that is behind', () => {
    const seen = stampAt({ ms: 9_999, counter: 7 }, TABLET, 'person');
    const { change } = write({ events: [review('one', 1)] }, clockOf(seen));
    expect(change.events[0]!.stamp > seen).toBe(true);
  });

  it("gathers the fields of one record, and keeps what a file wrote a file's", () => {
    const { change } = write({
      fields: [
        setField('note', 'n', 'front', 'Q', 'source'),
        setField('note', 'm', 'front', 'Q2'),
        setField('note', 'n', 'deleted', null),
        setField('note', 'n', '__proto__', 'harmless'),
      ],
    });
    expect(change.records.map(({ id }) => id)).toEqual(['n', 'm']);
    const { fields } = change.records[0]!;
    expect(Object.entries(fields).map(([name, [stamp]]) => [name, writtenBy(stamp)])).toEqual([
      ['front', 'source'],
      ['deleted', 'person'],
      ['__proto__', 'person'],
    ]);
  });

  it('of nothing moves no clock', () => {
    const clock = { ms: 5, counter: 5 };
    expect(write({}, clock)).toEqual({ change: { events: [], records: [] }, clock });
  });
});
