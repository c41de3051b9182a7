import { signal } from '@preact/signals';
import type { EpochMs } from '../domain/units.ts';
import type { Clock } from '../platform/clock.ts';
import type { DraftKey, EditorDrafts, KeptDraft } from './editor-drafts.ts';
import type { EditorForm } from './editor-form.ts';

/** So long a person stops typing before what she typed is kept. */
const PAUSE_MS = 400;

/** Keeps what stands in the editor as it is typed. */
export class EditorDraft {
  /** When what stands here was typed, where it was found and not typed now. */
  readonly found = signal<EpochMs | null>(null);
  /** Under what the present text is kept. */
  key: DraftKey;
  private readonly drafts: EditorDrafts;
  private readonly clock: Clock;
  private readonly form: EditorForm;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(drafts: EditorDrafts, clock: Clock, form: EditorForm, key: DraftKey) {
    this.drafts = drafts;
    this.clock = clock;
    this.form = form;
    this.key = key;
  }

  /** Soon, once nothing more is typed. */
  keepSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), PAUSE_MS);
  }

  /** Now: the app may be closed. */
  keep(): void {
    clearTimeout(this.timer);
    if (this.form.isWorthKeeping.peek()) this.drafts.keep(this.key, this.present());
    else this.drafts.remove(this.key);
  }

  /** It was saved, or is let go. */
  remove(key: DraftKey = this.key): void {
    if (key === this.key) clearTimeout(this.timer);
    this.drafts.remove(key);
  }

  /** What stands here from now on is another card's; returns under what the one before is kept. */
  begin(): DraftKey {
    const before = this.key;
    clearTimeout(this.timer);
    this.key = this.drafts.newKey();
    this.found.value = null;
    return before;
  }

  /** Takes up what was left: of this note, or the last new card. */
  take(): KeptDraft | null {
    if (this.key.startsWith('new:')) {
      const latest = this.drafts.latestNew();
      if (latest) this.key = latest[0];
    }
    const draft = this.drafts.read(this.key);
    this.found.value = draft?.at ?? null;
    return draft;
  }

  private present(): KeptDraft {
    return {
      at: this.clock.now().at,
      text: this.form.text.peek(),
      newDeck: this.form.newDeck.peek() ?? '',
      seen: this.form.seenFields(),
    };
  }
}
