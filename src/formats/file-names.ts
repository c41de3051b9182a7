/** What a file's name tells of it, where its content leaves that open. */

export const withoutPacking = (name: string): string => name.replace(/\.gz$/i, '');

export const isMarkdownName = (name: string): boolean => /\.(?:md|markdown|txt)$/i.test(name);
export const isJsonName = (name: string): boolean => /\.json$/i.test(name);
export const isEncryptedName = (name: string): boolean => /\.engram$/i.test(name);
