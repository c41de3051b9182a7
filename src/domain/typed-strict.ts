/** What a typed answer has to have right besides its letters: accents, capitals, both, or neither. */
export const TYPED_STRICT = ['kind', 'accents', 'case', 'exact'] as const;
export type TypedStrict = (typeof TYPED_STRICT)[number];
