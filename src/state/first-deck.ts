import type { FieldWrite } from '../domain/change.ts';
import type { CardId } from '../domain/ids.ts';
import type { Json } from '../domain/json.ts';
import { baseOf, TEXT_FIELDS } from '../domain/note.ts';
import type { Stamp } from '../domain/stamp.ts';
import type { AppContext } from './app-context.ts';
import { madeOf, type CardTexts } from './card-texts.ts';

export interface RenderedCard {
  readonly card: CardId;
  /** As they are written. */
  readonly texts: CardTexts;
  /** As safe HTML. */
  readonly html: CardTexts;
}

/**
 * The deck that ships as a first visit takes it: planned for an empty collection, with all its cards, but no more texts
 * than the first of them show. The others come with its page, once somebody is busy with those.
 */
export interface FirstDeck {
  /** The stamp of the release, which every field carries. */
  readonly stamp: Stamp;
  readonly records: readonly PlainRecord[];
}

/** A record whose fields share one stamp; the bases of its texts are the texts. */
export interface PlainRecord {
  readonly kind: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, Json>>;
}

/** Puts the deck that ships into a collection that has none. False where there is one: then its page is imported. */
export async function takeFirstDeck(
  { store, clock, renderedBy }: Pick<AppContext, 'store' | 'clock' | 'renderedBy'>,
  { stamp, records }: FirstDeck,
  rendered: readonly RenderedCard[],
): Promise<boolean> {
  const { environment } = await store.decks();
  if (environment.decks.size > 0) return false;
  const now = clock.now();
  const fields = records.flatMap((record) => writesOf(record, rendered, stamp));
  const written = await store.act(null, { events: [], fields }, await store.timeOf(now), {
    unanswered: true,
  });
  if (written.kind === 'failed') return false;
  await store.keepRendered(
    rendered.map(({ card, texts, html }) => ({ card, made: madeOf(renderedBy, texts), ...html, at: now.at })),
  );
  return true;
}

/** The fields of a record; of a card that is rendered its texts are those that it was rendered from. */
function writesOf(
  { kind, id, fields: known }: PlainRecord,
  rendered: readonly RenderedCard[],
  stamp: Stamp,
): readonly FieldWrite[] {
  const texts = rendered.find(({ card }) => card.startsWith(id))?.texts;
  const fields = { ...known, ...texts };
  return Object.entries({ ...fields, ...basesOf(fields) }).map(([name, value]) => ({
    kind,
    id,
    name,
    value,
    writer: 'source',
    stamp,
  }));
}

/** What the file wrote stands beside its texts, as the base of the next import. */
const basesOf = (fields: PlainRecord['fields']): PlainRecord['fields'] =>
  Object.fromEntries(
    TEXT_FIELDS.flatMap((field) => (field in fields ? [[baseOf(field), fields[field] ?? null]] : [])),
  );
