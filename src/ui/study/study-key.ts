import { RATINGS, type Rating } from '../../domain/event.ts';
import type { StudyPhase } from '../../state/study-phase.ts';

export type StudyAction =
  | { readonly kind: 'turn' }
  | { readonly kind: 'rate'; readonly rating: Rating }
  | { readonly kind: 'undo' }
  | { readonly kind: 'close' };

/** A key as it was pressed, and what had the focus. */
export interface KeyPress {
  readonly key: string;
  /** Control, or Command on a Mac. */
  readonly command: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** The key is being held down. */
  readonly repeat: boolean;
  /** A field takes every key, a control its own Space and Enter. */
  readonly on: 'field' | 'control' | 'page';
}

interface KeySetting {
  readonly side: StudyPhase['kind'];
  /** Whether keys of one character may do something. */
  readonly characters: boolean;
}

/** What a key does while studying. */
export function studyKey(press: KeyPress, { side, characters }: KeySetting): StudyAction | null {
  if (press.on === 'field' || press.repeat || press.alt) return null;
  const key = press.key.toLowerCase();
  if (press.command) return key === 'z' && !press.shift ? { kind: 'undo' } : null;
  if (key === 'escape') return { kind: 'close' };
  if (key === ' ' || key === 'enter') return press.on === 'page' ? goOn(side) : null;
  if (!characters || press.shift) return null;
  if (key === 'u') return { kind: 'undo' };
  const rating = side === 'back' ? RATINGS.find((_, place) => key === String(place + 1)) : undefined;
  return rating ? { kind: 'rate', rating } : null;
}

/** The same key over and over turns a card and knows it. */
function goOn(side: StudyPhase['kind']): StudyAction | null {
  if (side === 'front') return { kind: 'turn' };
  return side === 'back' ? { kind: 'rate', rating: 'good' } : null;
}
