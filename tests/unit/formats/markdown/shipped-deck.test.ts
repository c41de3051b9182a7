import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/formats/markdown/parse.ts';

const DECK = new URL('../../../../public/decks/deep-learning.md', import.meta.url);
const FENCE = /^```(\w*)\n([^]*?)^```$/gm;
const FORMULA = /\$([^$]+)\$/g;
const PRINTED = /^print\(.*\) {2}# (.+)$/gm;

const result = parseMarkdown(readFileSync(DECK, 'utf8'), 'deep-learning.md');
const deck = result.kind === 'deck' ? result.deck : { title: '', cards: [], outside: '' };

const all = (pattern: RegExp, text: string, group = 1): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[group] ?? '');

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('Skipped: no python3 here to run the Python of the shipped deck.');

describe('the deck that ships', () => {
  test('has twelve cards and nothing beside them', () => {
    expect(deck.title).toBe('Engram: Deep Learning');
    expect(deck.cards).toHaveLength(12);
    expect(deck.outside).toBe('');
    expect(new Set(deck.cards.map(({ front }) => front)).size).toBe(12);
  });

  describe.each(deck.cards.map((card) => [card.front, card] as const))('%s', (_, { front, back, source }) => {
    const prose = `${front}\n${back.replaceAll(FENCE, '')}`;
    const formulas = all(FORMULA, prose);

    test('is a question with an answer that fits the screen', () => {
      expect(front).toMatch(/\?$/);
      expect(back.length).toBeGreaterThan(0);
      expect(back.length).toBeLessThan(900);
      const code = all(FENCE, back, 2).flatMap((block) => block.split('\n'));
      expect(code.filter((line) => line.length > 60)).toEqual([]);
    });

    test('names its source and its address', () => {
      for (const line of source.split('\n')) {
        expect(line).toMatch(/^\p{Lu}.+, (?:19|20)\d\d, .+, https:\/\/[\w.-]+\/\S+$/u);
      }
    });

    test('has formulas that KaTeX accepts', () => {
      expect(prose.replaceAll(FORMULA, '')).not.toContain('$');
      for (const formula of formulas) {
        const html = katex.renderToString(formula, {
          throwOnError: true,
          strict: 'error',
          displayMode: true,
        });
        expect(html).toContain('katex');
      }
    });

    test.skipIf(!hasPython)(
      'has Python that prints what it says',
      () => {
        expect(all(FENCE, back).filter((language) => language !== 'python')).toEqual([]);
        for (const code of all(FENCE, back, 2)) {
          const { stdout, stderr } = spawnSync('python3', ['-I', '-c', code], {
            encoding: 'utf8',
            timeout: 20_000,
          });
          expect(stderr).toBe('');
          expect(all(PRINTED, code).length).toBeGreaterThan(0);
          expect(stdout.trimEnd().split('\n')).toEqual(all(PRINTED, code));
        }
      },
      30_000,
    );
  });
});
