import { describe, expect, it, vi } from 'vitest';
import { DAY, epochMs, HOUR } from '../../../src/domain/units.ts';
import type { KeptText } from '../../../src/platform/kept-text.ts';
import type { StorageUsage } from '../../../src/platform/storage-estimate.ts';
import { isLow, RoomModel } from '../../../src/state/room-model.ts';
import { keptHere } from '../../helpers/kept.ts';

const MB = 1e6;
const NOW = epochMs(1_773_316_800_000);
const usageOf = (left: number, quota: number): StorageUsage => ({
  used: quota - left,
  quota,
  persisted: false,
});

interface Browser {
  readonly usage?: StorageUsage;
  /** What it answers in turn when it is asked for its promise. */
  readonly answers?: boolean[];
  /** Whether what is tried fits, in turn. */
  readonly fits?: boolean[];
  readonly asked?: KeptText;
  readonly tried?: KeptText;
}

function roomIn({ usage, answers = [], fits = [], asked = keptHere(), tried = keptHere() }: Browser) {
  let persisted = false;
  const ask = vi.fn<() => Promise<boolean>>(async () => (persisted = answers.shift() ?? persisted));
  const probe = vi.fn<(bytes: number) => Promise<boolean>>(async () => fits.shift() ?? true);
  const room = new RoomModel({
    storage: { usage: async () => (usage ? { ...usage, persisted } : null) },
    persistence: { ask },
    probe: { fits: probe },
    asked,
    tried,
  });
  return { room, ask, probe };
}

describe('little room', () => {
  it.each([
    [19 * MB, 30 * MB, true],
    [21 * MB, 30 * MB, false],
    [99 * MB, 2_100 * MB, true],
    [99 * MB, 1_000 * MB, false],
    [101 * MB, 10_000 * MB, false],
    [-5 * MB, 100 * MB, true],
  ])('%d bytes left of %d: %s', (left, quota, low) => {
    expect(isLow(usageOf(left, quota))).toBe(low);
  });

  it('is not told where the browser does not say', async () => {
    const { room } = roomIn({});
    await room.look();
    expect([room.usage.value, room.left.value, room.isLow.value]).toEqual([null, null, false]);
  });

  it('is told with its number where the browser says it', async () => {
    const { room } = roomIn({ usage: usageOf(12 * MB, 1_000 * MB) });
    await room.look();
    expect([room.left.value, room.isLow.value]).toEqual([12 * MB, true]);
  });
});

describe('room that the browser makes up', () => {
  const MADE_UP = usageOf(10_737 * MB, 10_738 * MB);

  it('is tried once a day', async () => {
    const tried = keptHere();
    const { room, probe } = roomIn({ tried });
    await room.try(NOW);
    await room.try(epochMs(NOW + 23 * HOUR));
    expect(probe).toHaveBeenCalledOnce();
    const later = roomIn({ tried });
    await later.room.try(epochMs(NOW + DAY));
    expect(later.probe).toHaveBeenCalledOnce();
  });

  it('is tried again after a clock that was wrong, or a note that makes no sense', async () => {
    const ahead = roomIn({ tried: keptHere(String(NOW + 99 * DAY)) });
    await ahead.room.try(NOW);
    expect(ahead.probe).toHaveBeenCalledOnce();
    const odd = roomIn({ tried: keptHere('?') });
    await odd.room.try(NOW);
    expect(odd.probe).toHaveBeenCalledOnce();
  });

  it('is not believed once it was tried and was not there', async () => {
    const tried = keptHere();
    const { room } = roomIn({ usage: MADE_UP, fits: [false], tried });
    await room.look();
    expect([room.left.value, room.isLow.value]).toEqual([MADE_UP.quota - MADE_UP.used, false]);
    await room.try(NOW);
    expect([room.left.value, room.isLow.value]).toEqual([null, true]);

    const nextStart = roomIn({ usage: MADE_UP, tried });
    expect(nextStart.room.isLow.value).toBe(true);
    await nextStart.room.try(epochMs(NOW + 1));
    expect(nextStart.room.isLow.value).toBe(false);
    expect(roomIn({ tried }).room.isLow.value).toBe(false);
  });

  it('is not believed once something did not fit', async () => {
    const { room } = roomIn({ usage: MADE_UP });
    await room.foundNone(NOW);
    expect([room.left.value, room.isLow.value]).toEqual([null, true]);
    await room.try(NOW);
    expect(room.isLow.value).toBe(false);
  });
});

describe('the promise to keep it', () => {
  const usage = usageOf(900 * MB, 1_000 * MB);

  it('is asked for once by itself', async () => {
    const asked = keptHere();
    const { room, ask } = roomIn({ answers: [false, false], asked });
    await room.askOnce();
    await room.askOnce();
    await roomIn({ asked }).room.askOnce();
    expect(ask).toHaveBeenCalledOnce();
    expect(room.asking.value).toBe('idle');
  });

  it('is asked for again when a person says so, and told when it is refused', async () => {
    const { room } = roomIn({ usage, answers: [false, true] });
    const asking = room.ask();
    expect(room.asking.value).toBe('asking');
    expect(await asking).toBe(false);
    expect(room.asking.value).toBe('refused');
    expect(await room.ask()).toBe(true);
    expect([room.asking.value, room.usage.value?.persisted]).toEqual(['idle', true]);
  });
});
