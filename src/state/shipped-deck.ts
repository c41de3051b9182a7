import { isNothing } from '../domain/change.ts';
import { contentDigest } from '../domain/digest-ids.ts';
import { parseMarkdown } from '../formats/markdown/parse.ts';
import { asRelease, releaseStamp } from '../formats/markdown/release.ts';
import type { AppContext } from './app-context.ts';
import { planPage } from './page-plan.ts';

export const SHIPPED_TITLE = 'Engram: Deep Learning';

/**
 * Brings in the deck that ships with the app, where this text of it has not been brought in yet. It is a file's:
 * what the person wrote stays, and what she deleted stays deleted. Every device writes a release of it alike, so that
 * two that hold nothing else hold the same. True if that changed a text.
 */
export async function bringInShippedDeck({ store, clock }: AppContext, text: string): Promise<boolean> {
  const version = contentDigest(text);
  if ((await store.shippedVersion()) === version) return false;
  const page = parseMarkdown(text, 'deep-learning.md');
  // A network's own page in place of the deck, say: what is meant comes with a later start.
  if (page.kind === 'refused' || page.deck.title !== SHIPPED_TITLE) return false;
  const { draft, living, isLacking } = await planPage(store, page.deck, { revive: false });
  const release = releaseStamp(text);
  const written = release === null ? draft : asRelease(draft, living, release);
  const result = await store.act(null, written, await store.timeOf(clock.now()));
  if (result.kind === 'failed') return false;
  if (!isLacking) await store.markShipped(version);
  return !isNothing(draft);
}
