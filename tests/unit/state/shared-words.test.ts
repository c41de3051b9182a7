import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../src/platform/shared-words.ts';
import { cardOfShared } from '../../../src/state/shared-words.ts';

const PAGE = 'https://example.org/a';

describe('words that another app shares', () => {
  it.each([
    ['a text', { title: '', text: 'a thought', url: '' }, 'a thought', ''],
    ['a page', { title: 'A page', text: PAGE, url: '' }, 'A page', PAGE],
    ['a page by its address', { title: 'A page', text: '', url: PAGE }, 'A page', PAGE],
    [
      'a selection',
      { title: 'A page', text: `"some words"\n ${PAGE}`, url: '' },
      'some words',
      `[A page](${PAGE})`,
    ],
    ['a text with a title', { title: 'A book', text: 'a thought', url: '' }, 'a thought', 'A book'],
    ['an address alone', { title: '', text: PAGE, url: '' }, '', PAGE],
    ['brackets', { title: 'A [b]', text: 'x', url: PAGE }, 'x', String.raw`[A \[b\]](${PAGE})`],
    ['an address that no link holds', { title: 'A', text: 'x', url: `${PAGE}(1)` }, 'x', `A ${PAGE}(1)`],
  ])('become a card: %s', (_, words, front, source) => {
    expect(cardOfShared(words)).toEqual({ front, source });
  });

  it('reach the page as a file, and no other file is taken for them', async () => {
    const words = { title: 't', text: 'x', url: 'u' };
    expect(await unpackWords([packWords(words)])).toEqual(words);
    expect(await unpackWords([new File(['{}'], 'words')])).toBeNull();
    expect(await unpackWords([packWords(words), packWords(words)])).toBeNull();
    expect(await unpackWords([new File(['{"text":7}'], '<words>')])).toEqual({
      title: '',
      text: '',
      url: '',
    });
  });
});
