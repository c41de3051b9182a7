import { isInFormula } from './formula-pairs.ts';
import type { FieldText, TextEdit } from './text-edits.ts';

/** What may be meant by what was begun: shown by its name, taken as an edit. */
export interface Suggestion {
  readonly name: string;
  readonly edit: TextEdit;
}

/** Those that are used most come first; `|` is where one goes on writing. */
const COMMANDS = [
  String.raw`frac{|}{} sum_{|}^{} sqrt{|} int_{|}^{} prod_{|}^{} lim_{|} left(|\right) text{|} mathbb{|} mathbf{|} mathcal{|}`,
  String.raw`mathrm{|} operatorname{|} hat{|} bar{|} vec{|} tilde{|} dot{|} overline{|} underbrace{|}_{} overbrace{|}^{} binom{|}{}`,
  String.raw`begin{aligned}|\end{aligned} begin{bmatrix}|\end{bmatrix} begin{cases}|\end{cases}`,
  'alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi varphi',
  'chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega infty partial nabla cdot times div pm le ge ne neq',
  'approx equiv sim propto in notin subset subseteq supset cup cap setminus emptyset forall exists neg land lor to mapsto',
  'rightarrow leftarrow Rightarrow Leftarrow Leftrightarrow iff implies ldots cdots vdots log ln exp sin cos tan max min',
  'arg det dim ker sup inf mid mathop odot oplus otimes circ star quad qquad ell hbar Re Im top perp parallel angle prime',
].flatMap((line) => line.split(' '));

const LANGUAGES = 'python javascript typescript bash java rust sql cpp css json xml yaml'.split(' ');

/** More than these are read slower than the rest is typed. */
const MOST = 4;

export function suggestionsAt({ text, start, end }: FieldText): readonly Suggestion[] {
  if (start !== end) return [];
  const before = text.slice(0, start);
  const command = /\\([A-Za-z]+)$/u.exec(before)?.[1];
  if (command !== undefined && isInFormula(before)) return commandsLike(command, start);
  const language = /(?:^|\n)(?:```|~~~)([a-z]+)$/u.exec(before)?.[1];
  return language === undefined ? [] : languagesLike(language, start);
}

const commandsLike = (typed: string, at: number): readonly Suggestion[] =>
  COMMANDS.filter((command) => command.startsWith(typed) && command !== typed)
    .slice(0, MOST)
    .map((command) => {
      const from = at - typed.length;
      const insert = command.replace('|', '');
      const place = command.indexOf('|');
      const caret = from + (place === -1 ? insert.length : place);
      return { name: `\\${insert}`, edit: { from, to: at, insert, select: [caret, caret] } };
    });

const languagesLike = (typed: string, at: number): readonly Suggestion[] =>
  LANGUAGES.filter((language) => language.startsWith(typed) && language !== typed)
    .slice(0, MOST)
    .map((language) => {
      const from = at - typed.length;
      const caret = from + language.length;
      return { name: language, edit: { from, to: at, insert: language, select: [caret, caret] } };
    });
