import { RATINGS, type Rating } from '../../domain/event.ts';
import type { MoreWords } from '../words/more-words.ts';
import { KEYS } from './keys.ts';

/** Keys that are pressed together, as a `KeyboardEvent` names them; `Command` is that of the person's keyboard. */
export type Chord = readonly string[];

export interface Shortcut {
  readonly does: keyof MoreWords['shortcuts']['does'] | Rating;
  /** Any of them does it. */
  readonly chords: readonly Chord[];
}

export interface ShortcutGroup {
  readonly place: keyof MoreWords['shortcuts']['places'];
  readonly shortcuts: readonly Shortcut[];
}

const SESSION: readonly Shortcut[] = [
  { does: 'turn', chords: KEYS.goOn.map((key) => [key]) },
  ...KEYS.ratings.map((key, place): Shortcut => ({ does: RATINGS[place] ?? 'good', chords: [[key]] })),
  { does: 'undo', chords: [[KEYS.undo], ['Command', KEYS.undoByCommand]] },
  { does: 'close', chords: [[KEYS.close]] },
  { does: 'cardMenu', chords: [[KEYS.card.menu]] },
  { does: 'edit', chords: [[KEYS.card.edit]] },
  { does: 'suspend', chords: [[KEYS.card.suspend]] },
  { does: 'bury', chords: [[KEYS.card.bury]] },
  { does: 'flag', chords: [['Command', KEYS.card.flags]] },
  { does: 'delete', chords: [['Command', KEYS.card.delete]] },
  { does: 'info', chords: [[KEYS.card.info]] },
];

const GROUPS: readonly ShortcutGroup[] = [
  { place: 'session', shortcuts: SESSION },
  {
    place: 'decks',
    shortcuts: [
      { does: 'study', chords: [[KEYS.study]] },
      { does: 'menu', chords: [['ContextMenu'], ['Shift', 'F10']] },
    ],
  },
  {
    place: 'editor',
    shortcuts: [
      { does: 'save', chords: [['Command', KEYS.save]] },
      { does: 'bold', chords: [['Command', KEYS.bold]] },
      { does: 'leave', chords: [[KEYS.close]] },
    ],
  },
  { place: 'stats', shortcuts: [{ does: 'day', chords: [['Arrows']] }] },
  {
    place: 'everywhere',
    shortcuts: [
      { does: 'add', chords: KEYS.add.map((key) => [key]) },
      { does: 'shortcuts', chords: [[KEYS.shortcuts[0]]] },
    ],
  },
];

/** All shortcuts, or without those by a single character. */
export const shortcutGroups = (characters: boolean): readonly ShortcutGroup[] =>
  characters ? GROUPS : GROUPS.map(withoutCharacters).filter(({ shortcuts }) => shortcuts.length > 0);

const withoutCharacters = ({ place, shortcuts }: ShortcutGroup): ShortcutGroup => ({
  place,
  shortcuts: shortcuts
    .map(({ does, chords }) => ({ does, chords: chords.filter((chord) => !isCharacter(chord)) }))
    .filter(({ chords }) => chords.length > 0),
});

/** Space is none: it is not typed by accident, and no speech input says it. */
const isCharacter = ([key, ...others]: Chord): boolean =>
  key?.length === 1 && key !== ' ' && others.length === 0;
