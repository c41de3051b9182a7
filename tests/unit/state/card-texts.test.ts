import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import { buildQueue } from '../../../src/domain/queue.ts';
import type { CardState } from '../../../src/domain/card-state.ts';
import type { AppContext } from '../../../src/state/app-context.ts';
import { CardTextCache } from '../../../src/state/card-texts.ts';
import { renderAhead } from '../../../src/state/render-ahead.ts';
import { valueOf } from '../../helpers/storage.ts';
import { addDeck, newWorld, type World } from '../../helpers/world.ts';

let world: World;
beforeEach(async () => {
  world = await newWorld();
  await addDeck(world, 'Deck', 30);
});

async function firstCard(): Promise<CardState> {
  const { candidates, today } = await world.store.overview(world.clock.now(), 0);
  const limits = { newPerDay: 9, reviewsPerDay: 9 };
  return buildQueue(candidates, today, () => limits).main[0]!;
}

/** A later start of the app, which notes what it renders. */
function laterStart(change: Partial<AppContext> = {}) {
  const render = vi.fn<AppContext['render']>((text) =>
    Promise.resolve({ html: `<p>${text}</p>`, isWhole: true }),
  );
  const texts = new CardTextCache({ ...world.context, render, ...change });
  return { render, texts };
}

const kept = (count: number) =>
  vi.waitFor(async () => expect(await world.tab.db.rendered.count()).toBe(count));

describe('a card that was rendered', () => {
  it('is shown by a later start without a renderer', async () => {
    const card = await firstCard();
    const before = await laterStart().texts.texts(card);
    await kept(1);
    const { render, texts } = laterStart();
    expect(await texts.texts(card)).toMatchObject(before);
    expect(render).not.toHaveBeenCalled();
  });

  it('is rendered anew by another renderer', async () => {
    const card = await firstCard();
    await laterStart().texts.texts(card);
    await kept(1);
    const { render, texts } = laterStart({ renderedBy: 'a mended one' });
    await texts.texts(card);
    expect(render).toHaveBeenCalledWith('Question 1');
  });

  it('is rendered anew once its text is another', async () => {
    const card = await firstCard();
    await laterStart().texts.texts(card);
    await kept(1);
    const draft = { events: [], fields: [setField('note', card.note, 'back', 'Another answer')] };
    valueOf(await world.store.act('edit', draft, await world.store.timeOf(world.clock.now())));
    // Also for whoever still holds the card as it was.
    expect((await laterStart().texts.texts(card)).back).toBe('<p>Another answer</p>');
  });

  it('is rendered anew where a library was out of reach: what stood in its place is not kept', async () => {
    const card = await firstCard();
    const keepRendered = vi.spyOn(world.store, 'keepRendered');
    const offline = laterStart({ render: () => Promise.resolve({ html: '<p>$x$</p>', isWhole: false }) });
    expect((await offline.texts.texts(card)).back).toBe('<p>$x$</p>');
    expect(keepRendered).not.toHaveBeenCalled();
    expect((await laterStart().texts.texts(card)).back).toBe('<p>Answer 1</p>');
  });

  it('has the style of its formulas before it shows', async () => {
    const styled: string[] = [];
    const style = (html: string): Promise<unknown> => Promise.resolve(styled.push(html));
    await laterStart({ style }).texts.texts(await firstCard());
    expect(styled).toEqual(['<p>Question 1</p><p>Answer 1</p>']);
  });
});

it('the first cards of a day are rendered before it comes, each in a quiet moment', async () => {
  const quiet = vi.fn<() => Promise<void>>(() => Promise.resolve());
  await renderAhead(world.context, quiet);
  await kept(20);
  expect(quiet.mock.calls.length).toBeGreaterThanOrEqual(20);
  const { render, texts } = laterStart();
  await texts.texts(await firstCard());
  expect(render).not.toHaveBeenCalled();
});
