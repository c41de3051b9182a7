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
    twice: (setting: string): string => `${name(setting)} is set twice: keep one line.`,
    'no-number': (setting: string, value: string): string =>
      `${name(setting)}: “${name(value)}” is no number.`,
    range: (setting: string, min: number, max: number): string =>
      `${name(setting)} has to be from ${number(min)} to ${number(max)}.`,
    whole: (setting: string): string => `${name(setting)} has to be a whole number.`,
    count: (setting: string, least: number, most: number): string =>
      least === most
        ? `${name(setting)} needs ${number(least)} values.`
        : `${name(setting)} needs ${number(least)} to ${number(most)} values.`,
    letters: (setting: string, least: number, most: number): string =>
      `${name(setting)} has to be one word of ${number(least)} to ${number(most)} letters.`,
    choice: (setting: string, choices: string): string =>
      `${name(setting)} has to be one of ${name(choices)}.`,
    missing: (setting: string): string =>
      `A line ${name(setting)} is missing: write ${name(`${setting}:`)} and a value or a formula.`,
    source: (line: string): string =>
      `“${name(line)}” gives no numbers: write a range such as 1 to 9 step 2, a list such as 3, 5, 7, or = and a formula.`,
    formula: (line: string): string =>
      `The formula in “${name(line)}” cannot be read: check its signs and parentheses, or make it shorter.`,
    lines: (most: number): string => `A block may have ${number(most)} lines at most: leave some out.`,
    'unknown-name': (line: string, unknown: string): string =>
      `“${name(line)}”: nobody knows ${name(unknown)}: give it a line of its own above, or check how it is written.`,
    'no-draw':
      'No numbers were found that hold what “where” demands and give an answer: let “where” demand less, or check the formulas for a division by 0.',
  },
};
