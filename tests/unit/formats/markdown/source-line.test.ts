import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/formats/markdown/parse.ts';
import { sourceOf } from '../../../../src/formats/markdown/source-line.ts';

const cardOf = (body: string) => {
  const result = parseMarkdown(`## A\n${body}`, 'a.md');
  return result.kind === 'deck' ? result.deck.cards[0] : undefined;
};

describe('a source line', () => {
  test.each([
    ['Source: https://arxiv.org/abs/1801.00868', 'https://arxiv.org/abs/1801.00868'],
    ['source: a book, page 3  ', 'a book, page 3'],
    ['SOURCE : x', 'x'],
    ['* source: fast.ai', 'fast.ai'],
    ['  - Source:\tx', 'x'],
    ['* source fast.ai', 'fast.ai'],
    ['* source fastbook, fast.ai', 'fastbook, fast.ai'],
    ['+ Source https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['Source: a\u2028b', 'a\u2028b'],
  ])('%j names %j', (line, source) => {
    expect(sourceOf(line)).toBe(source);
  });

  test.each([
    'Source code is text.',
    'source of errors',
    '* source of errors',
    '* source domain and target domain',
    '* source files such as main.py are compiled first',
    '* sources: two',
    '* source',
    'Source:',
    'source fast.ai',
    'The source: a spring',
    '* paper: https://arxiv.org/pdf/1710.09412.pdf',
    '* https://example.org',
    'resource: x',
    '    source: indented code',
    '',
  ])('%j is none', (line) => {
    expect(sourceOf(line)).toBeNull();
  });
});

describe('the source of a card', () => {
  test('is taken out of the back', () => {
    expect(cardOf('\nSource: x\n\nbody')).toMatchObject({ source: 'x', back: 'body' });
    expect(cardOf('one\n\n* source: x\n\ntwo')).toMatchObject({ source: 'x', back: 'one\n\ntwo' });
    expect(cardOf('one\nSource: x\ntwo')).toMatchObject({ source: 'x', back: 'one\ntwo' });
  });

  test('may be several lines', () => {
    expect(cardOf('Source: x\nbody\nSource: y')).toMatchObject({ source: 'x\ny', back: 'body' });
  });

  test('is not looked for in code', () => {
    const body = '```yaml\nsource: x\n```';
    expect(cardOf(body)).toMatchObject({ source: '', back: body });
  });
});
