import type { default as KatexModule, TrustContext } from 'katex';
import { formulaReason, type FormulaReason } from './formula-reason.ts';

export type Katex = typeof KatexModule;
export const loadKatex = async (): Promise<Katex> => (await import('katex')).default;

export interface Formula {
  readonly tex: string;
  /** As written, with its dollars. */
  readonly source: string;
  readonly isDisplay: boolean;
}

export type SetFormula =
  | { readonly kind: 'set'; readonly html: string }
  | { readonly kind: 'fault'; readonly reason: FormulaReason };

/** What the formulas of one text may still cost: a few words of TeX can be made to expand for minutes. */
export interface Allowance {
  left: number;
}
export const newAllowance = (): Allowance => ({ left: 20_000 });

const LONGEST_FORMULA = 5_000;
/** KaTeX writes about as much HTML for each symbol. */
const HTML_PER_SYMBOL = 160;

/** Browsers flatten what is nested deeper than 512 elements, or take seconds to lay it out. */
const DEEPEST = 400;

class Refusal extends Error {
  readonly reason: FormulaReason;

  constructor(reason: FormulaReason) {
    super(reason.kind);
    this.reason = reason;
  }
}
const TOO_DEEP = formulaReason('too-deep');

/** A formula as KaTeX's HTML, with MathML for screen readers, or why it can't be set. */
export function setFormula(katex: Katex, formula: Formula, allowance: Allowance): SetFormula {
  if (formula.tex.length > LONGEST_FORMULA) return fault(formulaReason('too-long'));
  try {
    spend(allowance, formula.tex.length);
    const html = katex.renderToString(formula.tex, {
      displayMode: formula.isDisplay,
      output: 'htmlAndMathml',
      trust: refuseCommand,
      strict: 'ignore',
      errorColor: 'var(--again)',
      maxSize: 20,
      maxExpand: 1_000,
      macros: boundedMacros(allowance),
    });
    allowance.left -= html.length / HTML_PER_SYMBOL;
    return depthOf(html) > DEEPEST ? fault(TOO_DEEP) : { kind: 'set', html };
  } catch (error) {
    return fault(reasonOf(katex, error));
  }
}

const fault = (reason: FormulaReason): SetFormula => ({ kind: 'fault', reason });

/** `\href`, `\includegraphics` and their like: never, and said so, for KaTeX would show the bare command. */
const refuseCommand = ({ command }: TrustContext): never => {
  throw new Refusal(formulaReason('command', command));
};

function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of html.matchAll(/<\/?[a-z][^>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}

function spend(allowance: Allowance, cost: number): void {
  allowance.left -= cost;
  if (allowance.left < 0) throw new Refusal(formulaReason('too-much'));
}

interface Macro {
  readonly tokens?: readonly unknown[];
  readonly numArgs?: number;
}

/**
 * The definitions of one formula, gone with it. KaTeX counts expansions but not how long each is, and a definition that
 * takes arguments can double them every time: those are refused, and the rest pays for its length.
 */
function boundedMacros(allowance: Allowance): Record<string, object> {
  return new Proxy<Record<string, Macro>>(Object.create(null), {
    get(macros, name: string) {
      const macro = macros[name];
      spend(allowance, macro?.tokens?.length ?? 0);
      return macro;
    },
    set(macros, name: string, macro: Macro) {
      if ((macro.numArgs ?? 0) > 0) throw new Refusal(formulaReason('arguments'));
      macros[name] = macro;
      return true;
    },
  });
}

function reasonOf(katex: Katex, error: unknown): FormulaReason {
  if (error instanceof Refusal) return error.reason;
  if (error instanceof RangeError) return TOO_DEEP;
  if (!(error instanceof katex.ParseError)) return formulaReason('unknown');
  const said = error.message
    .replace('KaTeX parse error: ', '')
    .replaceAll("'EOF'", 'the end')
    .replace(/ at (?:position \d+|end of input): /, ' here: ');
  return formulaReason('syntax', said);
}
