import type { CardState } from '../domain/card-state.ts';
import type { CardId } from '../domain/ids.ts';
import type { Note } from '../domain/note.ts';
import type { AppContext } from './app-context.ts';

/** Safe HTML of one text of a card; whole unless something failed that may go better another time. */
export type Renderer = (text: string) => Promise<{ readonly html: string; readonly isWhole: boolean }>;

/** A card's texts as safe HTML, ready to be shown. */
export interface CardTexts {
  readonly front: string;
  readonly back: string;
  /** '' where the card names no source. */
  readonly source: string;
}

/** How many cards are kept in memory: those just shown, for Undo, and those about to be. */
const KEPT = 24;

interface Entry {
  readonly promise: Promise<CardTexts>;
  ready: CardTexts | null;
}

type CardTextContext = Pick<AppContext, 'store' | 'clock' | 'render' | 'renderedBy' | 'style'>;

/** Renders cards ahead of their showing, and keeps them: the last ones at hand, more of them on disk. */
export class CardTextCache {
  private readonly entries = new Map<string, Entry>();
  private readonly context: CardTextContext;

  constructor(context: CardTextContext) {
    this.context = context;
  }

  /** The card's texts if they are at hand. */
  peek(card: CardState): CardTexts | null {
    return this.entries.get(keyOf(card))?.ready ?? null;
  }

  /** The card's texts, rendered now where they are not yet. */
  texts(card: CardState): Promise<CardTexts> {
    const key = keyOf(card);
    const entry = this.entries.get(key) ?? this.load(card);
    this.entries.delete(key);
    this.entries.set(key, entry);
    const [oldest] = this.entries.keys();
    if (this.entries.size > KEPT && oldest !== undefined) this.entries.delete(oldest);
    return entry.promise;
  }

  /** Looks at all anew when next asked: somebody may have written them since. */
  forget(): void {
    this.entries.clear();
  }

  private load(card: CardState): Entry {
    const entry: Entry = { promise: this.styledTexts(card), ready: null };
    entry.promise.then(
      (texts) => (entry.ready = texts),
      () => this.entries.delete(keyOf(card)),
    );
    return entry;
  }

  private async styledTexts(card: CardState): Promise<CardTexts> {
    const texts = await this.keptTexts(card);
    await this.context.style(texts.front + texts.back + texts.source);
    return texts;
  }

  private async keptTexts({ id, note: noteId }: CardState): Promise<CardTexts> {
    const { store, clock, renderedBy } = this.context;
    const [note, kept] = await Promise.all([store.note(noteId), store.rendered(id)]);
    const sides = note ? sidesOf(note, id) : NO_SIDES;
    const made = madeOf(renderedBy, sides);
    if (kept?.made === made) return kept;
    const { texts, isWhole } = await this.renderSides(sides);
    // Nobody waits for the disk; what it does not keep is rendered again.
    if (isWhole) void store.keepRendered([{ card: id, made, ...texts, at: clock.now().at }]);
    return texts;
  }

  private async renderSides({ front, back, source }: CardTexts) {
    const [shown, answer, origin] = await Promise.all([
      this.renderText(front),
      this.renderText(back),
      this.renderText(source),
    ]);
    return {
      texts: { front: shown.html, back: answer.html, source: origin.html },
      isWhole: [shown, answer, origin].every(({ isWhole }) => isWhole),
    };
  }

  private renderText(text: string): ReturnType<Renderer> {
    return text === '' ? Promise.resolve({ html: '', isWhole: true }) : this.context.render(text);
  }
}

const NO_SIDES: CardTexts = { front: '', back: '', source: '' };

const keyOf = ({ id, touched }: CardState): string => `${id} ${touched}`;

/** What rendered texts were made of, to the letter: they are shown for nothing else. */
export const madeOf = (renderedBy: string, { front, back, source }: CardTexts): string =>
  JSON.stringify([renderedBy, front, back, source]);

/** The second card of a reversed note asks the other way round. */
function sidesOf(note: Note, card: CardId): CardTexts {
  const isReverse = note.kind === 'reversed' && card.endsWith('.1');
  const { front, back, source } = note;
  return isReverse ? { front: back, back: front, source } : { front, back, source };
}
