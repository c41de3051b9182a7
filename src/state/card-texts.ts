import type { CardState } from '../domain/card-state.ts';
import type { CardId, NoteId } from '../domain/ids.ts';
import type { Note } from '../domain/note.ts';

/** Safe HTML of one text of a card. */
export type Renderer = (text: string) => Promise<{ readonly html: string }>;

/** A card's texts as safe HTML, ready to be shown. */
export interface CardTexts {
  readonly front: string;
  readonly back: string;
  /** '' where the card names no source. */
  readonly source: string;
}

/** How many cards are kept rendered: those just shown, for Undo, and those about to be. */
const KEPT = 24;

interface Entry {
  readonly promise: Promise<CardTexts>;
  ready: CardTexts | null;
}

/** Renders cards ahead of their showing and keeps the last ones. */
export class CardTextCache {
  private readonly entries = new Map<string, Entry>();
  private readonly read: (note: NoteId) => Promise<Note | undefined>;
  private readonly render: Renderer;

  constructor(read: (note: NoteId) => Promise<Note | undefined>, render: Renderer) {
    this.read = read;
    this.render = render;
  }

  /** The card's texts if they are rendered already. */
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

  /** Renders all anew when next asked: somebody may have written them since. */
  forget(): void {
    this.entries.clear();
  }

  private load(card: CardState): Entry {
    const entry: Entry = { promise: this.renderCard(card), ready: null };
    entry.promise.then(
      (texts) => (entry.ready = texts),
      () => this.entries.delete(keyOf(card)),
    );
    return entry;
  }

  private async renderCard(card: CardState): Promise<CardTexts> {
    const note = await this.read(card.note);
    const { front, back, source } = note ? sidesOf(note, card.id) : NO_SIDES;
    const [shown, answer, origin] = await Promise.all([
      this.renderText(front),
      this.renderText(back),
      this.renderText(source),
    ]);
    return { front: shown, back: answer, source: origin };
  }

  private async renderText(text: string): Promise<string> {
    return text === '' ? '' : (await this.render(text)).html;
  }
}

const NO_SIDES = { front: '', back: '', source: '' };

const keyOf = ({ id, touched }: CardState): string => `${id} ${touched}`;

/** The second card of a reversed note asks the other way round. */
function sidesOf(note: Note, card: CardId): Pick<Note, 'front' | 'back' | 'source'> {
  const isReverse = note.kind === 'reversed' && card.endsWith('.1');
  return isReverse ? { front: note.back, back: note.front, source: note.source } : note;
}
