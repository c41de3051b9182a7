import { importedDeckId, importedNoteId } from '../domain/digest-ids.ts';
import { fieldOf, type CollectionRecord } from '../domain/record.ts';
import type { MarkdownDeck } from '../formats/markdown/parse.ts';
import { planMarkdown, type MarkdownPlan } from '../formats/markdown/plan.ts';
import type { CollectionStore } from '../storage/collection-store.ts';

export interface PagePlan extends MarkdownPlan {
  /** What lives here of the page: its deck and notes. */
  readonly living: readonly CollectionRecord[];
  /** A note was deleted before its page brought all of its texts: should it come back, they are yet to come. */
  readonly isLacking: boolean;
}

/** What importing a page would change in this collection. */
export async function planPage(
  store: CollectionStore,
  page: MarkdownDeck,
  options: { readonly revive: boolean },
): Promise<PagePlan> {
  const deck = importedDeckId(page.title);
  const ids = page.cards.map(({ heading, occurrence }) => importedNoteId(deck, heading, occurrence));
  const present = await store.present(deck, ids);
  const known = {
    deck: () => present.deck,
    note: (id: (typeof ids)[number]) => present.notes.get(id),
  };
  const found = [...(present.deck ? [present.deck] : []), ...present.notes.values()];
  const living = found.filter(({ live }) => live).map(({ record }) => record);
  const isLacking = [...present.notes.values()].some(
    ({ record, live }) => !live && fieldOf(record, 'back') === undefined,
  );
  return { ...planMarkdown(page, known, options), living, isLacking };
}
