import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { number, count, form, moment } = numberWords('en');
const name = nameIn('ltr');

const texts = (value: number): string => count(value, { one: 'text', other: 'texts' });

/** The words of texts that were edited on two devices apart, in English. */
export const ASIDE = {
  title: 'Edited on two devices',
  means: 'Neither device knew of the other. The later text shows; the other waits here until you decide.',
  news: (value: number): string =>
    `${texts(value)} ${form(value, { one: 'was', other: 'were' })} edited on two devices apart. Nothing is lost.`,
  look: 'Look',

  fields: { front: 'Front', back: 'Back', source: 'Source', name: 'Name of the deck' },
  /** Which of a card's texts it is, and the deck. */
  place: (deck: string, field: string): string => `${field}, in ${name(deck)}`,
  noTitle: 'A card without a front',
  shows: 'Shows now',
  waits: 'Kept aside',
  thisDevice: 'This device',
  otherDevice: 'Another device',
  written: (device: string, epochMs: number): string => `${name(device)}, ${moment(epochMs)}`,
  noText: 'No text',
  use: 'Use this text',
  keep: 'Keep as it is',
  andMore: (value: number): string => `and ${number(value)} more, after these`,

  done: {
    'text-used': 'The text shows again, in place of the other.',
    'text-kept': 'It stays as it is, and the other text is let go.',
  },

  nothing: 'Nothing to decide',
  nothingMeans: 'When a text is edited on two devices apart, both wait here for you. None gets lost.',
};
