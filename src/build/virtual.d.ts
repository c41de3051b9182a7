declare module 'virtual:first-deck' {
  import type { FirstDeck } from '../state/first-deck.ts';

  export const firstDeck: FirstDeck;
}

declare module 'virtual:first-katex-cards' {
  import type { RenderedCard } from '../state/first-deck.ts';

  export const firstCards: readonly RenderedCard[];
}

/** Names the renderer of this build. */
declare const RENDERED_BY: string;
