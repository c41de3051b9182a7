const BLOCK = /^(?<fence>`{3,}|~{3,})[ \t]*compute[ \t]*\n(?<lines>[^]*?)^\k<fence>[ \t]*(?:\n|$)/m;

/** A place in a text that is filled with a number: `{{n}}`, or `{{n * n}}`. */
export const PLACE = /\{\{([^{}]+)\}\}/g;

/** Whether a text holds a block from which numbers are drawn; it may still be wrong. */
export const hasComputed = (text: string): boolean => text.includes('compute') && BLOCK.test(text);

/** What stands in the block. */
export const computedLines = (text: string): string => BLOCK.exec(text)?.groups?.['lines'] ?? '';

/** The text without the block. */
export const withoutComputed = (text: string): string => text.replace(BLOCK, '').trimEnd();

/** The text with names in the places of numbers, for where none are drawn. */
export const unfilled = (text: string): string => text.replace(PLACE, (_, formula: string) => formula.trim());
