import type { MoreWords } from './more-words.ts';
import { numberWords } from './numbers.ts';

const { number, count, percent } = numberWords('de');

/** The words of drawing shapes on a picture, in German. */
export const DRAWING: MoreWords['drawing'] = {
  choice: 'Bild zum Zeichnen',
  choose: 'Bild auswählen',
  camera: 'Bild aufnehmen',
  other: 'Anderes Bild',
  empty:
    'Teile eines Bildes abdecken und nach jedem gefragt werden. Ein Bild lässt sich auch einfügen oder hierher ziehen.',

  shapes: 'Formen',
  hint: 'Über das zeichnen, was gefragt werden soll.',
  keys: 'Pfeiltasten verschieben sie, mit Umschalt ändern sie die Größe. Entf löscht sie.',
  shape: (place, all, { round, x, y, w, h }) =>
    `Form ${number(place)} von ${number(all)}, ${round ? 'Ellipse, ' : ''}${percent(x)} von links, ${percent(y)} von oben, ${percent(w)} breit, ${percent(h)} hoch`,
  cards: (value) => count(value, { one: 'Karte', other: 'Karten' }),

  form: 'Form',
  box: 'Rechteck',
  round: 'Ellipse',
  add: 'Form hinzufügen',
  remove: 'Form löschen',
  undo: 'Zeichnen rückgängig',

  hides: 'Auch die anderen Formen abdecken',
  hidesMeans: 'Sonst deckt eine Karte nur die ab, nach der sie fragt.',
};
