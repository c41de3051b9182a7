import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { FieldWrite } from '../domain/change.ts';
import { newNoteId, type DeckId, type NoteId } from '../domain/ids.ts';
import { cardsChange, editedWrites, newNoteWrites, overtaken, type NoteText } from '../domain/note-edit.ts';
import type { KeptText } from '../platform/kept-text.ts';
import type { Recorder } from '../platform/recorder.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { PresentRecord } from '../storage/present.ts';
import type { AppContext } from './app-context.ts';
import { readDeckChoices, type DeckChoice } from './editor-decks.ts';
import { DoubleWatch, type FindDouble } from './editor-double.ts';
import { EditorDraft } from './editor-draft.ts';
import { EditorDrawing } from './editor-drawing.ts';
import { noteDraftKey, type EditorDrafts } from './editor-drafts.ts';
import { EditorForm } from './editor-form.ts';
import { lackOf, type EditorLack } from './editor-lack.ts';
import { keepLast, readLast } from './editor-last.ts';
import { EditorPreview } from './editor-preview.ts';
import { homed, writeNote, type Homed } from './editor-save.ts';
import { InOrder } from './in-order.ts';
import type { SharedCard } from './shared-words.ts';

export interface EditorParts {
  readonly context: AppContext;
  readonly drafts: EditorDrafts;
  /** Where the last card went, and of what kind it was. */
  readonly last: KeptText;
  readonly microphone: Recorder;
  readonly findDouble: FindDouble;
  /** Every tag that is in use. */
  readonly readTags: () => Promise<readonly string[]>;
}

export type EditorTarget =
  /** `deck`: where it is to go, if that was said. */
  { readonly kind: 'new'; readonly deck: DeckId | null } | { readonly kind: 'note'; readonly id: NoteId };

/** A note that was saved, and what Undo takes back. */
export interface SavedNote {
  readonly undo: number | null;
  readonly text: NoteText;
}

/** Writes one card after the other, or mends one. */
export class EditorModel {
  readonly target: EditorTarget;
  readonly form = new EditorForm();
  readonly draft: EditorDraft;
  readonly preview: EditorPreview;
  readonly drawing: EditorDrawing;
  readonly double: DoubleWatch;
  /** `saved`: the note that was edited is as it is to be; this is to be left. */
  readonly phase = signal<'loading' | 'ready' | 'missing' | 'saved'>('loading');
  readonly decks = signal<readonly DeckChoice[]>([]);
  readonly tags = signal<readonly string[]>([]);
  /** Told once somebody tried to save. */
  readonly lack: ReadonlySignal<EditorLack | null>;
  readonly failure = signal<StorageFailure | null>(null);
  readonly saved = signal<SavedNote | null>(null);
  /** The note was deleted while it was edited. */
  readonly isGone = signal(false);
  /** The fields that were edited both here and elsewhere. */
  readonly overtaken = signal<readonly string[]>([]);
  /** What becomes of the cards of a note that is edited; null for a new one. */
  readonly cards = computed(() =>
    this.form.seen.value ? cardsChange(this.form.noteBefore.value, this.form.note.value) : null,
  );
  /** What makes a deck that a card was saved to, until that is known to be written. */
  private unmade: readonly FieldWrite[] = [];
  private readonly tried = signal(false);
  private readonly disk = new InOrder();
  readonly microphone: Recorder;
  private readonly parts: EditorParts;

  constructor(parts: EditorParts, target: EditorTarget) {
    const { context, drafts, findDouble } = parts;
    const own = target.kind === 'note' ? target.id : null;
    this.parts = parts;
    this.target = target;
    this.microphone = parts.microphone;
    this.preview = new EditorPreview(context);
    this.drawing = new EditorDrawing(this.form, context, () => this.typed());
    this.double = new DoubleWatch(findDouble, own);
    this.draft = new EditorDraft(drafts, context.clock, this.form, own ? noteDraftKey(own) : drafts.newKey());
    this.lack = computed(() =>
      this.tried.value ? lackOf(this.form.text.value, this.form.newDeck.value) : null,
    );
  }

  /** Reads what is here; what was typed stays. */
  refresh(): Promise<void> {
    return this.disk.run(async () => {
      if (this.phase.peek() === 'saved') return;
      const isFirst = this.phase.peek() === 'loading';
      if (this.target.kind === 'note') await this.readNote(this.target.id, isFirst);
      else if (isFirst) this.beginNew(this.target.deck);
      if (this.phase.peek() === 'missing') return;
      await this.readDecks();
      this.phase.value = 'ready';
      this.follow();
    });
  }

  /** What a person typed or chose. */
  set(change: Partial<NoteText>): void {
    this.form.set(change);
    this.typed();
  }

  /** The card goes to a deck of that name, which is yet to be made; null: to one that is here. */
  setNewDeck(name: string | null): void {
    this.form.newDeck.value = name;
    this.typed();
  }

  /** Brings the tags that are in use, for whoever is about to give one. */
  async readTags(): Promise<void> {
    if (this.tags.peek().length === 0) this.tags.value = await this.parts.readTags().catch(() => []);
  }

  /** Words that another app shared. What stands here already waits as a draft of its own. */
  takeShared({ front, source }: SharedCard): void {
    this.draft.keep();
    this.draft.begin();
    this.drawing.begin();
    const { kind } = this.form.clear();
    this.set({ kind: kind === 'occlusion' ? 'basic' : kind, front, source });
  }

  /**
   * Saves what stands here; null where something lacks. A new note leaves the fields at once, for the next one; where
   * the device does not keep it, it comes back.
   */
  save(): Promise<boolean> | null {
    this.tried.value = true;
    if (this.phase.peek() !== 'ready' || this.lack.peek() !== null) return null;
    this.tried.value = false;
    this.failure.value = null;
    return this.target.kind === 'new' ? this.saveNew() : this.saveEdit(this.target.id);
  }

  /** Takes the last note back; its text stands here again, unless something else does by now. */
  async undoSaved(): Promise<void> {
    const saved = this.saved.peek();
    if (!saved || saved.undo === null) return;
    const { store, clock, announce } = this.parts.context;
    const result = await store.undoLast(await store.timeOf(clock.now()), saved.undo);
    this.failure.value = result.kind === 'failed' ? result.failure : null;
    if (result.kind === 'failed') return;
    this.saved.value = null;
    if (!this.form.isWorthKeeping.peek()) this.set(saved.text);
    announce();
  }

  /** Lets go of what was found from another time, or of what was typed. */
  discard(): void {
    this.draft.remove();
    this.draft.found.value = null;
    if (this.target.kind === 'new') this.form.clear();
    else this.form.revert();
    this.drawing.begin();
    this.tried.value = false;
    this.follow();
  }

  /** Keeps what was typed on this device, now. */
  keep(): void {
    if (this.phase.peek() === 'ready') this.draft.keep();
  }

  close(): void {
    this.keep();
    this.double.close();
    this.preview.close();
  }

  private typed(): void {
    this.saved.value = null;
    this.draft.keepSoon();
    this.follow();
  }

  /** What depends on the texts: the cards as they will look, and whether there is such a one. */
  private follow(): void {
    this.preview.follow(this.form.note.peek());
    const { kind, front } = this.form.text.peek();
    // Many pictures are asked of in the same words.
    this.double.follow(kind === 'occlusion' ? '' : front);
  }

  private beginNew(deck: DeckId | null): void {
    const last = readLast(this.parts.last);
    this.form.beginNew({ kind: last.kind, deck: deck ?? last.deck ?? ('' as DeckId) });
    const found = this.draft.take();
    if (!found) return;
    this.form.set(found.text);
    this.form.newDeck.value = found.newDeck === '' ? null : found.newDeck;
  }

  /** A deck that is not here any more is none to choose; where there is none, one is to be made. */
  private async readDecks(): Promise<void> {
    const { deck } = this.form.text.peek();
    const decks = await readDeckChoices(this.parts.context.store, deck);
    this.decks.value = decks;
    if (decks.some(({ id }) => id === deck)) return;
    if (this.target.kind === 'new') this.form.set({ deck: decks[0]?.id ?? ('' as DeckId) });
    if (decks.length === 0) this.form.newDeck.value ??= '';
  }

  private async readNote(id: NoteId, isFirst: boolean): Promise<void> {
    const present = await this.readPresent(id);
    const draft = isFirst ? this.draft.take() : null;
    const isEdited = this.form.isChanged.peek() || draft !== null;
    this.isGone.value = present !== null && !present.live;
    if (present === null || (!present.live && !isEdited)) {
      this.phase.value = 'missing';
      return;
    }
    if (draft?.seen) this.form.resume(id, draft.seen, draft.text);
    const seen = this.form.seen.peek();
    this.overtaken.value = seen ? overtaken({ seen, text: this.form.text.peek() }, present.record) : [];
    this.form.follow(present.record);
  }

  private async readPresent(id: NoteId): Promise<PresentRecord | null> {
    const { store } = this.parts.context;
    const note = await store.note(id);
    return (note && (await store.present(note.deck, [id])).notes.get(id)) ?? null;
  }

  private saveNew(): Promise<boolean> {
    const { context, last } = this.parts;
    const card = this.homed();
    const at = context.clock.now().at;
    this.draft.keep();
    const key = this.draft.begin();
    this.drawing.begin();
    this.form.newDeck.value = null;
    this.form.set({ deck: card.text.deck });
    this.form.clear();
    this.follow();
    this.unmade = [...this.unmade, ...card.deckWrites];
    const writes = [...this.unmade, ...newNoteWrites(newNoteId(context.random), card.text, at)];
    return this.inTurn(async () => {
      const outcome = await writeNote(context, card.text, writes);
      if (outcome.kind === 'failed') {
        this.failure.value = outcome.failure;
        this.putBack(card);
        return false;
      }
      this.unmade = [];
      this.draft.remove(key);
      keepLast(last, card.text);
      this.saved.value = { undo: outcome.value, text: card.text };
      return true;
    });
  }

  /** What was not kept stands here again; where something else does by now, it waits as a draft. */
  private putBack({ text }: Homed): void {
    if (this.form.isWorthKeeping.peek()) return;
    this.form.set(text);
    this.follow();
  }

  private saveEdit(id: NoteId): Promise<boolean> {
    const { context } = this.parts;
    const { text, deckWrites } = this.homed();
    const seen = this.form.seen.peek() ?? undefined;
    const edits = editedWrites(id, this.form.before.peek(), text);
    return this.inTurn(async () => {
      const outcome =
        edits.length > 0 ? await writeNote(context, text, [...deckWrites, ...edits], seen) : null;
      if (outcome?.kind === 'failed') {
        this.failure.value = outcome.failure;
        return false;
      }
      this.draft.remove();
      this.phase.value = 'saved';
      this.saved.value = { undo: outcome?.value ?? null, text };
      return true;
    });
  }

  private homed(): Homed {
    return homed(this.form.text.peek(), this.form.newDeck.peek(), this.parts.context);
  }

  /** Behind what is being read or written. */
  private async inTurn(step: () => Promise<boolean>): Promise<boolean> {
    let done = false;
    await this.disk.run(async () => {
      done = await step();
    });
    return done;
  }
}
