import type { CardAction } from '../../domain/card-actions.ts';
import { FLAGS } from '../../domain/flags.ts';
import type { KeyPress } from '../shortcuts/key-press.ts';
import { KEYS } from '../shortcuts/keys.ts';

/** What a key does with the card that is studied. */
export type CardKey =
  CardAction | { readonly kind: 'menu' } | { readonly kind: 'edit' } | { readonly kind: 'info' };

const LETTERS = ['menu', 'edit', 'info'] as const;

/** Anki's keys where it has one. `characters`: whether those of one character do something. */
export function cardKey(press: KeyPress, characters: boolean): CardKey | null {
  const { key } = press;
  if (press.on === 'field' || press.repeat) return null;
  // On many keyboards it takes other keys besides.
  if (key === KEYS.card.suspend) return characters ? { kind: 'suspend', on: true } : null;
  if (press.alt) return null;
  if (press.command) return withCommand(key);
  if (!characters || press.shift) return null;
  if (key === KEYS.card.bury) return { kind: 'bury', on: true };
  const kind = LETTERS.find((each) => key.toLowerCase() === KEYS.card[each]);
  return kind ? { kind } : null;
}

function withCommand(key: string): CardKey | null {
  if (key === KEYS.card.delete) return { kind: 'delete' };
  const flag = /^[1-7]$/.test(key) ? FLAGS[Number(key)] : undefined;
  return flag ? { kind: 'flag', flag } : null;
}
