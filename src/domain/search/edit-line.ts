import { parseLine } from './parse.ts';
import { printQuery, printTerm } from './print.ts';
import type { Query, Term } from './query.ts';

/** A filter of a line, as it is printed, and where it stands. */
interface Part {
  readonly text: string;
  readonly kind: Term['kind'];
  readonly start: number;
  readonly end: number;
}

/** The filters that every card passes that the line finds. */
export const partTexts = (line: string): ReadonlySet<string> =>
  new Set(partsOf(line).map(({ text }) => text));

/** The line with that filter, or without it where it had it. */
export const toggledPart = (line: string, text: string): string =>
  partTexts(line).has(text) ? without(line, (part) => part.text === text) : withPart(line, text);

/** The line with that filter in the place of those of its kind; null: with none of them. */
export function chosenPart(line: string, kind: 'deck' | 'tag', text: string | null): string {
  const rest = without(line, (part) => part.kind === kind);
  return text === null ? rest : withPart(rest, text);
}

export const namePart = (kind: 'deck' | 'tag', name: string): string => printTerm({ kind, name: [name] });

/** A filter stands before what is typed: the last word of a line is the one that may go on. */
function withPart(line: string, text: string): string {
  const parsed = parseLine(line);
  const isEither = parsed.kind === 'query' && parsed.query.kind === 'or';
  return `${text} ${isEither ? `(${line.trim()})` : line.trimStart()}`;
}

function without(line: string, isMeant: (part: Part) => boolean): string {
  return partsOf(line)
    .filter(isMeant)
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}${rest.slice(end).trimStart()}`, line);
}

/** What all that is found passes: the words of the line that no `or` divides. */
function partsOf(line: string): readonly Part[] {
  const parsed = parseLine(line);
  if (parsed.kind === 'fault') return [];
  const { query } = parsed;
  return (query.kind === 'and' ? query.of : [query]).flatMap(partOf);
}

function partOf(query: Query): readonly Part[] {
  const inner = query.kind === 'not' ? query.of : query;
  if (inner.kind !== 'term') return [];
  const { start, end } = inner.at;
  const isNegated = query.kind === 'not';
  return [
    {
      text: printQuery(query),
      kind: isNegated ? 'word' : inner.term.kind,
      start: isNegated ? start - 1 : start,
      end,
    },
  ];
}
