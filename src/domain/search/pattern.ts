import type { Pattern } from './query.ts';

/** Whether a text is made so: the parts in their order, with anything between two of them. */
export function fitsPattern(text: string, [first = '', ...rest]: Pattern): boolean {
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}
