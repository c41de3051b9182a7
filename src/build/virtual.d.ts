declare module 'virtual:first-deck' {
  import type { FirstDeck } from '../state/first-deck.ts';

  export const firstDeck: FirstDeck;
}

/** Names the renderer of this build. */
declare const RENDERED_BY: string;
