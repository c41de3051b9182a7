import { readFile } from 'node:fs/promises';
import { Window } from 'happy-dom';
import type { FieldWrite } from '../domain/change.ts';
import { groupBy } from '../domain/group.ts';
import { cardId, type NoteId } from '../domain/ids.ts';
import { baseOf, TEXT_FIELDS } from '../domain/note.ts';
import { DEFAULT_OPTIONS } from '../domain/options.ts';
import { recordKey } from '../domain/record.ts';
import { parseMarkdown } from '../formats/markdown/parse.ts';
import { planMarkdown } from '../formats/markdown/plan.ts';
import { releaseStamp } from '../formats/markdown/release.ts';
import type { CardTexts } from '../state/card-texts.ts';
import type { FirstDeck, PlainRecord, RenderedCard } from '../state/first-deck.ts';
import { nameNodes } from './node-names.ts';

/** Cards rendered at build: those that are shown before the renderer is there. */
const RENDERED = 2;
/** Cards of a first visit: those of its day. The others come with the page itself, once somebody is busy with these. */
const AT_ONCE = DEFAULT_OPTIONS.newPerDay;

const PAGE = new URL('../../public/decks/deep-learning.md', import.meta.url);

interface Made {
  readonly deck: FirstDeck;
  readonly rendered: readonly RenderedCard[];
}

async function make(): Promise<Made> {
  const text = await readFile(PAGE, 'utf8');
  const page = parseMarkdown(text, PAGE.pathname);
  const stamp = releaseStamp(text);
  if (page.kind === 'refused' || stamp === null)
    throw new Error('The deck that ships is no page that can be shipped');
  const nothing = { deck: () => undefined, note: () => undefined };
  const first = { ...page.deck, cards: page.deck.cards.slice(0, AT_ONCE) };
  const { draft, added } = planMarkdown(first, nothing, { revive: false });
  const render = await loadRenderer();
  const rendered = first.cards
    .slice(0, RENDERED)
    .map(async ({ front, back, source }, i): Promise<RenderedCard> => {
      const texts = { front, back, source };
      return { card: cardId(added[i] as NoteId, 0), texts, html: await render(texts) };
    });
  const deck = { stamp, records: recordsOf(draft.fields).map(withoutBack) };
  return { deck, rendered: await Promise.all(rendered) };
}

/** The text that a file wrote stands beside each field, and is the same in the beginning. */
const isBase = (name: string): boolean => TEXT_FIELDS.some((field) => baseOf(field) === name);

function recordsOf(writes: readonly FieldWrite[]): readonly PlainRecord[] {
  const records = groupBy(writes, ({ kind, id }) => recordKey(kind, id));
  return [...records.values()].flatMap((fields) => {
    const [first] = fields;
    if (!first) return [];
    const values = fields
      .filter(({ name }) => !isBase(name))
      .map(({ name, value }) => [name, value] as const);
    return [{ kind: first.kind, id: first.id, fields: Object.fromEntries(values) }];
  });
}

/**
 * What stands on the back of a card that is rendered comes with that; nobody turns another before those: what stands on
 * its back comes with the page itself.
 */
function withoutBack(record: PlainRecord): PlainRecord {
  const { back: _back, source: _source, ...fields } = record.fields;
  return { ...record, fields };
}

/** DOMPurify looks for its window when it loads. */
async function loadRenderer(): Promise<(texts: CardTexts) => Promise<CardTexts>> {
  const window = new Window();
  Object.defineProperty(window.document, 'compatMode', { value: 'CSS1Compat' });
  const { document, Node, Element } = window;
  Object.assign(globalThis, { window, document, Node, Element });
  nameNodes();
  const { renderMarkdown } = await import('../content/render.ts');
  const render = async (text: string): Promise<string> =>
    text === '' ? '' : (await renderMarkdown(text)).html;
  return async ({ front, back, source }) => ({
    front: await render(front),
    back: await render(back),
    source: await render(source),
  });
}

/** Made while this module loads: what the build runs it with is gone after that. */
const made = await make();

export const firstDeck = made.deck;

export const firstCards = made.rendered;
