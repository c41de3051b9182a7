import { computedLines } from './computed-block.ts';
import { readExpression, type Expression } from './expression.ts';

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
  | { readonly kind: 'unknown'; readonly line: string; readonly unknown: string }
  | { readonly kind: 'no-answer' };

export type ComputedReading =
  | { readonly kind: 'computed'; readonly card: ComputedCard }
  | { readonly kind: 'faulty'; readonly fault: ComputedFault };

const LINE = /^([a-z]\w{0,29})\s*:\s*(.+)$/i;
const NUMBER = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`;
const RANGE = new RegExp(String.raw`^(${NUMBER})\s+to\s+(${NUMBER})(?:\s+step\s+(${NUMBER}))?$`, 'i');
const LIST = new RegExp(String.raw`^${NUMBER}(?:\s*,\s*${NUMBER})*$`, 'i');
const MOST_LINES = 30;
const MOST_STEPS = 1_000_000;
const MOST_DIGITS = 10;

/** Reads the block that a text holds; it is there (`hasComputed`). */
export const readComputed = (text: string): ComputedReading => readComputedLines(computedLines(text));

/** Reads what stands in a block. */
export function readComputedLines(text: string): ComputedReading {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const reader = new BlockReader();
  for (const line of lines.slice(0, MOST_LINES)) {
    const fault = reader.take(line);
    if (fault) return { kind: 'faulty', fault };
  }
  return reader.card();
}

class BlockReader {
  private readonly variables: Variable[] = [];
  private answer: Expression | null = null;
  private where: Expression | null = null;
  private round: number | null = null;

  /** What is wrong with the line, if anything is. */
  take(line: string): ComputedFault | undefined {
    const [, name = '', value = ''] = LINE.exec(line) ?? [];
    if (name === '') return { kind: 'line', line };
    if (name === 'round') return this.takeRound(line, value);
    if (name === 'answer' || name === 'where') {
      const expression = this.expression(line, value.replace(/^=/, ''));
      if (!('of' in expression)) return expression;
      if (name === 'answer') this.answer = expression.of;
      else this.where = expression.of;
      return undefined;
    }
    if (this.knows(name)) return { kind: 'line', line };
    const from = this.source(line, value.trim());
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

  private takeRound(line: string, value: string): ComputedFault | undefined {
    const digits = Number(value);
    if (!/^\d+$/.test(value) || digits > MOST_DIGITS) return { kind: 'line', line };
    this.round = digits;
    return undefined;
  }

  private source(line: string, value: string): { readonly from: Variable['from'] } | ComputedFault {
    if (value.startsWith('=')) {
      const expression = this.expression(line, value.slice(1));
      return 'of' in expression ? { from: { kind: 'formula', expression: expression.of } } : expression;
    }
    if (LIST.test(value)) return { from: { kind: 'list', values: value.split(',').map(Number) } };
    const [, low, high, step = '1'] = RANGE.exec(value) ?? [];
    const count = Math.floor((Number(high) - Number(low)) / Number(step) + 1e-9) + 1;
    if (!(count >= 1 && count <= MOST_STEPS)) return { kind: 'line', line };
    return { from: { kind: 'range', low: Number(low), step: Number(step), count } };
  }

  private expression(line: string, text: string): { readonly of: Expression } | ComputedFault {
    const knows = (name: string): boolean => this.knows(name) || name === 'answer';
    const reading = readExpression(text, knows);
    if (reading.kind === 'expression') return { of: reading.expression };
    return reading.unknown === undefined
      ? { kind: 'line', line }
      : { kind: 'unknown', line, unknown: reading.unknown };
  }
}
