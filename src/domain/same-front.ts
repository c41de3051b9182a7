/** What of a front tells it from another: its letters, without capitals, accents and what stands around them. */
export const foldedFront = (front: string): string =>
  front
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
