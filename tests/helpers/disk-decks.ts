import { noteView } from '../../src/domain/note.ts';
import { textOf } from '../../src/domain/record.ts';
import type { MarkdownDeck } from '../../src/formats/markdown/parse.ts';
import type { Disk } from './disk.ts';

/** The texts of each deck, by its name, in the order of its cards. */
export type DeckTexts = ReadonlyMap<string, readonly string[]>;

export function decksOn({ collection }: Disk): DeckTexts {
  const records = [...collection.records.values()];
  const decks = records.filter(({ kind }) => kind === 'deck');
  const notes = records
    .filter(({ kind }) => kind === 'note')
    .map((record) => noteView(record))
    .toSorted((a, b) => a.position - b.position);
  return new Map(
    decks.map((record) => [
      textOf(record, 'name'),
      notes.filter(({ deck }) => deck === record.id).map(textsOf),
    ]),
  );
}

/** The decks once these pages have come in: cards that a page no longer has, at its end, stay. */
export const withPages = (decks: DeckTexts, pages: readonly MarkdownDeck[]): DeckTexts =>
  new Map([
    ...decks,
    ...pages.map(({ title, cards }) => {
      const known = decks.get(title) ?? [];
      return [title, [...cards.map(textsOf), ...known.slice(cards.length)]] as const;
    }),
  ]);

const textsOf = ({ front, back, source }: { front: string; back: string; source: string }): string =>
  [front, back, source].join('\n');
