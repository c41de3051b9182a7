import { filterNamed, likelyFilter } from './filters.ts';
import { RATINGS } from '../event.ts';
import { isEscapable, QUOTES } from './marks.ts';
import type { Pattern, Query, Term } from './query.ts';

/** A line that asks for it: read again, it is the same query. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'all':
      return '';
    case 'term':
      return printTerm(query.term);
    case 'not':
      return `-${inside(query.of, ['and', 'or'])}`;
    case 'and':
      return query.of.map((part) => inside(part, ['or'])).join(' ');
    case 'or':
      return query.of.map((part) => printQuery(part)).join(' or ');
  }
}

const inside = (query: Query, wrapped: readonly Query['kind'][]): string =>
  wrapped.includes(query.kind) ? `(${printQuery(query)})` : printQuery(query);

export function printTerm(term: Term): string {
  switch (term.kind) {
    case 'word':
      return `${fieldOf(term.field)}${printWord(term.pattern, term.field === 'any')}`;
    case 'phrase':
      return `${fieldOf(term.field)}${quoted(printPhrase(term.text, term.field === 'any'))}`;
    case 'deck':
    case 'tag':
      return `${term.kind}:${printName(term.name)}`;
    case 'is':
      return `is:${term.state}`;
    case 'flag':
      return `flag:${term.flag}`;
    case 'prop':
      return `prop:${term.name}${term.comparison}${term.value}`;
    case 'added':
      return `added:${term.days}`;
    case 'rated':
      return `rated:${term.days}${term.rating === null ? '' : `:${RATINGS.indexOf(term.rating) + 1}`}`;
    case 'note-kind':
      return `kind:${term.note}`;
    case 'card':
    case 'note':
      return `${term.kind}:${printName([term.id])}`;
  }
}

const fieldOf = (field: 'any' | 'front' | 'back'): string => (field === 'any' ? '' : `${field}:`);

const quoted = (text: string): string => `"${text}"`;

const escaped = (text: string, chars: string): string =>
  Array.from(text, (char) => (isEscapable(char) && chars.includes(char) ? `\\${char}` : char)).join('');

/** A name may have spaces. A star of its own is told from one that stands for anything. */
function printName(name: Pattern): string {
  const text = name.map((part) => escaped(part, `${QUOTES}\\*`)).join('*');
  return /^[^\s()]*$/u.test(text) ? text : quoted(text);
}

function printWord(pattern: Pattern, isAlone: boolean): string {
  const text = pattern.map((part) => escaped(part, `${QUOTES}\\*()`)).join('*');
  const safe = isAlone && readsAsFilter(pattern.join('*')) ? text.replace(':', '\\:') : text;
  return isAlone && safe.startsWith('-') ? `\\${safe}` : safe;
}

function printPhrase(text: string, isAlone: boolean): string {
  const safe = escaped(text, `${QUOTES}\\`);
  return isAlone && readsAsFilter(text) ? safe.replace(':', '\\:') : safe;
}

/** Whether the text would be a filter if nothing kept its colon from being one. */
function readsAsFilter(text: string): boolean {
  const key = text.slice(0, Math.max(0, text.indexOf(':'))).toLowerCase();
  return filterNamed(key) !== undefined || likelyFilter(key) !== undefined;
}
