import type { Bytes } from './byte-stream.ts';

/** Bytes to a piece: as many arguments as every engine takes, and a multiple of three. */
const PIECE = 24_576;

export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE))));
  }
  return pieces.join('');
}

/** How many characters so many bytes take. */
export const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4;

/** Without a pattern that would go back through millions of characters. */
export function isBase64(text: string): boolean {
  const end = text.search(/[^A-Za-z0-9+/]/);
  return text.length % 4 === 0 && (end === -1 || /^==?$/.test(text.slice(end, end + 3)));
}

/** Of what `isBase64`. */
export function fromBase64(text: string): Bytes {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}
