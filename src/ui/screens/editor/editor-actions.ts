import type { Signal } from '@preact/signals';
import type { AppModel } from '../../../state/app-model.ts';
import type { EditorLack } from '../../../state/editor-lack.ts';
import type { EditorModel } from '../../../state/editor-model.ts';
import { moreWords } from '../../words/more-words.ts';
import { withTag } from './TagsField.tsx';
import type { Fields } from './use-fields.ts';

interface Editing {
  readonly app: AppModel;
  readonly model: EditorModel;
  readonly fields: Fields;
  /** A tag that is being typed. */
  readonly tag: Signal<string>;
}

/** Saves and, for the next card, has the front focused before anything else happens: the keyboard stays. */
export function saveCard({ app, model, fields, tag }: Editing): void {
  if (tag.peek().trim() !== '') model.set({ tags: withTag(model.form.text.peek().tags, tag.peek()) });
  tag.value = '';
  const { kind } = model.form.text.peek();
  const saving = model.save();
  if (saving === null) {
    lackingField(fields, model.lack.peek())?.focus();
    return;
  }
  if (model.target.kind === 'new') {
    // Where the next picture is chosen comes with the next frame.
    if (kind === 'occlusion') requestAnimationFrame(() => firstField(model, fields)?.focus());
    else firstField(model, fields)?.focus();
    return;
  }
  void leaveOnceSaved({ app, model }, saving);
}

async function leaveOnceSaved({ app, model }: Pick<Editing, 'app' | 'model'>, saving: Promise<boolean>) {
  if (!(await saving)) return;
  const undo = model.saved.peek()?.undo ?? null;
  if (undo !== null) app.toast.value = { kind: 'told', told: () => moreWords.editor.mended, undo };
  app.leave();
}

/** What a new card begins with. */
export function firstField({ form }: EditorModel, { elements }: Fields): HTMLElement | null {
  const { kind, picture } = form.text.peek();
  const isChosen = kind === 'occlusion' && picture === '';
  return isChosen ? document.querySelector(PLACES.picture) : (elements.current.front ?? null);
}

/** Where those are mended that are no text. */
const PLACES = {
  deck: '.new-deck input',
  picture: '.picture-choice button',
  shape: '.shape-tools .button',
} as const;

function lackingField({ elements }: Fields, lack: EditorLack | null): HTMLElement | null {
  if (lack === 'deck' || lack === 'picture' || lack === 'shape') return document.querySelector(PLACES[lack]);
  const place = lack === 'typed' || lack === 'reverse' ? 'back' : 'front';
  return elements.current[place] ?? null;
}

/** Leaves; what was typed and not saved stays as a draft, and that is said. */
export function leaveEditor({ app, model }: Pick<Editing, 'app' | 'model'>): void {
  if (model.phase.peek() === 'ready' && model.form.isWorthKeeping.peek()) {
    model.keep();
    app.toast.value = { kind: 'told', told: () => moreWords.editor.kept, undo: null };
  }
  app.leave();
}
