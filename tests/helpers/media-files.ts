import { mediaIdOf, type MediaType } from '../../src/domain/media.ts';
import { toBase64 } from '../../src/formats/base64.ts';
import type { MediaItem } from '../../src/formats/backup/format.ts';

/** A picture or sound as a backup carries it; its bytes need not be one. */
export function mediaItem(bytes: Uint8Array, type: MediaType = 'image/webp'): MediaItem {
  return { id: mediaIdOf(bytes), type, bytes: new Uint8Array(bytes).buffer };
}

export const mediaJson = ({ id, type, bytes }: MediaItem) => ({
  id,
  type,
  bytes: toBase64(new Uint8Array(bytes)),
});

// oxlint-disable-next-line require-await
export async function* eachOf<Item>(items: readonly Item[]): AsyncIterable<Item> {
  yield* items;
}
