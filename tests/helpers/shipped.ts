import { readFileSync } from 'node:fs';

const PAGE = new URL('../../public/decks/deep-learning.md', import.meta.url);

/** How many cards the deck that ships has; of these a first day gives twenty. */
export const SHIPPED_CARDS = readFileSync(PAGE, 'utf8').match(/^## /gm)?.length ?? 0;
