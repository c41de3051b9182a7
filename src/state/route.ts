import type { CardId, DeckId, NoteId } from '../domain/ids.ts';
import type { Sort } from '../domain/search/sort.ts';
import { browseAddress, browseRoute } from './browse-address.ts';

/** Where a person is: every screen has its own address in the fragment. */
export type Route =
  | { readonly screen: 'decks' }
  | { readonly screen: 'deck'; readonly deck: DeckId }
  | { readonly screen: 'deck-options'; readonly deck: DeckId }
  | { readonly screen: 'study'; readonly deck: DeckId | null }
  /** Over what a search finds: `what` is read where it is studied. */
  | { readonly screen: 'study-found'; readonly what: string }
  | { readonly screen: 'browse'; readonly query: string; readonly sort: Sort | null }
  | { readonly screen: 'card'; readonly card: CardId }
  | { readonly screen: 'add'; readonly deck: DeckId | null }
  | { readonly screen: 'edit'; readonly note: NoteId }
  | { readonly screen: 'import' }
  | { readonly screen: 'stats'; readonly deck: DeckId | null }
  | { readonly screen: 'settings' }
  | { readonly screen: 'tags' }
  | { readonly screen: 'deleted' }
  | { readonly screen: 'texts' }
  | { readonly screen: 'unknown' };

/** Reads a fragment such as `#/deck/abc/options`; whatever it does not know is `unknown`. */
export function parseRoute(fragment: string): Route {
  const [first = '', second, third, ...rest] = fragment
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean);
  if (rest.length > 0) return { screen: 'unknown' };
  if (first === 'deck' && second !== undefined) return deckRoute(second as DeckId, third);
  if (first === 'study-found' && second !== undefined) {
    return { screen: first, what: [second, third].filter(Boolean).join('/') };
  }
  if (first === 'browse') return browseRoute(second, third);
  if (third !== undefined) return { screen: 'unknown' };
  if (first === 'study' || first === 'stats' || first === 'add') {
    return { screen: first, deck: (second as DeckId | undefined) ?? null };
  }
  if (first === 'card' && second !== undefined) return { screen: 'card', card: second as CardId };
  if (first === 'note' && second !== undefined) return { screen: 'edit', note: second as NoteId };
  if (second !== undefined) return { screen: 'unknown' };
  switch (first) {
    case '':
      return { screen: 'decks' };
    case 'import':
    case 'settings':
    case 'texts':
    case 'tags':
    case 'deleted':
      return { screen: first };
    default:
      return { screen: 'unknown' };
  }
}

function deckRoute(deck: DeckId, part: string | undefined): Route {
  if (part === undefined) return { screen: 'deck', deck };
  return part === 'options' ? { screen: 'deck-options', deck } : { screen: 'unknown' };
}

export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'decks':
    case 'unknown':
      return '#/';
    case 'deck':
      return `#/deck/${route.deck}`;
    case 'deck-options':
      return `#/deck/${route.deck}/options`;
    case 'study':
    case 'stats':
    case 'add':
      return route.deck === null ? `#/${route.screen}` : `#/${route.screen}/${route.deck}`;
    case 'study-found':
      return `#/study-found/${route.what}`;
    case 'browse':
      return browseAddress(route.query, route.sort);
    case 'card':
      return `#/card/${route.card}`;
    case 'edit':
      return `#/note/${route.note}`;
    case 'import':
    case 'settings':
    case 'texts':
    case 'tags':
    case 'deleted':
      return `#/${route.screen}`;
  }
}
