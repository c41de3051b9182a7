import { sortOf, type MediaType } from '../domain/media.ts';

/** Where the page finds a picture or a sound, and how large the picture is, where that can be told. */
export interface MediaAddress {
  readonly url: string;
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** Addresses for bytes that this page holds. */
export interface MediaAddresses {
  /** A picture is decoded by then: it shows in the frame in which it is asked for. */
  make(type: MediaType, bytes: ArrayBuffer): Promise<MediaAddress>;
  /** Lets go of the bytes. */
  revoke(address: MediaAddress): void;
}

export const browserMediaAddresses: MediaAddresses = {
  async make(type, bytes) {
    const url = URL.createObjectURL(new Blob([bytes], { type }));
    return { url, size: sortOf(type) === 'picture' ? await sizeOf(url) : null };
  },
  revoke: ({ url }) => URL.revokeObjectURL(url),
};

async function sizeOf(url: string): Promise<MediaAddress['size']> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  } catch {
    // Bytes that are no picture: the page shows what describes it.
    return null;
  }
}
