/** What browsers say of free room is the share of a disk that they would give, or made up: so it is tried. */
export interface RoomProbe {
  /** Whether so many bytes can be written now. */
  fits(bytes: number): Promise<boolean>;
}

const NAME = 'engram-probe';

export const browserRoomProbe: RoomProbe = {
  async fits(bytes) {
    if (!('caches' in globalThis)) return true;
    try {
      const cache = await caches.open(NAME);
      await cache.put(`./${NAME}`, new Response(new Uint8Array(bytes)));
      return true;
    } catch (error) {
      // Whatever else goes wrong says nothing of the room.
      return !(error instanceof Error && error.name === 'QuotaExceededError');
    } finally {
      await caches.delete(NAME).catch(() => false);
    }
  },
};
