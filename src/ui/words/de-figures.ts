import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number } = numberWords('de');
const name = nameIn('ltr');

/** The words around figures, in German. */
export const FIGURES: AllWords['figures'] = {
  wrong: 'Diese Figur lässt sich nicht zeigen',
  again: 'Von vorn',
  unreachable: 'Die Figur ließ sich nicht laden.',
  faults: {
    'no-such-figure': (figure) => `Eine Figur namens ${name(figure)} gibt es nicht.`,
    'no-setting': (line) => `„${name(line)}“ ist keine Einstellung: Schreibe Name, Doppelpunkt und Wert.`,
    unknown: (setting, known) => `Eine Einstellung ${name(setting)} gibt es nicht; es gibt ${name(known)}.`,
    twice: (setting) => `${name(setting)} ist zweimal angegeben: Lass eine Zeile weg.`,
    'no-number': (setting, value) => `${name(setting)}: „${name(value)}“ ist keine Zahl.`,
    range: (setting, min, max) => `${name(setting)} muss zwischen ${number(min)} und ${number(max)} liegen.`,
    whole: (setting) => `${name(setting)} muss eine ganze Zahl sein.`,
    count: (setting, least, most) =>
      least === most
        ? `${name(setting)} braucht ${number(least)} Werte.`
        : `${name(setting)} braucht ${number(least)} bis ${number(most)} Werte.`,
    letters: (setting, least, most) =>
      `${name(setting)} muss ein Wort mit ${number(least)} bis ${number(most)} Buchstaben sein.`,
    choice: (setting, choices) => `${name(setting)} muss eines hiervon sein: ${name(choices)}.`,
    missing: (setting) =>
      `Eine Zeile ${name(setting)} fehlt: Schreibe ${name(`${setting}:`)} und einen Wert oder eine Formel.`,
    source: (line) =>
      `„${name(line)}“ ergibt keine Zahlen: Schreibe einen Bereich wie 1 to 9 step 2, eine Liste wie 3, 5, 7 oder = und eine Formel.`,
    formula: (line) =>
      `Die Formel in „${name(line)}“ ist nicht lesbar: Prüfe Zeichen und Klammern oder kürze sie.`,
    lines: (most) => `Ein Block darf höchstens ${number(most)} Zeilen haben: Lass einige weg.`,
    'unknown-name': (line, unknown) =>
      `„${name(line)}“: ${name(unknown)} ist nicht bekannt: Gib darüber eine eigene Zeile dafür an oder prüfe die Schreibweise.`,
    'no-draw':
      'Es fanden sich keine Zahlen, die „where“ erfüllen und eine Antwort ergeben: Verlange in „where“ weniger oder prüfe, ob durch 0 geteilt wird.',
  },
};
