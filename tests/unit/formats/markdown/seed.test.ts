import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/formats/markdown/parse.ts';

const SEED = new URL('../../../../../shared/seed.md', import.meta.url);
const missing = !existsSync(SEED);
if (missing)
  console.warn('Skipped: the page that started Engram (../shared/seed.md) is not on this machine.');

const isSource = (line: string): boolean => /^(?:\* )?source(?::| fast)/i.test(line);
const withoutTrailing = (line: string): string => (line.startsWith('## ') ? line.trimEnd() : line);

describe.skipIf(missing)('the page that started Engram', () => {
  const text = missing ? '' : readFileSync(SEED, 'utf8');
  const result = parseMarkdown(text, 'seed.md');
  const deck = result.kind === 'deck' ? result.deck : { title: '', cards: [], outside: '' };
  const card = (front: string) => deck.cards.find((candidate) => candidate.front.startsWith(front));

  test('is a deck of 26 cards', () => {
    expect(deck.title).toBe('Deep Learning Flashcards');
    expect(deck.cards).toHaveLength(26);
    expect(deck.outside).toBe('');
    expect(deck.cards.filter(({ back }) => back === '')).toEqual([]);
  });

  test('has every line in its place, in order', () => {
    const expected = text.split('\n').filter((line) => line.trim() !== '');
    const marks = ['# Deep Learning Flashcards', '1. TOC ', '{:toc}'];
    expect(expected.slice(0, 3)).toEqual(marks);
    const body = expected.slice(3).filter((line) => !isSource(line));
    const read = deck.cards.flatMap(({ front, back }) => [`## ${front}`, ...back.split('\n')]);
    expect(read.filter((line) => line.trim() !== '')).toEqual(body.map(withoutTrailing));
    const sources = expected.filter(isSource).map((line) => line.replace(/^(?:\* )?source:? /i, ''));
    expect(deck.cards.map(({ source }) => source).filter((source) => source !== '')).toEqual(sources);
  });

  test('names the sources of eight cards', () => {
    const sources = deck.cards
      .filter(({ source }) => source !== '')
      .map(({ front, source }) => [front, source]);
    expect(sources).toEqual([
      ['Panoptic Segmentation', 'https://arxiv.org/abs/1801.00868'],
      ['Transformers', 'https://arxiv.org/pdf/1706.03762.pdf'],
      ['Attention', 'https://arxiv.org/pdf/1706.03762.pdf'],
      ['Discrimitavie Learning Rates', 'fast.ai'],
      ['Image Segmentation', 'fast.ai'],
      ['Cross-Entropy Loss (log loss)', 'https://ml-cheatsheet.readthedocs.io/en/latest/loss_functions.html'],
      [
        'CTC -  Connectionist Temporal Classification',
        'https://towardsdatascience.com/intuitively-understanding-connectionist-temporal-classification-3797e43a86c',
      ],
      ['How should you normalize train/valid image sets?', 'fastbook, fast.ai'],
    ]);
  });

  test('keeps code, tabs, formulas and what follows no source mark', () => {
    expect(card('Softmax')?.back).toContain(
      '# calculate the softmax of a vector\ndef softmax(vector):\n\te = exp',
    );
    expect(card('Precision')?.back).toContain('$\\text{Recall}}={\\frac {tp}{tp+fn}}$');
    expect(card('Mixup')?.back).toMatch(/\n {2}\* paper: https:\/\/arxiv\.org\/pdf\/1710\.09412\.pdf$/);
    expect(card('NMS')?.back).toMatch(/^\* https:\/\/www\.coursera\.org\//);
    expect(card('NMS')?.back).toMatch(/\n {4}5\. Repeat$/);
  });
});
