import { signal } from '@preact/signals';
import { facesOf } from '../domain/faces.ts';
import { ordinalsOf, type Note } from '../domain/note.ts';
import type { AppContext } from './app-context.ts';
import type { CardTexts } from './card-texts.ts';
import { renderSides } from './render-faces.ts';

/** A card as it would be studied: safe HTML of its texts. */
export interface PreviewedCard extends CardTexts {
  readonly ordinal: number;
}

export interface Preview {
  /** The ordinals of all cards that the note makes. */
  readonly cards: readonly number[];
  /** Null where it makes none. */
  readonly shown: PreviewedCard | null;
}

/** So long a person stops typing before the card is drawn anew. */
const PAUSE_MS = 150;

/** What the cards of a note look like while it is written. */
export class EditorPreview {
  readonly preview = signal<Preview | null>(null);
  private readonly context: Pick<AppContext, 'render' | 'style'>;
  private note: Note | null = null;
  private wanted = 0;
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: Pick<AppContext, 'render' | 'style'>) {
    this.context = context;
  }

  /** The first time at once, then whenever a person stops typing. */
  follow(note: Note): void {
    this.note = note;
    clearTimeout(this.timer);
    if (this.preview.peek() === null && this.turn === 0) void this.draw();
    else this.timer = setTimeout(() => void this.draw(), PAUSE_MS);
  }

  /** Shows another card of the note. */
  async choose(place: number): Promise<void> {
    this.wanted = place;
    await this.draw();
  }

  close(): void {
    clearTimeout(this.timer);
    this.turn++;
  }

  private async draw(): Promise<void> {
    const { note } = this;
    if (!note) return;
    const turn = ++this.turn;
    const cards = ordinalsOf(note);
    const ordinal = cards[Math.min(this.wanted, cards.length - 1)];
    const isEmpty = (note.front + note.back).trim() === '' && note.kind !== 'occlusion';
    const shown = ordinal === undefined || isEmpty ? null : await this.render(note, ordinal);
    // Something newer was typed meanwhile.
    if (turn === this.turn) this.preview.value = { cards, shown };
  }

  private async render(note: Note, ordinal: number): Promise<PreviewedCard> {
    const { texts } = await renderSides(facesOf(note, ordinal), this.context.render);
    await this.context.style(texts.front + texts.back + texts.source);
    return { ordinal, ...texts };
  }
}
