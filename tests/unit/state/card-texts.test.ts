import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setField } from '../../../src/domain/change.ts';
import { cardId } from '../../../src/domain/ids.ts';
import type { Json } from '../../../src/domain/json.ts';
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

/** Writes these fields of the card's note. */
async function become(card: CardState, fields: Readonly<Record<string, Json>>): Promise<void> {
  const writes = Object.entries(fields).map(([name, value]) => setField('note', card.note, name, value));
  const time = await world.store.timeOf(world.clock.now());
  valueOf(await world.store.act('edit', { events: [], fields: writes }, time));
}

const cardOf = (card: CardState, ordinal: number): CardState => ({ ...card, id: cardId(card.note, ordinal) });

describe('a card of another kind', () => {
  it('is kept by what it shows: another cloze of the text, and a kind that was changed, are rendered anew', async () => {
    const card = await firstCard();
    await become(card, { kind: 'cloze', front: '{{c1::a}} {{c2::b}}' });
    const first = await laterStart().texts.texts(cardOf(card, 1));
    expect(first).toMatchObject({ front: '<p>\u{fdd0}…\u{fdd1} b</p>', inPlace: true });
    expect(first.back).toBe('<p>\u{fdd2}a\u{fdd3} b</p><hr><div class="extra"><p>Answer 1</p></div>');
    expect((await laterStart().texts.texts(cardOf(card, 2))).front).toBe('<p>a \u{fdd0}…\u{fdd1}</p>');
    await kept(2);
    const { render, texts } = laterStart();
    expect(await texts.texts(cardOf(card, 1))).toMatchObject(first);
    expect(render).not.toHaveBeenCalled();
    await become(card, { front: '{{c1::a::hint}} {{c2::b}}' });
    expect((await laterStart().texts.texts(cardOf(card, 1))).front).toBe('<p>\u{fdd0}hint\u{fdd1} b</p>');
  });

  it('shows its picture below its text, covered anew once a shape is', async () => {
    const card = await firstCard();
    const shape = { x: 0, y: 0, w: 0.5, h: 0.5, round: false };
    await become(card, { kind: 'occlusion', picture: 'a.webp', 'shape:3': shape });
    const { front, back } = await laterStart().texts.texts(cardOf(card, 3));
    expect(front).toMatch(/^<p>Question 1<\/p><div class="occlusion".*class="asked"/);
    expect(back).toMatch(/class="answer".*<div class="extra"><p>Answer 1<\/p><\/div>$/);
    await kept(1);
    await become(card, { 'shape:4': shape });
    expect((await laterStart().texts.texts(cardOf(card, 3))).front).toContain('class="covered"');
  });

  it('that is typed says so, whether it was kept or not', async () => {
    const card = await firstCard();
    await become(card, { kind: 'typed' });
    expect((await laterStart().texts.texts(card)).typed).toBe(true);
    await kept(1);
    expect((await laterStart().texts.texts(card)).typed).toBe(true);
    await become(card, { kind: 'basic', front: '\u{fdd2}forged' });
    expect(await laterStart().texts.texts(card)).toMatchObject({ typed: false, front: '<p>forged</p>' });
  });
});
