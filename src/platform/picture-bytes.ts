export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The same shape with no side longer than that, and none that vanishes. */
export function fittedSize({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  const fitted = (side: number): number => Math.max(1, Math.round(side * scale));
  return { width: fitted(width), height: fitted(height) };
}

/** As far as something has to stand that says it. */
const BEGINNING = 1_000;

/** Drawn in words, whatever its name says. */
export const isSvg = (bytes: Uint8Array): boolean => /<svg[\s>]/i.test(latin(bytes, 0, BEGINNING));

/** The type of a picture that moves and says nothing besides; null for any other. */
export function isAnimated(bytes: Uint8Array): 'image/gif' | 'image/webp' | null {
  if (latin(bytes, 0, 4) === 'GIF8') return isMovingGif(bytes) ? 'image/gif' : null;
  const isWebp = latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP';
  return isWebp && isMovingWebp(bytes) ? 'image/webp' : null;
}

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

const holds = (bytes: Uint8Array, sought: string): boolean => {
  const first = sought.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (latin(bytes, at, at + sought.length) === sought) return true;
  }
  return false;
};

/** Apps put what they know of a picture into a block of this name. */
const isMovingGif = (bytes: Uint8Array): boolean =>
  holds(bytes, 'NETSCAPE2.0') && !holds(bytes, 'XMP DataXMP');

const EXTENDED = 'VP8X';
const MOVES = 0x02;
const TELLS = 0x08 | 0x04;

/** The flags of an extended WebP, behind the head of its first chunk: EXIF and XMP are told of like the frames. */
function isMovingWebp(bytes: Uint8Array): boolean {
  const flags = latin(bytes, 12, 16) === EXTENDED ? (bytes[20] ?? 0) : 0;
  return (flags & MOVES) !== 0 && (flags & TELLS) === 0;
}
