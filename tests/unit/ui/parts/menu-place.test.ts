import { expect, test } from 'vitest';
import { menuCorner } from '../../../../src/ui/parts/menu-place.ts';

const MENU = { width: 200, height: 180 };
const ROOM = { width: 1000, height: 600 };

test('a menu begins at the pointer', () => {
  expect(menuCorner({ x: 300, y: 100 }, MENU, ROOM, false)).toEqual({ x: 300, y: 100 });
});

test('where there is no room, it ends at the pointer', () => {
  expect(menuCorner({ x: 950, y: 550 }, MENU, ROOM, false)).toEqual({ x: 750, y: 370 });
});

test('where text runs from right to left, it does so as well', () => {
  expect(menuCorner({ x: 300, y: 100 }, MENU, ROOM, true)).toEqual({ x: 100, y: 100 });
  expect(menuCorner({ x: 50, y: 100 }, MENU, ROOM, true)).toEqual({ x: 50, y: 100 });
});

test('in a window smaller than itself it stays at the upper left', () => {
  expect(menuCorner({ x: 100, y: 100 }, MENU, { width: 190, height: 150 }, false)).toEqual({ x: 8, y: 8 });
});
