import { clozeNumbers } from '../../../domain/cloze-marks.ts';

/** What stands in a field, and what of it is selected. */
export interface FieldText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What takes the place of a part of the text, and what is selected then. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly select: readonly [start: number, end: number];
}

/** Puts marks around what is selected, or takes them away where they are. */
function wrapped(field: FieldText, before: string, after = before): TextEdit {
  const { text } = field;
  const { start, end } = withoutSpaces(field);
  const inner = text.slice(start, end);
  const isAround = text.slice(0, start).endsWith(before) && text.slice(end).startsWith(after);
  if (isAround && !(before === '*' && text.slice(0, start).endsWith('**'))) {
    const from = start - before.length;
    return { from, to: end + after.length, insert: inner, select: [from, from + inner.length] };
  }
  if (inner.length >= before.length + after.length && inner.startsWith(before) && inner.endsWith(after)) {
    const bare = inner.slice(before.length, inner.length - after.length);
    return { from: start, to: end, insert: bare, select: [start, start + bare.length] };
  }
  const first = start + before.length;
  return {
    from: start,
    to: end,
    insert: `${before}${inner}${after}`,
    select: [first, first + inner.length],
  };
}

/** A mark beside a space is none. */
function withoutSpaces({ text, start, end }: FieldText): { readonly start: number; readonly end: number } {
  const selected = text.slice(start, end);
  if (selected.trim() === '') return { start, end };
  return {
    start: start + selected.length - selected.trimStart().length,
    end: end - selected.length + selected.trimEnd().length,
  };
}

export const bold = (field: FieldText): TextEdit => wrapped(field, '**');

export const formula = (field: FieldText): TextEdit => wrapped(field, '$');

/** In its line; what has several lines becomes a block. */
export function code(field: FieldText): TextEdit {
  const { text, start, end } = field;
  if (!text.slice(start, end).includes('\n')) return wrapped(field, '`');
  const lines = linesAround(field);
  const inner = text.slice(lines.from, lines.to);
  const insert = `\`\`\`\n${inner}\n\`\`\``;
  // The language comes behind the first fence.
  return { ...lines, insert, select: [lines.from + 3, lines.from + 3] };
}

/** Each line of the selection becomes an item, or none any more. */
export function list(field: FieldText): TextEdit {
  const lines = linesAround(field);
  const texts = field.text.slice(lines.from, lines.to).split('\n');
  const isList = texts.every((line) => line.startsWith('- '));
  const insert = texts.map((line) => (isList ? line.slice(2) : `- ${line}`)).join('\n');
  const end = lines.from + insert.length;
  return { ...lines, insert, select: texts.length > 1 ? [lines.from, end] : [end, end] };
}

/** A gap around what is selected: with a number of its own, or with the last one. */
export function cloze(field: FieldText, number: 'next' | 'same'): TextEdit {
  const last = clozeNumbers(field.text).at(-1) ?? 0;
  const chosen = number === 'next' ? last + 1 : Math.max(last, 1);
  return wrapped(field, `{{c${chosen}::`, '}}');
}

/** A text on a line of its own, behind the selection. */
export function apart({ text, start, end }: FieldText, insert: string): TextEdit {
  const isFirst = start === 0 || text[start - 1] === '\n';
  const isLast = end === text.length || text[end] === '\n';
  const whole = `${isFirst ? '' : '\n'}${insert}${isLast ? '' : '\n'}`;
  const caret = start + whole.length;
  return { from: start, to: end, insert: whole, select: [caret, caret] };
}

/** The lines in which the selection lies. */
function linesAround({ text, start, end }: FieldText): { readonly from: number; readonly to: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  return { from, to: next === -1 ? text.length : next };
}
