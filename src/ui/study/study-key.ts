import { RATINGS, type Rating } from '../../domain/event.ts';
import type { StudyPhase } from '../../state/study-phase.ts';
import type { KeyPress } from '../shortcuts/key-press.ts';
import { KEYS } from '../shortcuts/keys.ts';

export type StudyAction =
  | { readonly kind: 'turn' }
  | { readonly kind: 'rate'; readonly rating: Rating }
  | { readonly kind: 'undo' }
  | { readonly kind: 'close' };

interface KeySetting {
  readonly side: StudyPhase['kind'];
  /** Whether keys of one character may do something. */
  readonly characters: boolean;
}

/** What a key does while studying. */
export function studyKey(press: KeyPress, { side, characters }: KeySetting): StudyAction | null {
  if (press.on === 'field' || press.repeat || press.alt) return null;
  const { key } = press;
  if (press.command) return isLetter(key, KEYS.undoByCommand) && !press.shift ? { kind: 'undo' } : null;
  if (key === KEYS.close) return { kind: 'close' };
  if (KEYS.goOn.some((each) => each === key)) return press.on === 'page' ? goOn(side) : null;
  if (!characters || press.shift) return null;
  if (isLetter(key, KEYS.undo)) return { kind: 'undo' };
  const rating = side === 'back' ? RATINGS.find((_, place) => key === KEYS.ratings[place]) : undefined;
  return rating ? { kind: 'rate', rating } : null;
}

/** The same key over and over turns a card and knows it. */
function goOn(side: StudyPhase['kind']): StudyAction | null {
  if (side === 'front') return { kind: 'turn' };
  return side === 'back' ? { kind: 'rate', rating: 'good' } : null;
}

/** Capitals are locked, perhaps. */
const isLetter = (key: string, letter: string): boolean => key.toLowerCase() === letter;
