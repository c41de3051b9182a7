import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import type { NoteId } from '../../../src/domain/ids.ts';
import { DEFAULT_OPTIONS } from '../../../src/domain/options.ts';
import { fieldOf } from '../../../src/domain/record.ts';
import { CardTextCache } from '../../../src/state/card-texts.ts';
import { takeFirstDeck, type FirstDeck, type RenderedCard } from '../../../src/state/first-deck.ts';
import { bringInShippedDeck } from '../../../src/state/shipped-deck.ts';
import { StudyDayQueue } from '../../../src/state/study-day.ts';
import { valueOf } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

const PAGE = readFileSync('public/decks/deep-learning.md', 'utf8');
const codeOf = async ({ store }: World): Promise<string> => fingerprint(await store.collection());

const countCards = async ({ store }: World): Promise<number> =>
  [...(await store.holdings()).cards.values()].reduce((sum, count) => sum + count, 0);

let made: FirstDeck;
let rendered: readonly RenderedCard[];
// As the app gets it: made by the build, which takes a while on a busy machine.
beforeAll(async () => {
  made = (await import('virtual:first-deck')).firstDeck;
  rendered = (await import('virtual:first-katex-cards')).firstCards;
}, 60_000);

describe('the deck of a first visit', () => {
  it('is to the letter what its page makes, once that has come', async () => {
    const first = await newWorld();
    expect(await takeFirstDeck(first.context, made, rendered)).toBe(true);
    expect(await countCards(first)).toBe(DEFAULT_OPTIONS.newPerDay);
    expect(await bringInShippedDeck(first.context, PAGE)).toBe(true);
    expect(await countCards(first)).toBe(PAGE.match(/^## /gm)?.length);
    const other = await newWorld();
    await bringInShippedDeck(other.context, PAGE);
    expect(await codeOf(first)).toBe(await codeOf(other));
  });

  it('needs no renderer for its first cards', async () => {
    const { context, clock, store } = await newWorld();
    await takeFirstDeck(context, made, rendered);
    const day = new StudyDayQueue(store, null);
    await day.load(clock.now());
    const render = vi.fn<typeof context.render>(context.render);
    const texts = new CardTextCache({ ...context, render });
    for (const card of day.queue.value.main.slice(0, rendered.length)) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await texts.texts(card)).front).toMatch(/^<p dir="auto">/);
    }
    expect(render).not.toHaveBeenCalled();
  });

  it('is known by its page: the same page brings nothing new', async () => {
    const { context } = await newWorld();
    await takeFirstDeck(context, made, rendered);
    await bringInShippedDeck(context, PAGE);
    expect(await bringInShippedDeck(context, PAGE)).toBe(false);
  });

  it('is whole though it was deleted before its page came, and brought back after', async () => {
    const { context, store, clock } = await newWorld();
    await takeFirstDeck(context, made, rendered);
    const id = made.records.find(({ kind }) => kind === 'deck')?.id ?? '';
    const time = await store.timeOf(clock.now());
    const deletion = { events: [], fields: [setField('deck', id, 'deleted', true)] };
    const undo = valueOf(await store.act('delete', deletion, time));
    expect(await bringInShippedDeck(context, PAGE)).toBe(false);
    valueOf(await store.undoLast(time, undo ?? undefined));
    expect(await bringInShippedDeck(context, PAGE)).toBe(true);
    expect(await bringInShippedDeck(context, PAGE)).toBe(false);
    const { records } = await store.collection();
    const notes = [...records.values()].filter(({ kind }) => kind === 'note');
    expect(notes.filter((note) => fieldOf(note, 'back') === undefined)).toEqual([]);
  });

  it('shows what its page says where an answer that was written before that came is taken back', async () => {
    const { context, store, clock } = await newWorld();
    await takeFirstDeck(context, made, rendered);
    const id = (made.records.findLast(({ kind }) => kind === 'note')?.id ?? '') as NoteId;
    const time = await store.timeOf(clock.now());
    const edit = { events: [], fields: [setField('note', id, 'back', 'My own')] };
    const undo = valueOf(await store.act('edit', edit, time));
    await bringInShippedDeck(context, PAGE);
    expect(await store.note(id)).toMatchObject({ back: 'My own' });
    valueOf(await store.undoLast(time, undo ?? undefined));
    const { back } = (await store.note(id))!;
    expect(back).not.toBe('');
    expect(PAGE).toContain(back);
  });

  it('leaves a collection alone that has a deck', async () => {
    const world = await newWorld();
    await addDeck(world, 'Mine', 1);
    const before = await codeOf(world);
    expect(await takeFirstDeck(world.context, made, rendered)).toBe(false);
    expect(await codeOf(world)).toBe(before);
    expect(await world.store.shippedVersion()).toBeUndefined();
  });
});
