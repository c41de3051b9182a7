import jsep, { type Expression as Parsed, type HookScope } from 'jsep';

/** A formula that can be worked out: numbers, names, and what is done with them. Nothing else can be said in it. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly function: FunctionName; readonly with: readonly Expression[] };

export type ExpressionReading =
  | { readonly kind: 'expression'; readonly expression: Expression }
  /** Undefined where it is no formula at all; otherwise what in it is not known. */
  | { readonly kind: 'fault'; readonly unknown?: string };

const UNARY = { '-': (a: number) => -a, '+': (a: number) => a, '!': (a: number) => Number(a === 0) };
const BINARY = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  // Of the divisor's sign, as in Python.
  '%': (a: number, b: number) => a - b * Math.floor(a / b),
  '^': (a: number, b: number) => a ** b,
  '<': (a: number, b: number) => Number(a < b),
  '<=': (a: number, b: number) => Number(a <= b),
  '>': (a: number, b: number) => Number(a > b),
  '>=': (a: number, b: number) => Number(a >= b),
  '==': (a: number, b: number) => Number(a === b),
  '!=': (a: number, b: number) => Number(a !== b),
  '&&': (a: number, b: number) => Number(a !== 0 && b !== 0),
  '||': (a: number, b: number) => Number(a !== 0 || b !== 0),
};
/** Of one number; of several there is none. */
const ofOne =
  (work: (value: number) => number) =>
  (value: number, ...more: readonly number[]) =>
    more.length === 0 ? work(value) : Number.NaN;
const FUNCTIONS = {
  floor: ofOne(Math.floor),
  ceil: ofOne(Math.ceil),
  round: ofOne(Math.round),
  sqrt: ofOne(Math.sqrt),
  exp: ofOne(Math.exp),
  log: ofOne(Math.log),
  log2: ofOne(Math.log2),
  log10: ofOne(Math.log10),
  abs: ofOne(Math.abs),
  min: Math.min,
  max: Math.max,
} satisfies Readonly<Record<string, (value: number, ...more: number[]) => number>>;

type UnaryOperator = keyof typeof UNARY;
type BinaryOperator = keyof typeof BINARY;
type FunctionName = keyof typeof FUNCTIONS;

const LONGEST = 500;
const DEEPEST = 40;

// "^" raises to a power here; jsep's is that of C. "true" and "null" are names like any other.
jsep.addBinaryOp('^', 11, true);
for (const word of Object.keys(jsep.literals)) jsep.removeLiteral(word);

// A sign binds less than a power, as in mathematics and in Python: -2^2 is -(2^2). jsep takes it for a part of the base.
jsep.hooks.add('gobble-token', function signed(environment) {
  const { char } = this;
  if (!isIn(UNARY, char)) return;
  this.index++;
  environment.node = { type: 'UnaryExpression', operator: char, argument: powerOf(this), prefix: true };
});

function powerOf(parser: HookScope): Parsed {
  const base = operandOf(parser);
  parser.gobbleSpaces();
  if (parser.char !== '^') return base;
  parser.index++;
  return { type: 'BinaryExpression', operator: '^', left: base, right: powerOf(parser) };
}

const operandOf = (parser: HookScope): Parsed => parser.gobbleToken() || parser.throwError('nothing to sign');

const SIGNS: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '×': '*',
  '·': '*',
  '÷': '/',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '\u00a0': ' ',
};

/** The signs of print as those of a keyboard. */
export const inPlainSigns = (text: string): string =>
  text.replace(/[\u2212×·÷≤≥≠\u00a0]/g, (sign) => SIGNS[sign] ?? sign);

/** Reads a formula; of the names in it only those that `knows` says are known may be used. */
export function readExpression(text: string, knows: (name: string) => boolean): ExpressionReading {
  if (text.length > LONGEST) return { kind: 'fault' };
  try {
    return { kind: 'expression', expression: expressionOf(jsep(inPlainSigns(text)), knows, 0) };
  } catch (error) {
    return error instanceof UnknownPart && error.part !== ''
      ? { kind: 'fault', unknown: error.part }
      : { kind: 'fault' };
  }
}

class UnknownPart extends Error {
  readonly part: string;

  constructor(part: unknown) {
    super();
    this.part = typeof part === 'string' ? part : '';
  }
}

const isIn = <Table extends object>(table: Table, name: unknown): name is keyof Table & string =>
  typeof name === 'string' && Object.hasOwn(table, name);

function expressionOf(parsed: Parsed, knows: (name: string) => boolean, depth: number): Expression {
  if (depth > DEEPEST) throw new UnknownPart('');
  const part = (inner: unknown): Expression => expressionOf(inner as Parsed, knows, depth + 1);
  switch (parsed.type) {
    case 'Literal':
      if (typeof parsed['value'] !== 'number') throw new UnknownPart(parsed['raw']);
      return { kind: 'number', value: parsed['value'] };
    case 'ThisExpression':
    case 'Identifier': {
      const name = parsed['name'] ?? 'this';
      if (typeof name !== 'string' || !knows(name)) throw new UnknownPart(name);
      return { kind: 'name', name };
    }
    case 'UnaryExpression':
      if (!isIn(UNARY, parsed['operator'])) throw new UnknownPart(parsed['operator']);
      return { kind: 'unary', operator: parsed['operator'], of: part(parsed['argument']) };
    case 'BinaryExpression':
      if (!isIn(BINARY, parsed['operator'])) throw new UnknownPart(parsed['operator']);
      return {
        kind: 'binary',
        operator: parsed['operator'],
        left: part(parsed['left']),
        right: part(parsed['right']),
      };
    case 'CallExpression':
      return callOf(parsed, part);
    default:
      throw new UnknownPart('');
  }
}

function callOf(parsed: Parsed, part: (inner: unknown) => Expression): Expression {
  const { name } = parsed['callee'] as { readonly name?: unknown };
  if (!isIn(FUNCTIONS, name)) throw new UnknownPart(name);
  const given = parsed['arguments'];
  if (!Array.isArray(given) || given.length === 0) throw new UnknownPart(name);
  return { kind: 'call', function: name, with: given.map(part) };
}

/** How many steps it takes to work a formula out. */
export function sizeOf(expression: Expression): number {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return 1;
    case 'unary':
      return 1 + sizeOf(expression.of);
    case 'binary':
      return 1 + sizeOf(expression.left) + sizeOf(expression.right);
    case 'call':
      return expression.with.reduce((sum, each) => sum + sizeOf(each), 1);
  }
}

/** What a formula comes to with these numbers; what is true is 1, and false 0. */
export function valueOf(expression: Expression, numbers: ReadonlyMap<string, number>): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name':
      return numbers.get(expression.name) ?? Number.NaN;
    case 'unary':
      return UNARY[expression.operator](valueOf(expression.of, numbers));
    case 'binary':
      return BINARY[expression.operator](
        valueOf(expression.left, numbers),
        valueOf(expression.right, numbers),
      );
    case 'call': {
      const [first = Number.NaN, ...more] = expression.with.map((each) => valueOf(each, numbers));
      return FUNCTIONS[expression.function](first, ...more);
    }
  }
}
