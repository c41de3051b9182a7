import type { CardsChange } from '../../domain/note-edit.ts';
import type { NoteKind } from '../../domain/note.ts';
import type { RecorderFault } from '../../platform/recorder.ts';
import type { EditorLack } from '../../state/editor-lack.ts';
import type { IntakeReason } from '../../state/media-intake.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { number, count, moment } = numberWords('en');
const name = nameIn('ltr');

const cards = (value: number): string => count(value, { one: 'card', other: 'cards' });

const KINDS: Readonly<Record<NoteKind, string>> = {
  basic: 'Basic',
  reversed: 'Reversed',
  cloze: 'Cloze',
  typed: 'Typed',
  occlusion: 'Image occlusion',
};

const LACKS: Readonly<Record<EditorLack, string>> = {
  front: 'Write the front first: it is what the card asks.',
  gap: 'A cloze needs a gap: select some words, then press “Cloze” below.',
  typed: 'Write on the back what is to be typed.',
  reverse: 'A reversed card asks by its back too: write it.',
  picture: 'Choose a picture first.',
  shape: 'Draw a shape over what is to be asked.',
  deck: 'Give the new deck a name.',
};

const REFUSED: Readonly<Record<IntakeReason, string>> = {
  svg: 'Drawings in SVG are not taken, for they may run code. Save it as a PNG first.',
  'too-large': 'That is too large for a card.',
  unreadable: 'This device can’t read that file.',
  'not-sound': 'That is no sound that cards can play.',
  full: 'This device has no room left for it. Free some space, then try again.',
  closed: 'It was not kept: another tab runs a newer Engram. Reload this one.',
  refused: 'This device did not keep it. Try again.',
};

const RECORDER: Readonly<Record<RecorderFault, string>> = {
  'not-allowed':
    'Engram may not use the microphone. You can allow it in the browser’s settings for this page.',
  'no-microphone': 'No microphone was found.',
  failed: 'Nothing was recorded. Try again.',
};

/** The words of writing and mending cards, in English. */
export const EDITOR = {
  newCard: 'New card',
  editCard: 'Edit card',
  save: 'Save',
  close: 'Close',
  front: 'Front',
  back: 'Back',
  text: 'Text',
  extra: 'Extra',
  tags: 'Tags',
  source: 'Source',
  deck: 'Deck',
  kind: 'Kind',
  kinds: KINDS,
  newDeck: 'New deck...',
  newDeckName: 'Name of the new deck',
  chooseDeck: 'Choose a deck instead',
  removeTag: (tag: string): string => `Remove ${name(tag)}`,
  suggestions: 'Suggestions',
  preview: 'Preview',
  cardOf: (place: number, all: number): string => `Card ${number(place)} of ${number(all)}`,
  nextCard: 'Next card',
  noCard: 'No card yet.',
  lacks: LACKS,

  saved: 'Saved.',
  mended: 'The card is saved.',
  kept: 'Not saved. What you typed is kept as a draft.',
  draft: (epochMs: number): string => `Draft from ${moment(epochMs)}`,
  discard: 'Discard',
  gone: 'This card was deleted meanwhile. Saving brings it back.',
  overtaken: 'This was edited elsewhere meanwhile. Saving keeps both versions of its texts.',
  missing: 'This card is not here',
  whyMissing: 'It was deleted, or the address belongs to another device.',
  /** What becomes of the cards of a note. */
  cards: ({ stay, go, come }: CardsChange): string => {
    const stays = stay === 0 ? '' : `${cards(stay)}; ${stay === 1 ? 'its' : 'their'} answers are kept.`;
    const comes = come === 0 ? '' : `${cards(come)} more.`;
    const goes =
      go === 0
        ? ''
        : `${cards(go)} ${go === 1 ? 'goes; its' : 'go; their'} answers wait, should ${go === 1 ? 'it' : 'they'} come back.`;
    return [stays, comes, goes].filter((part) => part !== '').join(' ');
  },
  double: (front: string, deck: string): string =>
    `You have this card already, in ${name(deck)}: ${name(front)}`,
  openDouble: 'Open it',
  fault: (place: number, reason: string): string => `Formula ${number(place)}: ${reason}`,

  tools: 'Format',
  bold: 'Bold',
  code: 'Code',
  formula: 'Mathematics',
  list: 'List',
  cloze: 'Cloze',
  sameCloze: 'Cloze with the same number',
  picture: 'Picture',
  camera: 'Camera',
  record: 'Record sound',
  recording: (length: string): string => `Recording ${length}`,
  stop: 'Stop',
  cancel: 'Cancel',
  taking: 'Making it ready…',
  refused: REFUSED,
  recorder: RECORDER,
};
