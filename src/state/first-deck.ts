import type { FieldWrite } from '../domain/change.ts';
import type { CardId } from '../domain/ids.ts';
import type { AppContext } from './app-context.ts';
import { madeOf, type CardTexts } from './card-texts.ts';

export interface RenderedCard {
  readonly card: CardId;
  /** As they are written. */
  readonly texts: CardTexts;
  /** As safe HTML. */
  readonly html: CardTexts;
}

/** The deck that ships as a first visit takes it: planned for an empty collection, its first cards rendered. */
export interface FirstDeck {
  /** The digest of the page that it was made of. */
  readonly version: string;
  readonly fields: readonly FieldWrite[];
  readonly rendered: readonly RenderedCard[];
}

/** Puts the deck that ships into a collection that has none. False where there is one: then its page is imported. */
export async function takeFirstDeck(
  { store, clock, renderedBy }: Pick<AppContext, 'store' | 'clock' | 'renderedBy'>,
  { version, fields, rendered }: FirstDeck,
): Promise<boolean> {
  const { environment } = await store.decks();
  if (environment.decks.size > 0) return false;
  const now = clock.now();
  const written = await store.act(null, { events: [], fields }, await store.timeOf(now), {
    unanswered: true,
  });
  if (written.kind === 'failed') return false;
  await store.keepRendered(
    rendered.map(({ card, texts, html }) => ({ card, made: madeOf(renderedBy, texts), ...html, at: now.at })),
  );
  await store.markShipped(version);
  return true;
}
