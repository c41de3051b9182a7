import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { count } = numberWords('de');
const name = nameIn('ltr');

/** The words of clozes, typed answers and covered pictures, in German. */
export const KINDS: AllWords['kinds'] = {
  said: { blank: 'Lücke', hint: 'Lücke:', answer: 'Antwort:' },
  asked: (covered) =>
    covered === 0
      ? 'Bild, ein Teil verdeckt: was ist es?'
      : `Bild, nach einem Teil gefragt, ${count(covered, { one: 'anderer verdeckt', other: 'andere verdeckt' })}`,
  opened: 'Bild, der gefragte Teil ist offen',

  label: 'Deine Antwort',
  right: 'Richtig',
  typed: 'Getippt',
  meant: 'Gemeint',
  nothing: 'Nichts getippt',
  differs: (typed, meant) => `Getippt: ${name(typed)}, gemeint war ${name(meant)}.`,
  missing: (letters) => `Es fehlt: ${name(letters)}.`,
  extra: (letters) => `Zu viel: ${name(letters)}.`,
};
