import type { Random } from '../../src/domain/ids.ts';

const WORDS =
  'gradient layer weight batch kernel signal matrix vector token model sample loss prior noise depth field'.split(
    ' ',
  );
const FORMULAS = [
  String.raw`$\frac{1}{n}\sum_{i=1}^n x_i^2$`,
  String.raw`$\nabla_\theta \log p(x\mid\theta)$`,
  String.raw`$\hat y = \sigma(w^\top x + b)$`,
];

export interface SeededTexts {
  readonly front: string;
  readonly back: string;
}

/** A card as people write them: a question, a few lines of Markdown; one of six has a formula, one of six code. */
export function seededTexts(random: Random, number: number): SeededTexts {
  const front = `What does ${wordsFrom(random, 3)} say of ${wordsFrom(random, 2)} in case ${number}?`;
  const lines = `It is a **${wordsFrom(random, 1)}**: ${wordsFrom(random, 14)}.\n\n- ${wordsFrom(random, 5)}\n- ${wordsFrom(random, 6)}`;
  switch (number % 6) {
    case 1:
      return { front, back: `${FORMULAS[number % FORMULAS.length]}\n\n${lines}` };
    case 4:
      return { front, back: `${lines}\n\n\`\`\`python\nfor x in range(${number}):\n    print(x)\n\`\`\`` };
    default:
      return { front, back: lines };
  }
}

const wordsFrom = (random: Random, count: number): string =>
  Array.from({ length: count }, () => WORDS[Math.floor(random.unit() * WORDS.length)]).join(' ');
