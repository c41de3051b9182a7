import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mediaIdOf } from '../../../src/domain/media.ts';
import type { Pictures } from '../../../src/platform/pictures.ts';
import { MediaIntake } from '../../../src/state/media-intake.ts';
import { takenAsTheyAre } from '../../helpers/pictures.ts';
import { breakWrites } from '../../helpers/storage-faults.ts';
import { newWorld, type World } from '../../helpers/world.ts';

let world: World;

beforeEach(async () => {
  vi.restoreAllMocks();
  world = await newWorld();
});

const intakeWith = (pictures: Pictures = takenAsTheyAre): MediaIntake =>
  new MediaIntake({ store: world.store, clock: world.clock, pictures });
const file = (type: string, ...bytes: readonly number[]): Blob =>
  new Blob([Uint8Array.from(bytes)], { type });
const idOf = (...bytes: readonly number[]): string => mediaIdOf(Uint8Array.from(bytes));

describe('a picture', () => {
  it('is kept as it was made ready, and named for a text', async () => {
    const taken = await intakeWith().takePicture(file('image/webp', 1, 2), 'A cat');
    const name = `${idOf(1, 2)}.webp`;
    expect(taken).toEqual({ kind: 'taken', name, markdown: `![A cat](media:${name})` });
    expect(await (await world.store.media()).holdings()).toEqual({ count: 1, bytes: 2 });
  });

  it('is refused for the reason that the browser has', async () => {
    const refusing: Pictures = { prepare: async () => ({ kind: 'refused', fault: 'svg' }) };
    const taken = await intakeWith(refusing).takePicture(file('image/svg+xml', 1));
    expect(taken).toEqual({ kind: 'refused', reason: 'svg' });
  });

  it('that has no room is refused, and leaves nothing', async () => {
    breakWrites(/^media$/, new DOMException('no room', 'QuotaExceededError'));
    const taken = await intakeWith().takePicture(file('image/webp', 1));
    expect(taken).toEqual({ kind: 'refused', reason: 'full' });
  });
});

describe('a sound', () => {
  it('is kept as it is, whatever its type says of its making', async () => {
    const taken = await intakeWith().takeSound(file('audio/webm;codecs=opus', 1));
    expect(taken).toMatchObject({ kind: 'taken', name: `${idOf(1)}.webm` });
  });

  it.each(['', 'audio/x-aiff', 'image/webp', 'video/webm'])('is none of type %j', async (type) => {
    expect(await intakeWith().takeSound(file(type, 1))).toEqual({ kind: 'refused', reason: 'not-sound' });
  });

  it('that is too long, or can not be read, is refused', async () => {
    const long = { type: 'audio/mp4', size: 20_000_001 } as Blob;
    expect(await intakeWith().takeSound(long)).toEqual({ kind: 'refused', reason: 'too-large' });
    const gone = { type: 'audio/mp4', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };
    const taken = await intakeWith().takeSound(gone as unknown as Blob);
    expect(taken).toEqual({ kind: 'refused', reason: 'unreadable' });
  });
});

it('the action that saves a text writes what it names', async () => {
  const intake = intakeWith();
  const taken = await intake.takePicture(file('image/webp', 1));
  if (taken.kind !== 'taken') throw new Error(taken.reason);
  const fields = await intake.fieldsFor(['x', taken.markdown, taken.markdown]);
  expect(fields.map(({ kind, name, value }) => [kind, name, value])).toEqual([
    ['media', 'type', 'image/webp'],
    ['media', 'bytes', 1],
  ]);
  // What is on another device alone has its record from there.
  expect(await intake.fieldsFor([`![](media:${idOf(9)}.webp)`])).toEqual([]);
});
