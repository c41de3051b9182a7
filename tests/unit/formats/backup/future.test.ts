import { describe, expect, it } from 'vitest';
import { FUTURE_TOLERANCE } from '../../../../src/domain/stamp.ts';
import { epochMs } from '../../../../src/domain/units.ts';
import type { BackupFault } from '../../../../src/formats/backup/fault.ts';
import { NOW } from './arbitraries.ts';
import { documentOf, id, REVIEW, stamp } from './documents.ts';
import { backupIn, faultOfEvent, faultOfRecord } from './parsing.ts';

describe('a stamp from the future', () => {
  const early = NOW + FUTURE_TOLERANCE;

  it('is taken while a clock may be wrong by it', () => {
    const events = [{ ...REVIEW, stamp: stamp(early) }];
    const [taken] = backupIn(documentOf({ events })).collection.events.values();
    expect(taken?.stamp).toBe(stamp(early));
  });

  it('is refused beyond that, in events and fields, known or not', () => {
    const stamped = early + 1;
    const future = (place: string): BackupFault => ({
      kind: 'future',
      place,
      stamped: epochMs(stamped),
    });
    expect(faultOfEvent({ ...REVIEW, stamp: stamp(stamped) })).toEqual(future('events[1].stamp'));
    const unknown = { kind: 'exam', id: id('e'), stamp: stamp(stamped) };
    expect(faultOfEvent(unknown)).toEqual(future('events[1].stamp'));
    const record = { kind: 'x', id: '', fields: { x: [stamp(stamped), 1] } };
    expect(faultOfRecord(record)).toEqual(future('records[0].fields.x'));
  });
});
