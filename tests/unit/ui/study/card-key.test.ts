import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../../../../src/ui/shortcuts/key-press.ts';
import { cardKey } from '../../../../src/ui/study/card-key.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  command: false,
  alt: false,
  shift: false,
  repeat: false,
  on: 'page',
  ...more,
});

describe('a key with the card that is studied', () => {
  it.each([
    ['e', { kind: 'edit' }],
    ['E', { kind: 'edit' }],
    ['i', { kind: 'info' }],
    ['m', { kind: 'menu' }],
    ['-', { kind: 'bury', on: true }],
    ['@', { kind: 'suspend', on: true }],
  ])('"%s" does what Anki’s does, unless keys of one character are off', (key, action) => {
    expect(cardKey(press(key), true)).toEqual(action);
    expect(cardKey(press(key, { on: 'control' }), true)).toEqual(action);
    expect(cardKey(press(key), false)).toBeNull();
    expect(cardKey(press(key, { on: 'field' }), true)).toBeNull();
    expect(cardKey(press(key, { repeat: true }), true)).toBeNull();
  });

  it('takes the sign for suspending however a keyboard makes it', () => {
    const suspend = { kind: 'suspend', on: true };
    expect(cardKey(press('@', { shift: true }), true)).toEqual(suspend);
    expect(cardKey(press('@', { alt: true, command: true }), true)).toEqual(suspend);
  });

  it('flags and deletes with Control, whatever is off', () => {
    expect(cardKey(press('1', { command: true }), false)).toEqual({ kind: 'flag', flag: 'red' });
    expect(cardKey(press('7', { command: true }), true)).toEqual({ kind: 'flag', flag: 'purple' });
    expect(cardKey(press('8', { command: true }), true)).toBeNull();
    expect(cardKey(press('1'), true)).toBeNull();
    expect(cardKey(press('Delete', { command: true }), false)).toEqual({ kind: 'delete' });
    expect(cardKey(press('Delete'), true)).toBeNull();
  });

  it.each(['e', 'i', '-'])('leaves %s with other keys to the browser', (key) => {
    expect(cardKey(press(key, { command: true }), true)).toBeNull();
    expect(cardKey(press(key, { alt: true }), true)).toBeNull();
    expect(cardKey(press(key, { shift: true }), true)).toBeNull();
  });
});
