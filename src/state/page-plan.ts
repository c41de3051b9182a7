import { importedDeckId, importedNoteId } from '../domain/ids.ts';
import type { MarkdownDeck } from '../formats/markdown/parse.ts';
import { planMarkdown, type MarkdownPlan } from '../formats/markdown/plan.ts';
import type { CollectionStore } from '../storage/collection-store.ts';

/** What importing a page would change in this collection. */
export async function planPage(
  store: CollectionStore,
  page: MarkdownDeck,
  options: { readonly revive: boolean },
): Promise<MarkdownPlan> {
  const deck = importedDeckId(page.title);
  const ids = page.cards.map(({ heading, occurrence }) => importedNoteId(deck, heading, occurrence));
  const present = await store.present(deck, ids);
  const known = {
    deck: () => present.deck,
    note: (id: (typeof ids)[number]) => present.notes.get(id),
  };
  return planMarkdown(page, known, options);
}
