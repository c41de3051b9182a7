const NAMED = /^ {0,3}(?:[-*+][ \t]+)?source[ \t]*:[ \t]*(\S.*)$/is;
const LISTED = /^ {0,3}[-*+][ \t]+source[ \t]+(\S.*)$/is;
const ADDRESS = /\w\.[a-z]{2,}/i;
const MOST_WORDS = 5;

/**
 * What a line names as the source of its card; null for a line that says something else.
 * With a colon (`Source: ...`, `* source: ...`) whatever follows is the source. Without one the line must be an
 * item of a list, and what follows a few words with an address among them: `* source fastbook, fast.ai` is one,
 * `* source of errors` and `Source code is text` are not.
 */
export function sourceOf(line: string): string | null {
  const named = NAMED.exec(line)?.[1];
  if (named !== undefined) return named.trimEnd();
  const listed = LISTED.exec(line)?.[1]?.trimEnd();
  return listed !== undefined && isAttribution(listed) ? listed : null;
}

const isAttribution = (text: string): boolean =>
  text.split(/[ \t]+/, MOST_WORDS + 1).length <= MOST_WORDS && ADDRESS.test(text);
