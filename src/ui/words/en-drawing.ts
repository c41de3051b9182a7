import type { Shape } from '../../domain/occlusion.ts';
import { numberWords } from './numbers.ts';

const { number, count, percent } = numberWords('en');

/** The words of drawing shapes on a picture, in English. */
export const DRAWING = {
  choice: 'Picture to draw on',
  choose: 'Choose a picture',
  camera: 'Take a picture',
  other: 'Another picture',
  empty: 'Cover parts of a picture, and be asked for each. You can also paste a picture, or drop it here.',

  shapes: 'Shapes',
  hint: 'Draw over what is to be asked.',
  keys: 'Arrow keys move it, with Shift they size it. Delete removes it.',
  shape: (place: number, all: number, { round, x, y, w, h }: Shape): string =>
    `Shape ${number(place)} of ${number(all)}, ${round ? 'ellipse, ' : ''}${percent(x)} from the left, ${percent(y)} from the top, ${percent(w)} wide, ${percent(h)} high`,
  cards: (value: number): string => count(value, { one: 'card', other: 'cards' }),

  form: 'Form',
  box: 'Rectangle',
  round: 'Ellipse',
  add: 'Add shape',
  remove: 'Delete shape',
  undo: 'Undo drawing',

  hides: 'Cover the other shapes too',
  hidesMeans: 'Else a card covers only the one that it asks for.',
};
