import { inPlainSigns, readExpression, valueOf } from './expression.ts';

/** Where nothing is said of digits, this many are to be right. */
const FEWEST_DIGITS = 2;
/** Of a number that is written shorter than it is: 2.3e8, 230 M. */
const FEWEST_OF_SHORT = 3;
const EXACT = 1e-9;
/** Nobody types more. */
const LONGEST = 200;

/** What a text may mean as a number, with how far it is from the next one of so many digits; 0 for exactly that. */
interface Meant {
  readonly value: number;
  readonly unit: number;
  /** How many of its digits count. */
  readonly digits: number;
}

/**
 * Whether what a person typed is the answer: rounded is right where enough digits are, and so is every other way to say
 * the same number: 3/4, 0,75, 75 %, 1 048 576, 2^20, 231 M.
 */
export const isAnswer = (typed: string, answer: number, round: number | null): boolean =>
  meaningsOf(typed).some((meant) => isRight(meant, answer, round));

function isRight({ value, unit, digits }: Meant, answer: number, round: number | null): boolean {
  const distance = Math.abs(value - answer);
  if (distance <= EXACT * Math.max(1, Math.abs(answer))) return true;
  const asked = round === null ? null : 10 ** -round;
  // What was worked out is as exact as the answer that is asked for.
  if (unit === 0) return asked !== null && isRounded(distance, asked);
  // Noughts at the end may be left out.
  if (asked !== null && unit <= 1) return isRounded(distance, Math.min(unit, asked));
  return digits >= (unit > 1 ? FEWEST_OF_SHORT : FEWEST_DIGITS) && isRounded(distance, unit);
}

const isRounded = (distance: number, unit: number): boolean => distance <= (unit / 2) * (1 + 1e-6);

const PLAIN = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i;
const SUFFIXES: Readonly<Record<string, number>> = { k: 3, m: 6, g: 9, b: 9, t: 12 };

function meaningsOf(typed: string): readonly Meant[] {
  if (typed.length > LONGEST) return [];
  const text = inPlainText(typed);
  return [...new Set([withPoint(text), withComma(text)])].flatMap((reading) => meaningOf(reading) ?? []);
}

/** What is typed on any keyboard, in the letters of one. */
function inPlainText(typed: string): string {
  const text = typed
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u066b\u060c]/g, ',')
    .replace(/\u066c/g, "'")
    .replace(/\u066a/g, '%')
    .replace(/([⁺⁻]?)([⁰¹²³⁴-⁹]+)/g, (_, sign: string, digits: string) => `^(${sign}${digits})`)
    .replace(/(\d*)\s*([¼-¾⅐-⅞])/g, (_, whole: string, part: string) => `(${whole || '0'}+${part})`);
  return inPlainSigns(text.normalize('NFKC'))
    .trim()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s*x\s*(?=10\s*\^)/i, '*')
    .replace(/[:\u2044\u2215]/g, '/')
    .replace(/^[=≈~]\s*/, '')
    .replace(/^%\s*(.+)$/, '$1%')
    .replace(/(?<=\d)[\s'’_](?=\d{3}(?!\d))/g, '')
    .replace(/(?<!\d)(\d+)\s+(\d+\/\d+)(?!\d)/g, '($1+$2)');
}

/** Commas part thousands, and no others. */
const withPoint = (text: string): string =>
  text.replace(/(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/g, (group) => group.replaceAll(',', ''));

/** Points part thousands, and commas what is less than one. */
const withComma = (text: string): string =>
  text
    .replace(/(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])/g, (group) => group.replaceAll('.', ''))
    .replaceAll(',', '.');

function meaningOf(text: string): Meant | undefined {
  const isPercent = text.endsWith('%');
  const scale = isPercent ? 0.01 : 1;
  const amount = isPercent ? text.slice(0, -1).trimEnd() : text;
  const [, short = '', suffix = ''] = /^([-+\d.\s]+)([kmgbt])$/i.exec(amount) ?? [];
  const meant = suffix
    ? plainNumber(`${short.trim()}e${SUFFIXES[suffix.toLowerCase()] ?? 0}`)
    : (plainNumber(amount) ?? workedOut(amount));
  return meant && { ...meant, value: meant.value * scale, unit: meant.unit * scale };
}

function plainNumber(text: string): Meant | undefined {
  const [, , whole = '', part = '', exponent = '0'] = PLAIN.exec(text) ?? [];
  if (whole + part === '') return undefined;
  const digits = (whole + part).replace(/^0+/, '').length;
  return { value: Number(text), unit: 10 ** (Number(exponent) - part.length), digits };
}

function workedOut(text: string): Meant | undefined {
  const reading = readExpression(text, () => false);
  if (reading.kind === 'fault') return undefined;
  return { value: valueOf(reading.expression, new Map()), unit: 0, digits: 0 };
}
