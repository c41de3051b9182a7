import { isNothing, type Draft } from '../domain/change.ts';
import { groupBy } from '../domain/group.ts';
import type { FormulaFault } from '../content/formula-faults.ts';
import type { MarkdownCard, MarkdownDeck } from '../formats/markdown/parse.ts';
import type { CollectionStore } from '../storage/collection-store.ts';
import type { BrokenFormula, PageSummary } from './import-summary.ts';
import { planPage } from './page-plan.ts';

/** A page that was read from a file. */
export interface Page {
  readonly fileName: string;
  readonly deck: MarkdownDeck;
}

/** Finds the formulas of a text that can't be set. */
export type FindFaults = (text: string) => Promise<readonly FormulaFault[]>;

export interface PlannedPage {
  readonly summary: PageSummary;
  readonly draft: Draft;
}

/** Pages of one title are one deck: their cards follow one another, and equal headings are counted through. */
export function joinPages(pages: readonly Page[]): readonly Page[] {
  return [...groupBy(pages, ({ deck }) => deck.title).values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    if (rest.length === 0) return [first];
    const all = [first, ...rest];
    const deck: MarkdownDeck = {
      title: first.deck.title,
      cards: countedThrough(all.flatMap((page) => page.deck.cards)),
      outside: all
        .map((page) => page.deck.outside)
        .filter(Boolean)
        .join('\n\n'),
    };
    return [{ fileName: all.map(({ fileName }) => fileName).join(', '), deck }];
  });
}

function countedThrough(cards: readonly MarkdownCard[]): readonly MarkdownCard[] {
  const counts = new Map<string, number>();
  return cards.map((card) => {
    const occurrence = counts.get(card.heading) ?? 0;
    counts.set(card.heading, occurrence + 1);
    return { ...card, occurrence };
  });
}

export async function summarisePage(
  store: CollectionStore,
  { fileName, deck }: Page,
  findFaults: FindFaults,
): Promise<PlannedPage> {
  const plan = await planPage(store, deck, { revive: true });
  const summary: PageSummary = {
    kind: 'markdown',
    fileName,
    title: plan.title,
    added: plan.added.length,
    updated: plan.updated.length,
    unchanged: plan.unchanged.length,
    revived: plan.revived.length,
    kept: plan.kept.length,
    broken: await brokenFormulas(deck, findFaults),
    outside: deck.outside,
    changes: !isNothing(plan.draft),
  };
  return { summary, draft: plan.draft };
}

async function brokenFormulas(deck: MarkdownDeck, findFaults: FindFaults): Promise<readonly BrokenFormula[]> {
  const broken: BrokenFormula[] = [];
  for (const { heading, front, back } of deck.cards) {
    // Card by card: the page stays alive while a long file is looked through.
    // oxlint-disable-next-line no-await-in-loop
    const faults = await findFaults(`${front}\n\n${back}`);
    broken.push(...faults.map((fault) => ({ heading, ...fault })));
  }
  return broken;
}
