import type { CardState } from '../domain/card-state.ts';
import { withoutFaceMarks } from '../domain/face-marks.ts';
import { ordinalOfCard, type CardId } from '../domain/ids.ts';
import type { Note } from '../domain/note.ts';
import type { AppContext } from './app-context.ts';
import type { AskedNumbers } from './computed-texts.ts';
import { loadComputed, loadFaces, renderSides, type Sides } from './render-faces.ts';

/** Safe HTML of one text of a card; whole unless something failed that may go better another time. */
export type Renderer = (text: string) => Promise<{ readonly html: string; readonly isWhole: boolean }>;

/** A card's texts as safe HTML, ready to be shown. */
export interface CardTexts {
  readonly front: string;
  readonly back: string;
  /** '' where the card names no source. */
  readonly source: string;
}

/** Those of a card that is shown, and how it is. */
export interface ShownTexts extends CardTexts {
  /** The back is the whole card with its answer filled in: the front does not stand above it. */
  readonly inPlace?: boolean;
  /** The answer is typed before the card is turned. */
  readonly typed?: boolean;
  /** The numbers that were drawn for this showing. */
  readonly asked?: AskedNumbers;
}

/** How many cards are kept in memory: those just shown, for Undo, and those about to be. */
const KEPT = 24;

interface Entry {
  readonly promise: Promise<ShownTexts>;
  ready: ShownTexts | null;
}

type CardTextContext = Pick<AppContext, 'store' | 'clock' | 'random' | 'render' | 'renderedBy' | 'style'>;

/** Renders cards ahead of their showing, and keeps them: the last ones at hand, more of them on disk. */
export class CardTextCache {
  private readonly entries = new Map<string, Entry>();
  private readonly context: CardTextContext;

  constructor(context: CardTextContext) {
    this.context = context;
  }

  /** The card's texts if they are at hand. */
  peek(card: CardState): ShownTexts | null {
    return this.entries.get(keyOf(card))?.ready ?? null;
  }

  /** The card's texts, rendered now where they are not yet. */
  texts(card: CardState): Promise<ShownTexts> {
    const key = keyOf(card);
    const entry = this.entries.get(key) ?? this.load(card);
    this.entries.delete(key);
    this.entries.set(key, entry);
    const [oldest] = this.entries.keys();
    if (this.entries.size > KEPT && oldest !== undefined) this.entries.delete(oldest);
    return entry.promise;
  }

  /** The card is asked with these texts; numbers that were drawn for them are not to be asked again. */
  spend(card: CardState, { asked }: ShownTexts): void {
    if (asked) this.entries.delete(keyOf(card));
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

  private async styledTexts(card: CardState): Promise<ShownTexts> {
    const texts = await this.keptTexts(card);
    await this.context.style(texts.front + texts.back + texts.source);
    return texts;
  }

  private async keptTexts({ id, note: noteId }: CardState): Promise<ShownTexts> {
    const { store, clock, random, renderedBy, render } = this.context;
    const [note, kept] = await Promise.all([store.note(noteId), store.rendered(id)]);
    const sides = note ? await sidesOf(note, id) : NO_SIDES;
    if (sides.computed) return (await loadComputed())(sides, { random, render });
    const made = madeOf(renderedBy, sides);
    const shown = { inPlace: sides.inPlace === true, typed: sides.typed === true };
    if (kept?.made === made) return { ...kept, ...shown };
    const { texts, isWhole } = await renderSides(sides, render);
    // Nobody waits for the disk; what it does not keep is rendered again.
    if (isWhole) void store.keepRendered([{ card: id, made, ...texts, at: clock.now().at }]);
    return { ...texts, ...shown };
  }
}

const NO_SIDES: Sides = { front: '', back: '', source: '' };

const keyOf = ({ id, touched }: CardState): string => `${id} ${touched}`;

/** What rendered texts were made of, to the letter: they are shown for nothing else. */
export const madeOf = (renderedBy: string, { front, back, source, extra, pictures }: Sides): string =>
  JSON.stringify([renderedBy, front, back, source, ...(extra || pictures ? [extra, pictures] : [])]);

/** What other kinds than basic show takes more to tell than a first card waits for. */
async function sidesOf(note: Note, card: CardId): Promise<Sides> {
  if (note.kind !== 'basic' || /compute/i.test(note.back))
    return (await loadFaces())(note, ordinalOfCard(card));
  const [front = '', back = '', source = ''] = [note.front, note.back, note.source].map(withoutFaceMarks);
  return { front, back, source };
}
