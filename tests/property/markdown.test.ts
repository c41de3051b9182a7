import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { parseMarkdown, type MarkdownCard, type MarkdownDeck } from '../../src/formats/markdown/parse.ts';
import { scan } from '../../src/formats/markdown/scan.ts';
import { printMarkdown } from '../helpers/print-markdown.ts';

const FILE = 'page.md';

const inline = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.replaceAll(/[\0\r\n]/g, ' '));
const words = inline.map((text) => text.trim()).filter((text) => text !== '');
/** Begins with what no block, source or mark of Markdown begins with, whatever follows. */
const prose = inline.map((text) => `It ${text}`);

const fence = fc
  .tuple(fc.constantFrom('```', '~~~~'), fc.array(inline.filter((line) => !/^\s*[`~]/.test(line))))
  .map(([mark, lines]) => [`${mark}text`, '# code', '## code', 'Source: code', ...lines, mark].join('\n'));
const block = fc.oneof(
  prose,
  fence,
  inline.map((text) => `### ${text}`),
  inline.map((text) => `* item\n\t* ${text}\n\n  ## of the item`),
  prose.map((text) => `    indented ${text}\n    ## code`),
);
const body = fc.array(block, { maxLength: 4 }).map((blocks) => trimBlankLines(blocks.join('\n\n')));
const source = fc.array(words, { maxLength: 2 }).map((lines) => lines.join('\n'));
const card = fc.record({ front: words, back: body, source });
const deck: fc.Arbitrary<MarkdownDeck> = fc
  .record({ title: words, outside: body, cards: fc.array(card, { minLength: 1, maxLength: 6 }) })
  .map((page) => ({ ...page, cards: counted(page.cards) }));

const trimBlankLines = (text: string): string =>
  text.replace(/^(?:[ \t]*\n)+/, '').replace(/(?:\n[ \t]*)+$/, '');

function counted(cards: readonly Pick<MarkdownCard, 'front' | 'back' | 'source'>[]): readonly MarkdownCard[] {
  return cards.map((card, index) => ({
    ...card,
    heading: card.front,
    occurrence: cards.slice(0, index).filter(({ front }) => front === card.front).length,
  }));
}

/** No lazy continuation and no heading by underline: there the reader departs from CommonMark on purpose. */
const LINES = [
  ['# T', '## a', '## a ##', '##', '  ## b', '    ## c', '\t## d', '* ## e', '        # f', '# g'],
  ['```', '~~~', '````', '  ```', '    ```', '     ```', '\t```', '~~~ `', '* ```py', '- - ```'],
  ['* x', '- y', '1. z', '  1. w', '- - x', '-\tx', '     - u', '', ' ', '<!--', '\n-->\n', '<pre>'],
  ['\ntext\n', '\n> q\n', '\n> ```\n', '\n#nothash\n', '\n####### seven\n', '\n``` a`b\n'],
  ['\nx</pre>\n', '\n   text\n', '\n      text\n'],
].flat();

describe('a page of Markdown cards', () => {
  test('reads in as the deck that was printed', () => {
    fc.assert(
      fc.property(deck, (deck) => {
        expect(parseMarkdown(printMarkdown(deck), FILE)).toEqual({ kind: 'deck', deck });
      }),
    );
  });

  test('reads the same with any line ends and a byte order mark', () => {
    fc.assert(
      fc.property(deck, fc.constantFrom('\r\n', '\r'), (deck, end) => {
        const page = `\uFEFF${printMarkdown(deck).replaceAll('\n', end)}`;
        expect(parseMarkdown(page, FILE)).toEqual({ kind: 'deck', deck });
      }),
    );
  });

  test('never throws, whatever the text', () => {
    const marks = fc.constantFrom(
      '#',
      '## ',
      '\n',
      '```',
      '~~~',
      '---',
      '===',
      '\t',
      ' ',
      '* ',
      '1. ',
      'source: ',
    );
    const text = fc.array(fc.oneof(marks, fc.string({ unit: 'binary' })), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.string(), (parts, fileName) => {
        expect(['deck', 'refused']).toContain(parseMarkdown(parts.join(''), fileName).kind);
      }),
      { numRuns: 1000 },
    );
  });

  test('finds the headings that CommonMark finds', () => {
    const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 9 });
    const markdown = new MarkdownIt('commonmark');
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('\n');
        const found = scan(text.split('\n')).flatMap((line, index) =>
          line.kind === 'heading' ? [[index, line.level]] : [],
        );
        const expected = markdown
          .parse(text, {})
          .filter(({ type, level }) => type === 'heading_open' && level === 0)
          .map(({ map, tag }) => [map?.[0], Number(tag.slice(1))]);
        expect(found).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
