import type { MarkdownDeck } from '../../src/formats/markdown/parse.ts';

/** Prints a deck as the page that reads in as this deck. */
export const printMarkdown = ({ title, outside, cards }: MarkdownDeck): string =>
  [
    `# ${title} #`,
    outside,
    ...cards.flatMap(({ front, back, source }) => [
      `## ${front} ##`,
      back,
      source
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => `Source: ${line}`)
        .join('\n'),
    ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
