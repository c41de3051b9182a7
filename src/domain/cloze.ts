import { clozeMarks, type ClozeMark } from './cloze-marks.ts';

/** A text with clozes, as it is read from its beginning to its end. */
export type ClozePart =
  | { readonly kind: 'text'; readonly text: string }
  /** `hint`: '' for none. */
  | { readonly kind: 'open'; readonly number: number; readonly hint: string }
  | { readonly kind: 'close' };

/** The text's parts: all of it but the braces, numbers and hints of its clozes stands in those of kind `text`. */
export function clozeParts(text: string): readonly ClozePart[] {
  const parts: ClozePart[] = [];
  const open: number[] = [];
  let end = 0;
  for (const { at, length, mark, opens } of edgesOf(clozeMarks(text))) {
    const before = text.slice(end, at);
    end = at + length;
    if (opens) {
      parts.push(textPart(before));
      open.push(parts.push({ kind: 'open', number: mark.number, hint: '' }) - 1);
      continue;
    }
    const { answer, hint } = hintApart(before);
    parts.push(textPart(answer), { kind: 'close' });
    const place = open.pop();
    if (place !== undefined) parts[place] = { kind: 'open', number: mark.number, hint };
  }
  parts.push(textPart(text.slice(end)));
  return parts.filter((part) => part.kind !== 'text' || part.text !== '');
}

const textPart = (text: string): ClozePart => ({ kind: 'text', text });

/** Behind the last `::`: `{{c1::std::vector::}}` asks for what has colons itself. */
function hintApart(text: string): { readonly answer: string; readonly hint: string } {
  const at = text.lastIndexOf('::');
  if (at === -1) return { answer: text, hint: '' };
  const hint = text.slice(at + 2).replace(/\s+/g, ' ');
  return { answer: text.slice(0, at), hint: hint.trim() };
}

interface Edge {
  readonly at: number;
  readonly length: number;
  readonly mark: ClozeMark;
  readonly opens: boolean;
}

const CLOSING = '}}'.length;

const edgesOf = (marks: readonly ClozeMark[]): readonly Edge[] =>
  marks
    .flatMap((mark): readonly Edge[] => [
      { at: mark.start, length: mark.from - mark.start, mark, opens: true },
      { at: mark.close, length: CLOSING, mark, opens: false },
    ])
    .sort((a, b) => a.at - b.at);
