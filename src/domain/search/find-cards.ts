import { addedTest, cardsThat, propertyTest, ratedTest, stateTest, type CardTest } from './card-tests.ts';
import type { Asking } from './asking.ts';
import { decksNamed, isNamed } from './deck-names.ts';
import { QUOTES } from './marks.ts';
import type { Field, Pattern, Query, Span, Term } from './query.ts';
import { foldTag } from './note-texts.ts';
import { phraseOf, patternScores, wordPattern, wordScores, type Phrase, type Scores } from './word-hits.ts';

export interface FoundCards {
  /** 1 for each card that was found, by its place. */
  readonly cards: Uint8Array;
  /** How well each note fits what was typed, by its slot; null where no words were. */
  readonly scores: Uint16Array | null;
}

/** What a line finds. A word without a letter asks for nothing, wherever it stands. */
export function findCards(query: Query, asking: Asking): FoundCards {
  const finder = new Finder(asking);
  const cards = finder.hits(query, false) ?? cardsThat(asking, () => true);
  return { cards, scores: finder.scores };
}

/** The phrases of a line whose texts have to be looked at. */
export function phrasesIn(query: Query, line: string): readonly Phrase[] {
  if (query.kind === 'all') return [];
  if (query.kind === 'not') return phrasesIn(query.of, line);
  if (query.kind !== 'term') return query.of.flatMap((part) => phrasesIn(part, line));
  const phrase = phraseIn(query.term, isTyped(query.at, line));
  return phrase && phrase.words.length > 1 ? [phrase] : [];
}

/** Whether a line asks for what only the log knows. */
export function asksLog(query: Query): boolean {
  switch (query.kind) {
    case 'all':
      return false;
    case 'not':
      return asksLog(query.of);
    case 'and':
    case 'or':
      return query.of.some(asksLog);
    case 'term':
      return query.term.kind === 'rated' || (query.term.kind === 'prop' && query.term.name === 'reps');
  }
}

/** Whether a line asks for what is written on cards. */
export const asksTexts = (query: Query): boolean =>
  query.kind === 'term'
    ? TEXT_TERMS.has(query.term.kind) || (query.term.kind === 'is' && query.term.state === 'leech')
    : query.kind === 'not'
      ? asksTexts(query.of)
      : query.kind !== 'all' && query.of.some(asksTexts);

const TEXT_TERMS: ReadonlySet<Term['kind']> = new Set(['word', 'phrase', 'tag', 'added', 'note-kind']);

/** The last word of a line may go on, as long as no quotation mark closes it. */
const isTyped = ({ end }: Span, line: string): boolean =>
  end === line.length && !QUOTES.includes(line.slice(-1));

function phraseIn(term: Term, typing: boolean): Phrase | null {
  if (term.kind === 'phrase') return phraseOf(term.text, term.field, typing);
  const [text, ...more] = term.kind === 'word' ? term.pattern : [];
  return term.kind === 'word' && text !== undefined && more.length === 0
    ? phraseOf(text, term.field, typing)
    : null;
}

/** Cards that were found, 1 each; null where nothing was asked. */
type Hits = Uint8Array | null;

class Finder {
  scores: Uint16Array | null = null;
  private readonly asking: Asking;

  constructor(asking: Asking) {
    this.asking = asking;
  }

  /** `strict`: what is found is to be left out. */
  hits(query: Query, strict: boolean): Hits {
    switch (query.kind) {
      case 'all':
        return null;
      case 'term':
        return this.ofTerm(query.term, { typing: isTyped(query.at, this.asking.line), strict });
      case 'not': {
        const inner = this.hits(query.of, true);
        return inner && cardsThat(this.asking, (card) => inner[card] === 0);
      }
      case 'and':
        return this.together(query.of, strict, (a, b) => a & b);
      case 'or':
        return this.together(query.of, strict, (a, b) => a | b);
    }
  }

  private together(parts: readonly Query[], strict: boolean, join: (a: number, b: number) => number): Hits {
    const asked = parts.flatMap((part) => this.hits(part, strict) ?? []);
    const [first, ...others] = asked;
    for (const other of others) {
      for (let card = 0; card < other.length; card++) {
        if (first) first[card] = join(first[card] ?? 0, other[card] ?? 0);
      }
    }
    return first ?? null;
  }

  private ofTerm(term: Term, how: { readonly typing: boolean; readonly strict: boolean }): Hits {
    switch (term.kind) {
      case 'phrase':
        return this.ofPhrase(phraseOf(term.text, term.field, how.typing), how.strict);
      case 'word': {
        const phrase = phraseIn(term, how.typing);
        return phrase
          ? this.ofPhrase(phrase, how.strict)
          : this.ofPattern(term.pattern, term.field, how.strict);
      }
      default:
        return cardsThat(this.asking, this.test(term));
    }
  }

  private ofPhrase(phrase: Phrase, strict: boolean): Hits {
    const { index, holding } = this.asking;
    const [word, ...more] = phrase.words;
    if (word === undefined) return null;
    return more.length > 0
      ? this.scored(holding(phrase), strict)
      : this.scored(wordScores(index, word, phrase.field, { typing: phrase.typing, strict }), strict);
  }

  private ofPattern(pattern: Pattern, field: Field, strict: boolean): Hits {
    const parts = wordPattern(pattern);
    return parts && this.scored(patternScores(this.asking.index, parts, field), strict);
  }

  private scored(scores: Scores, strict: boolean): Uint8Array {
    const { index } = this.asking;
    if (!strict) {
      const sums = (this.scores ??= new Uint16Array(index.cards.notes.length));
      for (let slot = 0; slot < scores.length; slot++) sums[slot] = (sums[slot] ?? 0) + (scores[slot] ?? 0);
    }
    const { slot } = index.cards.columns;
    return cardsThat(this.asking, (card) => (scores[slot[card] ?? 0] ?? 0) > 0);
  }

  private test(term: Exclude<Term, { kind: 'word' | 'phrase' }>): CardTest {
    const { asking } = this;
    const { cards } = asking.index;
    switch (term.kind) {
      case 'deck': {
        const asked = decksNamed(term.name, cards.decks.texts, asking.decks);
        return (card) => asked[cards.columns.deck[card] ?? 0] === 1;
      }
      case 'tag': {
        const tagged = notesTagged(term.name, asking);
        return (card) => tagged[cards.columns.slot[card] ?? 0] === 1;
      }
      case 'is':
        return stateTest(term.state, asking, () => notesTagged([LEECH], asking));
      case 'flag':
        return (card) => cards.columns.flag[card] === term.flag;
      case 'prop':
        return propertyTest(term.name, term.comparison, term.value, asking);
      case 'added':
        return addedTest(term.days, asking);
      case 'rated':
        return ratedTest(term.days, term.rating, asking);
      case 'note-kind':
        return (card) => asking.index.kindOf(cards.columns.slot[card] ?? 0) === term.note;
      case 'card': {
        const place = cards.find(term.id);
        return (card) => card === place;
      }
      case 'note': {
        const slot = cards.slotOf(term.id);
        return (card) => cards.columns.slot[card] === slot;
      }
    }
  }
}

const LEECH = 'leech';

/** The notes with such a tag, or with one inside it, 1 each. */
function notesTagged(name: Pattern, { index }: Asking): Uint8Array {
  const { vocabulary } = index.tags;
  const asked = name.map(foldTag);
  const marks = Uint8Array.from({ length: vocabulary.size }, (_, tag) =>
    Number(isNamed(vocabulary.word(tag), asked)),
  );
  const tagged = new Uint8Array(index.cards.notes.length);
  index.tags.forEach(marks, (slot) => (tagged[slot] = 1));
  return tagged;
}
