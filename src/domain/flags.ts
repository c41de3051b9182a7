/** The flags of a card in the order of their numbers, as Anki has them; the first is no flag. */
export const FLAGS = ['none', 'red', 'orange', 'green', 'blue', 'pink', 'turquoise', 'purple'] as const;
export type Flag = (typeof FLAGS)[number];

/** A number that a newer app made up counts as no flag: it is kept all the same. */
export const flagOf = (flag: number): Flag => FLAGS[flag] ?? 'none';
