declare module 'virtual:first-deck' {
  export const firstDeck: import('../state/first-deck.ts').FirstDeck;
}

/** Names the renderer of this build. */
declare const RENDERED_BY: string;
