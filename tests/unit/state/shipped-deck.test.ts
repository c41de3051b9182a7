import { describe, expect, it } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import { importedDeckId, importedNoteId } from '../../../src/domain/digest-ids.ts';
import { DELETED } from '../../../src/domain/record.ts';
import { bringInShippedDeck } from '../../../src/state/shipped-deck.ts';
import { valueOf } from '../../helpers/storage.ts';
import { newWorld, StandingClock, joinWorld, type World } from '../../helpers/world.ts';
import { emptyDisk } from '../../helpers/storage.ts';

const pageOf = (updated: string, sun: string): string =>
  `---\nupdated: ${updated}\n---\n\n# Engram: Deep Learning\n\n## Moon\n\nPulls.\n\n## Sun\n\n${sun}\n`;
const FIRST = pageOf('2026-01-01', 'Pulls less.');
const SECOND = pageOf('2026-01-02', 'Pulls half as much.');
const DECK = importedDeckId('Engram: Deep Learning');
const SUN = importedNoteId(DECK, 'Sun', 0);

/** A device of its own, an hour later than the one before. */
async function newDevice(seed: number): Promise<World> {
  emptyDisk();
  const clock = new StandingClock();
  clock.pass(seed * 3_600_000);
  return joinWorld(clock, seed);
}

const codeOf = async ({ store }: World): Promise<string> => fingerprint(await store.collection());
const backOf = async ({ store }: World): Promise<string | undefined> => (await store.note(SUN))?.back;

describe('the deck that ships', () => {
  it('makes two devices equal that hold nothing else, whenever they first met it', async () => {
    const [early, late] = [await newDevice(1), await newDevice(2)];
    await bringInShippedDeck(early.context, FIRST);
    await bringInShippedDeck(late.context, FIRST);
    expect(await codeOf(early)).toBe(await codeOf(late));
  });

  it('makes them equal again after an update, whichever of its versions they met', async () => {
    const [old, fresh] = [await newDevice(1), await newDevice(2)];
    await bringInShippedDeck(old.context, FIRST);
    expect(await bringInShippedDeck(old.context, SECOND)).toBe(true);
    await bringInShippedDeck(fresh.context, SECOND);
    expect(await codeOf(old)).toBe(await codeOf(fresh));
    expect(await backOf(old)).toBe('Pulls half as much.');
  });

  it('comes in once, and a changed text also without a new date', async () => {
    const { context, ...world } = await newWorld();
    expect(await bringInShippedDeck(context, FIRST)).toBe(true);
    expect(await bringInShippedDeck(context, FIRST)).toBe(false);
    expect(await bringInShippedDeck(context, pageOf('2026-01-01', 'Pulls half.'))).toBe(true);
    expect(await backOf({ context, ...world })).toBe('Pulls half.');
  });

  it('is not a page that a network shows in its place', async () => {
    const { context, store } = await newWorld();
    expect(await bringInShippedDeck(context, '<!doctype html><title>Log in</title>')).toBe(false);
    expect(await bringInShippedDeck(context, '# Welcome\n\n## Log in\n\nto go on\n')).toBe(false);
    expect((await store.collection()).records.size).toBe(0);
    expect(await bringInShippedDeck(context, FIRST)).toBe(true);
  });

  it('leaves what the person wrote, and what she deleted', async () => {
    const world = await newWorld();
    await bringInShippedDeck(world.context, FIRST);
    const time = await world.store.timeOf(world.clock.now());
    const edit = { events: [], fields: [setField('note', SUN, 'back', 'Mine')] };
    valueOf(await world.store.act('edit', edit, time));
    await bringInShippedDeck(world.context, SECOND);
    expect(await backOf(world)).toBe('Mine');
    const deletion = { events: [], fields: [setField('deck', DECK, DELETED, true)] };
    valueOf(await world.store.act('delete', deletion, time));
    await bringInShippedDeck(world.context, pageOf('2026-01-03', 'Third'));
    expect((await world.store.decks()).liveDecks.size).toBe(0);
  });
});
