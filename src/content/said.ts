/** What only a screen reader says of a card, in whatever language is spoken when it is shown: the HTML is kept. */
export const SAID = ['blank', 'hint', 'answer'] as const;
export type Said = (typeof SAID)[number];
