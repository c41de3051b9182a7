// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { firstParagraph } from '../../../src/content/first-paragraph.ts';
import { renderMarkdown } from '../../../src/content/render.ts';

await vi.hoisted(async () => (await import('../../../src/build/node-names.ts')).nameNodes());

it.each([
  ['the *house*\n\nmore', 'the house'],
  ['`x` &amp; **y**', 'x & y'],
  ['a\nb', 'a b'],
  ['$x^2$ or so', 'x^2 or so'],
  ['- one\n- two', 'one'],
  ['```\ncode\n```', 'code'],
  ['', ''],
])('of %j is typed as %j', async (text, typed) => {
  expect(firstParagraph((await renderMarkdown(text)).html)).toBe(typed);
});
