import { describe, expect, it, vi } from 'vitest';
import type { StorageUsage } from '../../../src/platform/storage-estimate.ts';
import { isLow, RoomModel } from '../../../src/state/room-model.ts';
import { keptHere } from '../../helpers/kept.ts';

const MB = 1e6;
const usage = (left: number, quota: number): StorageUsage => ({
  used: quota - left,
  quota,
  persisted: false,
});

describe('little room', () => {
  it.each([
    [19 * MB, 30 * MB, true],
    [21 * MB, 30 * MB, false],
    [99 * MB, 2_100 * MB, true],
    [99 * MB, 1_000 * MB, false],
    [101 * MB, 10_000 * MB, false],
    [-5 * MB, 100 * MB, true],
  ])('%d bytes left of %d: %s', (left, quota, low) => {
    expect(isLow(usage(left, quota))).toBe(low);
  });

  it('is not told where the browser does not say', async () => {
    const { room } = roomWith({ answers: [] });
    await room.look();
    expect([room.usage.value, room.isLow.value]).toEqual([null, false]);
  });
});

/** A browser that gives these answers in turn when it is asked for its promise. */
function roomWith({
  answers,
  asked = keptHere(),
}: {
  answers: boolean[];
  asked?: ReturnType<typeof keptHere>;
}) {
  let persisted = false;
  const ask = vi.fn<() => Promise<boolean>>(async () => (persisted = answers.shift() ?? persisted));
  const room = new RoomModel({
    storage: { usage: async () => (persisted ? { used: 1, quota: 1e9, persisted } : null) },
    persistence: { ask },
    asked,
  });
  return { room, ask };
}

describe('the promise to keep it', () => {
  it('is asked for once by itself', async () => {
    const asked = keptHere();
    const { room, ask } = roomWith({ answers: [false, false], asked });
    await room.askOnce();
    await room.askOnce();
    await roomWith({ answers: [], asked }).room.askOnce();
    expect(ask).toHaveBeenCalledOnce();
    expect(room.asking.value).toBe('idle');
  });

  it('is asked for again when a person says so, and told when it is refused', async () => {
    const { room } = roomWith({ answers: [false, true] });
    const asking = room.ask();
    expect(room.asking.value).toBe('asking');
    expect(await asking).toBe(false);
    expect(room.asking.value).toBe('refused');
    expect(await room.ask()).toBe(true);
    expect([room.asking.value, room.usage.value?.persisted]).toEqual(['idle', true]);
  });
});
