import type { SharedWords } from '../platform/shared-words.ts';

/** What becomes of words that another app shared: what to ask about, and where it is from. */
export interface SharedCard {
  readonly front: string;
  readonly source: string;
}

const LAST_ADDRESS = /(?:^|\s)(https?:\/\/\S+)\s*$/u;

/** Most apps put the address of a page behind its words. */
export function cardOfShared({ title, text, url }: SharedWords): SharedCard {
  const found = url.trim() === '' ? LAST_ADDRESS.exec(text) : null;
  const address = found?.[1] ?? url.trim();
  const words = withoutQuotes((found ? text.slice(0, found.index) : text).trim());
  const name = title.trim();
  if (words === '') return { front: name, source: sourceOf('', address) };
  return { front: words, source: sourceOf(name === words ? '' : name, address) };
}

/** Browsers share a selection within quotes. */
const withoutQuotes = (text: string): string => /^"([^"]*)"$/u.exec(text)?.[1]?.trim() ?? text;

/** As Markdown: a link by the title, or whichever of them there is. */
function sourceOf(title: string, address: string): string {
  if (address === '' || title === '') return address || title;
  const isPlain = /^[^\s()<>]+$/u.test(address);
  return isPlain ? `[${title.replaceAll(/[\\[\]]/gu, String.raw`\$&`)}](${address})` : `${title} ${address}`;
}
