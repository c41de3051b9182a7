import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number, count, form, moment } = numberWords('de');
const name = nameIn('ltr');

const texts = (value: number): string => count(value, { one: 'Text', other: 'Texte' });

/** The words of texts that were edited on two devices apart, in German. */
export const ASIDE: AllWords['aside'] = {
  title: 'Auf zwei Geräten bearbeitet',
  means:
    'Keines der Geräte wusste vom anderen. Der spätere Text wird gezeigt, der andere wartet hier, bis du dich entscheidest.',
  news: (value: number): string =>
    `${texts(value)} ${form(value, { one: 'wurde', other: 'wurden' })} auf zwei Geräten getrennt bearbeitet. Nichts ist verloren.`,
  look: 'Ansehen',

  fields: { front: 'Vorderseite', back: 'Rückseite', source: 'Quelle', name: 'Name des Stapels' },
  place: (deck: string, field: string): string => `${field}, Stapel ${name(deck)}`,
  noTitle: 'Eine Karte ohne Vorderseite',
  shows: 'Wird gezeigt',
  waits: 'Aufgehoben',
  thisDevice: 'Dieses Gerät',
  otherDevice: 'Ein anderes Gerät',
  written: (device: string, epochMs: number): string => `${name(device)}, ${moment(epochMs)}`,
  noText: 'Kein Text',
  use: 'Diesen Text nehmen',
  keep: 'So lassen',
  andMore: (value: number): string =>
    `danach ${form(value, { one: 'kommt', other: 'kommen' })} noch ${number(value)}`,

  done: {
    'text-used': 'Der Text wird wieder gezeigt, anstelle des anderen.',
    'text-kept': 'Es bleibt, wie es ist. Der andere Text ist verworfen.',
  },

  nothing: 'Nichts zu entscheiden',
  nothingMeans:
    'Wird ein Text auf zwei Geräten getrennt bearbeitet, warten beide Fassungen hier auf dich. Keine geht verloren.',
};
