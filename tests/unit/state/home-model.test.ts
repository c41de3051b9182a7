import { signal, type Signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceSettings, type DeviceSettings } from '../../../src/state/device-settings.ts';
import { HomeModel, type HomeParts } from '../../../src/state/home-model.ts';
import { SHIPPED_TITLE } from '../../../src/state/shipped-deck.ts';
import { StudyModel } from '../../../src/state/study-model.ts';
import { fakeBackups } from '../../helpers/fake-backups.ts';
import { FakeInstaller } from '../../helpers/fake-installer.ts';
import { keptHere } from '../../helpers/kept.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

let world: World;
let due: Signal<number | null>;
let device: Signal<DeviceSettings>;

beforeEach(async () => {
  world = await newWorld();
  due = signal<number | null>(null);
  device = deviceSettings(keptHere());
});

function homeWith(more: Partial<HomeParts> = {}) {
  const shown: number[] = [];
  const held: boolean[] = [];
  const tap = vi.fn<() => void>();
  const ask = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
  const look = vi.fn<() => Promise<null>>(() => Promise.resolve(null));
  const fits = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
  const home = new HomeModel({
    context: world.context,
    device,
    due,
    installer: new FakeInstaller('prompt'),
    storage: { usage: look },
    persistence: { ask },
    asked: keptHere(),
    probe: { fits },
    tried: keptHere(),
    offered: keptHere(),
    past: keptHere(),
    badge: { show: (count) => shown.push(count) },
    wakeLock: { isSupported: true, hold: (on) => held.push(on) },
    vibration: { isSupported: true, tap },
    isNew: false,
    folder: null,
    backups: fakeBackups(world.context),
    reminded: keptHere(),
    ...more,
  });
  return { home, shown, held, tap, ask, fits };
}

async function studying(cards: number, deck: Parameters<HomeModel['sit']>[1] = null): Promise<StudyModel> {
  await addDeck(world, 'Deck', cards);
  const study = new StudyModel(world.context, deck);
  await study.start();
  return study;
}

const phaseIs = (study: StudyModel, kind: string) =>
  vi.waitFor(() => expect(study.phase.value.kind).toBe(kind), { interval: 5 });

async function answer(study: StudyModel, rating: 'again' | 'easy' = 'easy'): Promise<void> {
  await phaseIs(study, 'front');
  study.turn();
  study.rate(rating);
}

describe('a session', () => {
  it('keeps the screen on until it is over or left', async () => {
    const study = await studying(2);
    const { home, held } = homeWith();
    const leave = home.sit(study, null);
    expect(held.at(-1)).toBe(true);
    await answer(study);
    expect(held.at(-1)).toBe(true);
    await answer(study);
    await phaseIs(study, 'done');
    expect(held.at(-1)).toBe(false);
    await study.undo();
    await phaseIs(study, 'front');
    expect(held.at(-1)).toBe(true);
    leave();
    expect(held.at(-1)).toBe(false);
  });

  it('lets the screen go dark for one who prefers that', async () => {
    device.value = { ...device.value, awake: false };
    const { home, held } = homeWith();
    home.sit(await studying(1), null);
    expect(held).not.toContain(true);
    device.value = { ...device.value, awake: true };
    expect(held.at(-1)).toBe(true);
  });

  it('that is finished leads to the offer and the promise; one without an answer does not', async () => {
    const { home, ask } = homeWith();
    const idle = new StudyModel(world.context, null);
    const leave = home.sit(idle, null);
    await idle.start();
    await phaseIs(idle, 'done');
    expect([home.install.isOffered.value, ask.mock.calls.length]).toEqual([false, 0]);
    leave();

    const study = await studying(1);
    const leaveIt = home.sit(study, null);
    await answer(study);
    await phaseIs(study, 'done');
    expect([home.install.isOffered.value, ask.mock.calls.length]).toEqual([true, 1]);
    leaveIt();
    expect(home.install.isOffered.value).toBe(false);
  });

  it('in which an answer finds no room leaves it to be told, until there is room again', async () => {
    const study = await studying(1);
    const { home, fits } = homeWith();
    home.sit(study, null);
    expect(home.hasNews.value).toBe(false);
    study.notice.value = { kind: 'not-saved', failure: 'full' };
    expect([home.room.isLow.value, home.hasNews.value]).toEqual([true, true]);
    fits.mockResolvedValueOnce(false);
    await home.tryRoom();
    expect(home.hasNews.value).toBe(true);
    await home.tryRoom();
    expect(home.hasNews.value).toBe(false);
  });
});

describe('the badge', () => {
  it('shows what is left, as far as that is known', () => {
    const { shown } = homeWith();
    expect(shown).toEqual([]);
    due.value = 7;
    due.value = 0;
    expect(shown).toEqual([7, 0]);
  });

  it('follows a session of all decks when the page is set aside, and when it is left', async () => {
    const study = await studying(3);
    const { home, shown } = homeWith();
    const leave = home.sit(study, null);
    await answer(study);
    expect(shown).toEqual([]);
    await home.setAside();
    expect(shown).toEqual([2]);
    await answer(study);
    leave();
    expect(shown).toEqual([2, 1]);
  });

  it('takes from all decks what a session of one deck took', async () => {
    due.value = 40;
    const deck = await addDeck(world, 'Deck', 3);
    const study = await studying(3, deck);
    const { home, shown } = homeWith();
    const leave = home.sit(study, deck);
    await answer(study);
    await answer(study, 'again');
    leave();
    expect(shown).toEqual([40, 39]);
  });

  it('says nothing of all decks where only one is known', async () => {
    const deck = await addDeck(world, 'Deck', 2);
    const study = await studying(2, deck);
    const { home, shown } = homeWith();
    const leave = home.sit(study, deck);
    await answer(study);
    leave();
    expect(shown).toEqual([]);
  });
});

describe('the motor', () => {
  it('marks a rating where that is wished and there is one', () => {
    const { home, tap } = homeWith();
    home.tap();
    expect(tap).not.toHaveBeenCalled();
    device.value = { ...device.value, vibration: true };
    home.tap();
    expect(tap).toHaveBeenCalledOnce();
    const without = homeWith({ vibration: { isSupported: false, tap } });
    without.home.tap();
    expect(tap).toHaveBeenCalledOnce();
  });
});

describe('what was here', () => {
  it('is remembered in numbers, without what ships with the app', async () => {
    await addDeck(world, SHIPPED_TITLE, 9);
    const past = keptHere();
    const { home } = homeWith({ past });
    await home.look();
    expect(JSON.parse(past.read() ?? '')).toMatchObject({ answers: 0, cards: 0 });

    const study = await studying(4);
    await answer(study);
    await answer(study);
    await vi.waitFor(async () => expect(await world.store.undoable((await today()).day, 'answer')).toBe(2));
    await home.setAside();
    expect(JSON.parse(past.read() ?? '')).toMatchObject({ answers: 2, cards: 4, at: world.clock.now().at });
  });

  it('is not counted again where nothing was written since', async () => {
    const count = vi.spyOn(world.store, 'holdings');
    const { home } = homeWith();
    await home.look();
    await home.look();
    await home.setAside();
    expect(count).toHaveBeenCalledOnce();
  });
});

const today = () => world.store.timeOf(world.clock.now());
