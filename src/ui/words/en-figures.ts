import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { number } = numberWords('en');
const name = nameIn('ltr');

/** The words around figures, in English. What a figure itself says is in the language of the decks it was made for. */
export const FIGURES = {
  wrong: 'This figure cannot be shown',
  again: 'Begin again',
  unreachable: 'The figure could not be loaded.',
  faults: {
    'no-such-figure': (figure: string): string => `There is no figure called ${name(figure)}.`,
    'no-setting': (line: string): string =>
      `“${name(line)}” is no setting: write a name, a colon and a value.`,
    unknown: (setting: string, known: string): string =>
      `There is no setting ${name(setting)}; there are ${name(known)}.`,
    twice: (setting: string): string => `${name(setting)} is set twice.`,
    'no-number': (setting: string, value: string): string =>
      `${name(setting)}: “${name(value)}” is no number.`,
    range: (setting: string, min: number, max: number): string =>
      `${name(setting)} has to be from ${number(min)} to ${number(max)}.`,
    whole: (setting: string): string => `${name(setting)} has to be a whole number.`,
    count: (setting: string, least: number, most: number): string =>
      least === most
        ? `${name(setting)} needs ${number(least)} values.`
        : `${name(setting)} needs ${number(least)} to ${number(most)} values.`,
    choice: (setting: string, choices: string): string =>
      `${name(setting)} has to be one of ${name(choices)}.`,
    missing: (setting: string): string => `A line ${name(setting)} is missing.`,
    'unknown-name': (line: string, unknown: string): string =>
      `“${name(line)}”: nobody knows ${name(unknown)}.`,
    'no-draw': 'No numbers were found that hold what “where” demands and give an answer.',
  },
};
