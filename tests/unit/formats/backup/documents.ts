import type { DeviceId } from '../../../../src/domain/ids.ts';
import { stampAt, type Stamp } from '../../../../src/domain/stamp.ts';
import { NOW } from './arbitraries.ts';

/** Backups as plain JSON, built by hand. */

export const id = (name: string): string => name.padEnd(22, '-');
export const DEVICE = id('phone') as DeviceId;
export const CARD = `${id('note')}.0`;
export const stamp = (ms: number = NOW): Stamp => stampAt({ ms, counter: 0 }, DEVICE, 'person');

export const HEAD = {
  format: 'engram-backup',
  version: 1,
  reader: 1,
  device: DEVICE,
  deviceName: 'Phone',
  made: '2026-11-23T12:00:00.000Z',
};

export const REVIEW = {
  kind: 'review',
  id: id('event'),
  stamp: stamp(),
  card: CARD,
  rating: 'good',
  at: NOW,
  day: 20_780,
  took: 4_000,
  device: DEVICE,
  fuzz: 0.5,
  steps: { learning: [1, 10], relearning: [10] },
  follows: null,
};

export const IMPORTED = {
  kind: 'manual',
  id: id('event'),
  stamp: stamp(),
  card: CARD,
  change: 'imported',
  due: 20_790,
  interval: 10,
  stability: 9.5,
  difficulty: 5,
  lapses: 0,
  day: 20_780,
};

export const NOTE = {
  kind: 'note',
  id: id('note'),
  fields: { deck: [stamp(), id('deck')], front: [stamp(), 'Q'], back: [stamp(), 'A'] },
};

type Parts = { readonly events?: readonly unknown[]; readonly records?: readonly unknown[] };

export const documentOf = ({ events = [], records = [] }: Parts, head: object = {}): string =>
  JSON.stringify({ ...HEAD, ...head, events, records });
