import { describe, expect, test } from 'vitest';
import {
  CARD_LIMIT,
  CHARACTER_LIMIT,
  parseMarkdown,
  type MarkdownCard,
  type MarkdownDeck,
} from '../../../../src/formats/markdown/parse.ts';

function deckOf(text: string, fileName = 'notes.md'): MarkdownDeck {
  const result = parseMarkdown(text, fileName);
  if (result.kind === 'refused') throw new Error(result.fault.kind);
  return result.deck;
}

const faultOf = (text: string) => {
  const result = parseMarkdown(text, 'notes.md');
  return result.kind === 'refused' ? result.fault : undefined;
};

const fronts = (text: string): readonly string[] => deckOf(text).cards.map(({ front }) => front);
const backs = (text: string): readonly string[] => deckOf(text).cards.map(({ back }) => back);
const only = (text: string): MarkdownCard => {
  const { cards } = deckOf(text);
  expect(cards).toHaveLength(1);
  return cards[0]!;
};

describe('the cards', () => {
  test('begin at each second-level heading and go on to the next', () => {
    expect(deckOf('# Deck\n\n## One\n\n1\n\n## Two\n\n2\n')).toEqual({
      title: 'Deck',
      outside: '',
      cards: [
        { heading: 'One', occurrence: 0, front: 'One', back: '1', source: '' },
        { heading: 'Two', occurrence: 0, front: 'Two', back: '2', source: '' },
      ],
    });
  });

  test('hold their deeper headings', () => {
    expect(backs('## A\n### Deeper\ntext\n#### And deeper\n## B')).toEqual([
      '### Deeper\ntext\n#### And deeper',
      '',
    ]);
  });

  test('may have an empty back', () => {
    expect(only('## Front').back).toBe('');
  });

  test('keep indentation, tabs, trailing spaces and inner blank lines of a back', () => {
    expect(only('## A\n \n  indented\n\tdef f():  \n\n\n\t\treturn 1\n\n\t\n').back).toBe(
      '  indented\n\tdef f():  \n\n\n\t\treturn 1',
    );
  });

  test('count equal headings', () => {
    const { cards } = deckOf('## A\n1\n## B\n2\n## A\n3\n## A ##\n4');
    expect(cards.map(({ heading, occurrence }) => `${heading}${occurrence}`)).toEqual([
      'A0',
      'B0',
      'A1',
      'A2',
    ]);
  });

  test('are not made of a heading with nothing in it', () => {
    expect(fronts('## A\n##\n\n## B')).toEqual(['A', 'B']);
    expect(only('##\nback')).toMatchObject({ front: '', back: 'back' });
  });
});

describe('the level of the cards', () => {
  test('is that of several first-level headings where there is no second', () => {
    const { title, cards } = deckOf('# A\n1\n### deeper\n# B\n2', 'dir/My page.md');
    expect(title).toBe('My page');
    expect(cards.map(({ front, back }) => [front, back])).toEqual([
      ['A', '1\n### deeper'],
      ['B', '2'],
    ]);
  });

  test('is the first that repeats among deeper ones', () => {
    expect(fronts('# Deck\n### A\n### B')).toEqual(['A', 'B']);
    const { title, cards, outside } = deckOf('# Deck\n### Part\n#### A\n#### B');
    expect([title, cards.length, outside]).toEqual(['Deck', 2, '### Part']);
  });

  test('may be that of a single deeper heading', () => {
    expect(fronts('# Deck\n### A\nback')).toEqual(['A']);
  });
});

describe('headings', () => {
  test('lose their closing marks only', () => {
    expect(fronts('## A ##\n##   B #######  \n## C#\n## D \\##\n##\tE # x #')).toEqual([
      'A',
      'B',
      'C#',
      'D \\##',
      'E # x',
    ]);
  });

  test('need a space, at most three of indentation, and no list or quotation around them', () => {
    const text =
      '   ## A\n    ## code\n##no\n> ## quoted\n\n* item\n\n  ## of the item\n- ## also\n\n####### seven';
    expect(fronts(text)).toEqual(['A']);
    expect(only(text).back).toBe(text.split('\n').slice(1).join('\n'));
  });

  test.each([
    ['backticks', '```python\n## code\n```'],
    ['tildes', '~~~\n## code\n```\n## code\n~~~'],
    ['a longer fence', '`````\n```\n## code\n````\n## code\n`````'],
    ['an indented fence', '   ```\n## code\n  ```'],
    ['a fence in a list', '1. item\n\n   ```\n   ## code\n   ```'],
    ['a fence in a nested list', '* a\n    * b\n\n      ```\n      ## code\n      ```'],
    ['a fence right after a list mark', '* ```\n  ## code\n  ```'],
    ['a fence that is closed by no indented one', '```\n    ```\n## code\n```'],
    ['a comment', '<!--\n## hidden\n-->'],
    ['preformatted HTML', '<pre>\n## code\n</pre>'],
  ])('are none inside %s', (_, back) => {
    expect(backs(`## A\n${back}\n## B\nend`)).toEqual([back, 'end']);
  });

  test('follow a line that only looks like a fence', () => {
    expect(fronts('## A\n``` not `a fence\n## B\n    ```\n## C')).toEqual(['A', 'B', 'C']);
  });

  test('may be underlined', () => {
    expect(deckOf('Deck\n====\n\nA\n---\n\n1\n\n  B *b*\n-----  \n2')).toMatchObject({
      title: 'Deck',
      cards: [
        { front: 'A', back: '1' },
        { front: 'B *b*', back: '2' },
      ],
    });
  });

  test.each([
    ['right after a heading', 'back\n---'],
    ['below several lines', 'two\nlines\n---'],
    ['below a list', '* item\n---'],
    ['below a source', '\nback\n\nSource: x\n---'],
    ['in code', '```\n\nA\n---\n```'],
    ['alone', 'x\n\n---'],
    ['in a table', '\na | b\n--- | ---'],
  ])('are not made by a dividing line %s', (_, back) => {
    expect(fronts(`## A\n${back}\n\n## B`)).toEqual(['A', 'B']);
  });
});

describe('the title', () => {
  test('is the first first-level heading that says something', () => {
    expect(deckOf('#\n# One\n# Two\n## A').title).toBe('One');
  });

  test('is the name of the file where the page has none', () => {
    expect(deckOf('## A', 'C:\\cards\\deep.learning.md').title).toBe('deep.learning');
    expect(deckOf('## A', '.md').title).toBe('.md');
    expect(deckOf('## A', '').title).toBe('Imported cards');
  });

  test('comes from the front matter where no heading gives it', () => {
    expect(deckOf('---\nlayout: page\ntitle: "A: page"\n---\n## A').title).toBe('A: page');
    expect(deckOf('---\ntitle: Page\n---\n# Title\n## A').title).toBe('Title');
  });
});

describe('what is no card', () => {
  test('is left out if it is front matter or a mark for the table of contents', () => {
    const page =
      '---\ntitle: x\n---\n# Deck\n\n1. TOC \n{:toc}\n\n## A\n\n* toc\n{:toc .wide}\n\n1\n\n1. TOC\n\n2';
    expect(deckOf(page)).toMatchObject({ outside: '', cards: [{ front: 'A', back: '1\n\n2' }] });
  });

  test('is told from what only looks like it', () => {
    const back = '```\n1. TOC\n{:toc}\n```\n\n1. TOC\n2. COD\n\n{:.note}';
    expect(only(`## A\n${back}`).back).toBe(back);
    expect(fronts('---\n\n## A\n1\n\n---\n\n## B')).toEqual(['A', 'B']);
    expect(fronts('---\nNote: mine\n\n## A\n1\n\n---\n\n## B')).toEqual(['A', 'B']);
    expect(fronts('---\n# Deck\n## A')).toEqual(['A']);
  });

  test('is kept beside the cards', () => {
    const page = '# Deck\n\nIntro.\n\nSource: me\n\n## A\n1\n# Part two\nMore.\n## B\n2';
    const { outside, cards } = deckOf(page);
    expect(outside).toBe('Intro.\n\nSource: me\n\n# Part two\nMore.');
    expect(cards.map(({ back }) => back)).toEqual(['1', '2']);
  });
});

describe('any line ends', () => {
  test.each(['\n', '\r\n', '\r'])('%j read the same', (end) => {
    const page = ['\uFEFF# Deck', '## A', '\tone', '', 'two', ''].join(end);
    expect(deckOf(page)).toMatchObject({ title: 'Deck', cards: [{ front: 'A', back: '\tone\n\ntwo' }] });
  });
});

describe('a page is refused', () => {
  test('if it has no cards', () => {
    expect(faultOf('Just text.')).toEqual({ kind: 'no-cards' });
    expect(faultOf('# Only a title\n\ntext')).toEqual({ kind: 'no-cards' });
    expect(faultOf('##\n\n##')).toEqual({ kind: 'no-cards' });
    expect(faultOf('```\n## code\n```')).toEqual({ kind: 'no-cards' });
  });

  test('if it is empty', () => {
    expect(faultOf(' \n\t\n')).toEqual({ kind: 'empty' });
  });

  test('if it is no text', () => {
    expect(faultOf('## A\0')).toEqual({ kind: 'not-text' });
  });

  test('if it is too large', () => {
    const characters = CHARACTER_LIMIT + 1;
    expect(faultOf('a'.repeat(characters))).toEqual({
      kind: 'too-large',
      characters,
      limit: CHARACTER_LIMIT,
    });
    const cards = CARD_LIMIT + 1;
    expect(faultOf('## A\n'.repeat(cards))).toEqual({ kind: 'too-many-cards', cards, limit: CARD_LIMIT });
  });
});
