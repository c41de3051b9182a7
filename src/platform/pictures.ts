import { isMediaType, LARGEST_MEDIA, type MediaType } from '../domain/media.ts';
import { fittedSize, isAnimated, isSvg, type Size } from './picture-bytes.ts';

/** Why a file is not taken as a picture. */
export type PictureFault = 'svg' | 'too-large' | 'unreadable';

/** A picture as it is kept: small, upright, and without a word on where it was taken. */
export type PreparedPicture =
  | { readonly kind: 'picture'; readonly type: MediaType; readonly bytes: ArrayBuffer }
  | { readonly kind: 'refused'; readonly fault: PictureFault };

/** How pictures are made ready. */
export interface Pictures {
  prepare(file: Blob): Promise<PreparedPicture>;
}

/** Of what is decoded: cameras stay far below it. */
const LARGEST_FILE = 80_000_000;
/** The longer side: what a phone shows, doubled. */
const LONGEST_SIDE = 1_600;
const QUALITY = 0.85;

export const browserPictures: Pictures = { prepare };

async function prepare(file: Blob): Promise<PreparedPicture> {
  if (file.size > LARGEST_FILE) return refused('too-large');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return refused('unreadable');
  if (file.type.includes('svg') || isSvg(new Uint8Array(bytes))) return refused('svg');
  const moving = isAnimated(new Uint8Array(bytes));
  // What moves would stand still, were it drawn anew.
  if (moving && isMediaType(moving)) return asItIs(moving, bytes);
  const image = await decoded(file);
  if (image === null) return refused('unreadable');
  try {
    return await drawnAnew(image);
  } finally {
    image.close();
  }
}

const refused = (fault: PictureFault): PreparedPicture => ({ kind: 'refused', fault });

const asItIs = (type: MediaType, bytes: ArrayBuffer): PreparedPicture =>
  bytes.byteLength > LARGEST_MEDIA ? refused('too-large') : { kind: 'picture', type, bytes };

/** Upright, as its EXIF says; null where the browser knows no such picture. */
const decoded = (file: Blob): Promise<ImageBitmap | null> =>
  createImageBitmap(file, { imageOrientation: 'from-image' })
    // An older Safari does so by itself, and knows no such option.
    .catch(() => createImageBitmap(file))
    .catch(() => null);

async function drawnAnew(image: ImageBitmap): Promise<PreparedPicture> {
  const size = fittedSize(image, LONGEST_SIDE);
  const canvas = drawn(image, size);
  const blob = canvas && (await encoded(canvas, size));
  if (!blob || !isMediaType(blob.type)) return refused('unreadable');
  return asItIs(blob.type, await blob.arrayBuffer());
}

function drawn(image: ImageBitmap, { width, height }: Size): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}

/** WebP; where the browser writes none, JPEG, or PNG where something shines through. */
async function encoded(canvas: HTMLCanvasElement, size: Size): Promise<Blob | null> {
  const webp = await blobOf(canvas, 'image/webp');
  if (webp?.type === 'image/webp') return webp;
  return blobOf(canvas, isOpaque(canvas, size) ? 'image/jpeg' : 'image/png');
}

const blobOf = (canvas: HTMLCanvasElement, type: MediaType): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY));

const PIXEL = 4;
const OPAQUE = 255;

function isOpaque(canvas: HTMLCanvasElement, { width, height }: Size): boolean {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  for (let at = PIXEL - 1; at < pixels.length; at += PIXEL) if (pixels[at] !== OPAQUE) return false;
  return true;
}
