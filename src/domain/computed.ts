import { computedLines } from './computed-block.ts';
import { inPlainSigns, readExpression, type Expression } from './expression.ts';

/** One number of a card, as it is drawn or worked out. */
export interface Variable {
  readonly name: string;
  readonly from:
    | { readonly kind: 'range'; readonly low: number; readonly step: number; readonly count: number }
    | { readonly kind: 'list'; readonly values: readonly number[] }
    | { readonly kind: 'formula'; readonly expression: Expression };
}

/** A card whose numbers are drawn afresh each time that it is asked. */
export interface ComputedCard {
  /** In the order in which they are written: each knows those before it. */
  readonly variables: readonly Variable[];
  readonly answer: Expression;
  /** What a draw has to hold to be taken. */
  readonly where: Expression | null;
  /** How many digits after the point are asked for; null where nothing is said. */
  readonly round: number | null;
}

/** What is wrong with a block, by the line that it is in; of `answer` where it is missing. */
export type ComputedFault =
  | { readonly kind: 'line'; readonly line: string }
  /** What stands for numbers is no range, list or formula, or a range of none or too many. */
  | { readonly kind: 'source'; readonly line: string }
  | { readonly kind: 'formula'; readonly line: string }
  | { readonly kind: 'twice'; readonly line: string; readonly name: string }
  | { readonly kind: 'round'; readonly line: string; readonly most: number }
  | { readonly kind: 'lines'; readonly line: string; readonly most: number }
  | { readonly kind: 'unknown'; readonly line: string; readonly unknown: string }
  | { readonly kind: 'no-answer' };

export type ComputedReading =
  | { readonly kind: 'computed'; readonly card: ComputedCard }
  | { readonly kind: 'faulty'; readonly fault: ComputedFault };

const LINE = /^([a-z]\w{0,29})\s*:\s*(.+)$/i;
// One way to read each number: a stranger's long line is not tried in many.
const NUMBER = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?`;
const RANGE = new RegExp(String.raw`^(${NUMBER})\s+to\s+(${NUMBER})(?:\s+step\s+(${NUMBER}))?$`, 'i');
const LIST = new RegExp(String.raw`^${NUMBER}(?:\s*,\s*${NUMBER})*$`, 'i');
const MOST_LINES = 30;
const LONGEST_LINE = 1_000;
/** Of a line that is wrong, this much is told. */
const MOST_TOLD = 80;
const MOST_STEPS = 1_000_000;
const MOST_DIGITS = 10;

/** Reads the block that a text holds; it is there (`hasComputed`). */
export const readComputed = (text: string): ComputedReading => readComputedLines(computedLines(text));

/** Reads what stands in a block. */
export function readComputedLines(text: string): ComputedReading {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const reader = new BlockReader();
  for (const [at, line] of lines.entries()) {
    const fault = at < MOST_LINES ? reader.take(line) : tooMany(line);
    if (fault) return { kind: 'faulty', fault: { ...fault, line: told(fault.line) } };
  }
  return reader.card();
}

type LineFault = Extract<ComputedFault, { readonly line: string }>;

const wrongLine = (line: string): LineFault => ({ kind: 'line', line });
const noSource = (line: string): LineFault => ({ kind: 'source', line });
const tooMany = (line: string): LineFault => ({ kind: 'lines', line, most: MOST_LINES });

const told = (line: string): string => (line.length > MOST_TOLD ? `${line.slice(0, MOST_TOLD)}…` : line);

class BlockReader {
  private readonly variables: Variable[] = [];
  private answer: Expression | null = null;
  private where: Expression | null = null;
  private round: number | null = null;

  /** What is wrong with the line, if anything is. */
  take(line: string): LineFault | undefined {
    if (line.length > LONGEST_LINE) return wrongLine(line);
    const [, name = '', value = ''] = LINE.exec(line) ?? [];
    const key = name.toLowerCase();
    if (name === '') return wrongLine(line);
    if (key === 'answer' || key === 'where') return this.takeFormula(line, key, value.replace(/^=/, ''));
    if (key === 'round') return this.takeRound(line, value);
    if (this.knows(name)) return { kind: 'twice', line, name };
    const from = this.source(line, inPlainSigns(value.trim()));
    if (!('from' in from)) return from;
    this.variables.push({ name, from: from.from });
    return undefined;
  }

  card(): ComputedReading {
    const { variables, answer, where, round } = this;
    if (!answer) return { kind: 'faulty', fault: { kind: 'no-answer' } };
    return { kind: 'computed', card: { variables, answer, where, round } };
  }

  private knows(name: string): boolean {
    return this.variables.some((variable) => variable.name === name);
  }

  private takeFormula(line: string, key: 'answer' | 'where', value: string): LineFault | undefined {
    if (this[key]) return { kind: 'twice', line, name: key };
    // The answer follows from the numbers; only what a draw has to hold may speak of it.
    const expression = this.expression(line, value, key === 'where' ? ['answer'] : []);
    if (!('of' in expression)) return expression;
    this[key] = expression.of;
    return undefined;
  }

  private takeRound(line: string, value: string): LineFault | undefined {
    const digits = Number(value);
    if (this.round !== null) return { kind: 'twice', line, name: 'round' };
    if (!/^\d+$/.test(value) || digits > MOST_DIGITS) return { kind: 'round', line, most: MOST_DIGITS };
    this.round = digits;
    return undefined;
  }

  private source(line: string, value: string): { readonly from: Variable['from'] } | LineFault {
    if (value.startsWith('=')) {
      const expression = this.expression(line, value.slice(1));
      return 'of' in expression ? { from: { kind: 'formula', expression: expression.of } } : expression;
    }
    if (LIST.test(value)) {
      const values = value.split(',').map(Number);
      return values.every(Number.isFinite) ? { from: { kind: 'list', values } } : noSource(line);
    }
    const [, low, high, step = '1'] = RANGE.exec(value) ?? [];
    const count = Math.floor((Number(high) - Number(low)) / Number(step) + 1e-9) + 1;
    if (!(count >= 1 && count <= MOST_STEPS)) return noSource(line);
    return { from: { kind: 'range', low: Number(low), step: Number(step), count } };
  }

  private expression(
    line: string,
    text: string,
    also: readonly string[] = [],
  ): { readonly of: Expression } | LineFault {
    const reading = readExpression(text, (name) => this.knows(name) || also.includes(name));
    if (reading.kind === 'expression') return { of: reading.expression };
    return reading.unknown === undefined
      ? { kind: 'formula', line }
      : { kind: 'unknown', line, unknown: reading.unknown };
  }
}
