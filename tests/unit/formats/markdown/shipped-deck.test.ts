import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { isAnswer } from '../../../../src/domain/computed-answer.ts';
import { hasComputed, withoutComputed } from '../../../../src/domain/computed-block.ts';
import { drawNumbers, filled, type Draw } from '../../../../src/domain/computed-draw.ts';
import { readComputed, type ComputedCard } from '../../../../src/domain/computed.ts';
import { loadFigure } from '../../../../src/figures/figures.ts';
import { SeededChance } from '../../../../src/figures/kit/chance.ts';
import { parseMarkdown, type MarkdownCard } from '../../../../src/formats/markdown/parse.ts';

const DECKS = new URL('../../../../public/decks/', import.meta.url);
const FENCE = /^```(\w*)(?: ([a-z-]+))?\n([^]*?)^```$/gm;
const FIGURE = /^```figure [^]*?^```$/gm;
const FORMULA = /\$([^$]+)\$/g;
const PRINTED = /^print\(.*\) {2}# (.+)$/gm;
const SOURCE = /^\p{Lu}.+, (?:19|20)\d\d, .+, https:\/\/[\w.-]+\/\S+$/u;
const DRAWS = 200;
const TYPESET_DRAWS = 5;

/** What the deck is to cover, and which of its cards do. */
const TOPICS: readonly (readonly [topic: string, fronts: RegExp])[] = [
  ['panoptic segmentation', /panoptic/],
  ['transformers', /Transformer|causal mask/],
  ['attention', /attention (?:divide|give back|score)/],
  ['regularisation methods', /regularise|dropout|weight decay/],
  ['test-time augmentation', /test-time augmentation/],
  ['non-maximum suppression', /non-maximum suppression|their IoU/],
  ['discriminative learning rates', /smallest learning rate/],
  ['PCA', /PCA/],
  ['image segmentation', /segments images|segmentation scored/],
  ['deterministic processes', /deterministic process|same seed/],
  ['mixup', /mixup/],
  ['FLOPs and FLOPS', /FLOPs/],
  ['encoder-decoder', /encoder-decoder|U-Net/],
  ['embeddings', /embedding layer|embeddings say/],
  ['cross-entropy', /cross-entropy charge|true class probability|meeting \$\\log 0/],
  ['softmax', /^Why does softmax|^Softmax of/],
  ['CTC', /CTC/],
  ['latency', /latency|servers at once/],
  ['up-convolution', /transposed convolution/i],
  ['tensor sizes in PyTorch', /axes of a batch|x\.flatten/],
  ['mean average precision', /average precision/],
  [
    'convolutional architecture patterns',
    /convolutional classifier|× \{\{k\}\} convolution.*how (?:wide|many p)/,
  ],
  ['normalising train and validation sets', /standard deviation/],
  ['transfer learning', /pre-trained network/],
  ['precision and recall', /lower recall|its precision|its recall|\$F_1\$/],
  ['what ResNets solve', /ResNet's/],
];

const all = (pattern: RegExp, text: string, group = 1): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[group] ?? '');

interface Fence {
  readonly language: string;
  /** What stands behind the language: the name of a figure. */
  readonly name: string;
  readonly text: string;
}

const fencesOf = (back: string, language?: string): readonly Fence[] =>
  [...back.matchAll(FENCE)]
    .map(([, word = '', name = '', text = '']) => ({ language: word, name, text }))
    .filter((fence) => language === undefined || fence.language === language);

function computedOf({ back }: MarkdownCard): ComputedCard | null {
  const reading = hasComputed(back) ? readComputed(back) : null;
  if (reading?.kind === 'faulty') throw new Error(JSON.stringify(reading.fault));
  return reading?.card ?? null;
}

function draws(card: ComputedCard, count: number): readonly Draw[] {
  const chance = new SeededChance(1);
  return Array.from({ length: count }, () => {
    const draw = drawNumbers(card, chance);
    if (!draw) throw new Error('No numbers can be drawn');
    return draw;
  });
}

/** The card as it is asked, with several draws where its numbers are drawn. */
function askings(card: MarkdownCard): readonly Pick<MarkdownCard, 'front' | 'back'>[] {
  const computed = computedOf(card);
  if (!computed) return [card];
  return draws(computed, TYPESET_DRAWS).map(({ numbers }) => ({
    front: filled(card.front, numbers, computed.round),
    back: filled(withoutComputed(card.back), numbers, computed.round),
  }));
}

const proseOf = ({ front, back }: Pick<MarkdownCard, 'front' | 'back'>): string =>
  `${front}\n${back.replaceAll(FENCE, '')}`;

const typeset = (formula: string): string =>
  katex.renderToString(formula, { throwOnError: true, strict: 'error', displayMode: true });

function run(code: string): { readonly stderr: string; readonly printed: readonly string[] } {
  const { stdout, stderr } = spawnSync('python3', ['-I', '-c', code], { encoding: 'utf8', timeout: 20_000 });
  return { stderr, printed: stdout.trimEnd().split('\n') };
}

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('Skipped: no python3 here to run the Python of the shipped decks.');

const decks = readdirSync(DECKS).map((file) => {
  const result = parseMarkdown(readFileSync(new URL(file, DECKS), 'utf8'), file);
  return [file, result.kind === 'deck' ? result.deck : { title: '', cards: [], outside: '' }] as const;
});

describe.each(decks)('the deck that ships as %s', (_, deck) => {
  test('has cards, no two alike, and nothing beside them', () => {
    expect(deck.title).toMatch(/^Engram: /);
    expect(deck.cards.length).toBeGreaterThan(0);
    expect(deck.outside).toBe('');
    expect(new Set(deck.cards.map(({ front }) => front)).size).toBe(deck.cards.length);
  });

  describe.each(deck.cards.map((card) => [card.front, card] as const))('%s', (_front, card) => {
    const { front, back, source } = card;

    test('is a question with an answer that fits the screen', () => {
      const answer = withoutComputed(back).replaceAll(FIGURE, '').trim();
      expect(front).toMatch(/\?$/);
      expect(answer.length).toBeGreaterThan(0);
      expect(answer.length).toBeLessThan(900);
      const code = fencesOf(back, 'python').flatMap(({ text }) => text.split('\n'));
      expect(code.filter((line) => line.length > 60)).toEqual([]);
    });

    test('names its source and its address', () => {
      for (const line of source.split('\n')) expect(line).toMatch(SOURCE);
    });

    test('has formulas that KaTeX accepts', () => {
      for (const prose of askings(card).map(proseOf)) {
        expect(prose).not.toMatch(/\{\{|NaN|undefined/);
        expect(prose.replaceAll(FORMULA, '')).not.toContain('$');
        for (const formula of all(FORMULA, prose)) expect(typeset(formula)).toContain('katex');
      }
    });

    test('has figures that open as it says, and no other blocks than it may', async () => {
      for (const { language } of fencesOf(back)) expect(['python', 'figure', 'compute']).toContain(language);
      for (const { name, text } of fencesOf(back, 'figure')) {
        const figure = await loadFigure(name);
        expect(figure?.open(text), `figure ${name}`).toMatchObject({ kind: 'open' });
      }
    });

    test.skipIf(!hasPython)(
      'has Python that prints what it says',
      () => {
        for (const { text } of fencesOf(back, 'python')) {
          expect(all(PRINTED, text).length).toBeGreaterThan(0);
          expect(run(text)).toEqual({ stderr: '', printed: all(PRINTED, text) });
        }
      },
      30_000,
    );
  });
});

describe.each(
  decks.flatMap(([, { cards }]) =>
    cards.flatMap((card) => {
      const computed = computedOf(card);
      return computed ? [[card.front, computed] as const] : [];
    }),
  ),
)('drawn: %s', (_, card) => {
  test('has an answer to each draw that counts as right when it is typed as it is asked for', () => {
    for (const { answer } of draws(card, DRAWS)) {
      const typed = card.round === null ? String(answer) : answer.toFixed(card.round);
      expect(Number(typed)).toBeGreaterThan(0);
      expect(isAnswer(typed, answer, card.round)).toBe(true);
    }
  });

  test('does not ask for the same number each time', () => {
    expect(new Set(draws(card, DRAWS).map(({ answer }) => answer)).size).toBeGreaterThan(5);
  });
});

describe('the deck on deep learning', () => {
  const cards = decks.find(([file]) => file === 'deep-learning.md')?.[1].cards ?? [];

  test.each(TOPICS)('has a few cards on %s, one of them with a figure', (_, fronts) => {
    const found = cards.filter(({ front }) => fronts.test(front));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(4);
    expect(found.some(({ back }) => fencesOf(back, 'figure').length > 0)).toBe(true);
  });

  test('has no card that is of two topics or of none', () => {
    const counts = cards.map(({ front }) => [
      front,
      TOPICS.filter(([, fronts]) => fronts.test(front)).length,
    ]);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
  });

  test('asks many with numbers that are drawn', () => {
    expect(cards.filter(({ back }) => hasComputed(back)).length).toBeGreaterThanOrEqual(10);
  });
});
