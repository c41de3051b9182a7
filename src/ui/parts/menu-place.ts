/** A point of the window, in pixels from its upper left corner. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** So far a menu stays from the edges of the window. */
const MARGIN = 8;

/** Where the upper left corner of a menu goes: it begins at the pointer, and turns to its other side where there is no room. */
export const menuCorner = (at: MenuPlace, menu: Size, room: Size, isRtl: boolean): MenuPlace => ({
  x: startOf(at.x, menu.width, room.width, isRtl),
  y: startOf(at.y, menu.height, room.height, false),
});

function startOf(at: number, size: number, room: number, endsThere: boolean): number {
  const last = room - size - MARGIN;
  const places = endsThere ? [at - size, at] : [at, at - size];
  const fitting = places.find((start) => start >= MARGIN && start <= last);
  return fitting ?? Math.max(MARGIN, Math.min(at, last));
}
