/** What a box is called: A, B, C and on. */
export const nameOf = (box: number): string => String.fromCodePoint('A'.charCodeAt(0) + box);
