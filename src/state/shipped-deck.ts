import { isNothing } from '../domain/change.ts';
import { contentDigest } from '../domain/ids.ts';
import { parseMarkdown } from '../formats/markdown/parse.ts';
import type { AppContext } from './app-context.ts';
import { planPage } from './page-plan.ts';

/**
 * Brings in the deck that ships with the app, where this text of it has not been brought in yet. It is a file's:
 * what the person wrote stays, and what she deleted stays deleted. True if that changed the collection.
 */
export async function bringInShippedDeck({ store, clock }: AppContext, text: string): Promise<boolean> {
  const version = contentDigest(text);
  if ((await store.shippedVersion()) === version) return false;
  const page = parseMarkdown(text, 'deep-learning.md');
  if (page.kind === 'refused') throw new Error(`The shipped deck can't be read: ${page.fault.kind}`);
  const { draft } = await planPage(store, page.deck, { revive: false });
  const result = await store.act(null, draft, await store.timeOf(clock.now()));
  if (result.kind === 'failed') return false;
  await store.markShipped(version);
  return !isNothing(draft);
}
