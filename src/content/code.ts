import type { highlighter } from './highlighter.ts';
import { escapeHtml } from './markdown.ts';
import { looksLikePython } from './python.ts';

export type Highlighter = typeof highlighter;
export const loadHighlighter = async (): Promise<Highlighter> =>
  (await import('./highlighter.ts')).highlighter;

export interface Code {
  readonly text: string;
  /** What is written behind the fence. */
  readonly info: string;
}

/** Colours are for reading; beyond this the time they take grows faster than the code. */
const LONGEST_HIGHLIGHTED = 10_000;

/** The name of the language that the code is in, '' where neither its fence nor its look tells. */
export function languageOf(code: Code): string {
  if (code.text.length > LONGEST_HIGHLIGHTED) return '';
  const named = /^[\w+#-]{1,20}/.exec(code.info.trim().replace(/^\{?\.?/, ''))?.[0] ?? '';
  return named === '' && looksLikePython(code.text) ? 'python' : named.toLowerCase();
}

/** A block of code that scrolls by itself, coloured where the highlighter knows its language. */
export function codeHtml(code: Code, highlighter: Highlighter | undefined): string {
  const name = languageOf(code);
  const language = highlighter?.getLanguage(name);
  const html =
    highlighter && language
      ? highlighter.highlight(code.text, { language: name, ignoreIllegals: true }).value
      : escapeHtml(code.text);
  // A name that is the same in every language: the HTML is kept, whatever is spoken.
  const label = language?.name ?? 'Code';
  return `<pre dir="ltr" role="group" aria-label="${escapeHtml(label)}"><code>${html}</code></pre>`;
}
