import { useSignal } from '@preact/signals';
import { X } from 'lucide';
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { AppModel } from '../../../state/app-model.ts';
import type { EditorModel, EditorTarget } from '../../../state/editor-model.ts';
import { IconButton } from '../../parts/Button.tsx';
import { Title } from '../../parts/Title.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { moreWords } from '../../words/more-words.ts';
import { DeadEnd } from '../DeadEnd.tsx';
import { firstField, leaveEditor, saveCard } from './editor-actions.ts';
import { EditorDock } from './EditorDock.tsx';
import { CardAside, CardTextFields } from './EditorFields.tsx';
import { EditorNews } from './EditorNews.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { useEditor } from './use-editor.ts';
import { useFields } from './use-fields.ts';
import { useMedia } from './use-media.ts';
import { useShared } from './use-shared.ts';
import { useVisibleArea } from './use-visible-area.ts';
import '../../parts/Button.css';
import '../../parts/TextField.css';
import './EditorScreen.css';

interface EditorScreenProps {
  readonly app: AppModel;
  readonly target: EditorTarget;
}

/** Writes cards one after the other, or mends one: fields, the card as it will look, and tools above the keyboard. */
export function EditorScreen({ app, target }: EditorScreenProps): JSX.Element {
  const model = useEditor(app, target);
  useVisibleArea();
  useShared(app, model);
  const { editor } = moreWords;
  const phase = model?.phase.value ?? 'loading';
  if (phase === 'missing') return <DeadEnd app={app} title={editor.missing} why={editor.whyMissing} />;
  if (model && phase !== 'loading') return <OpenEditor app={app} model={model} />;
  return (
    <main class="editor">
      <EditorBar title={titleOf(target)} onClose={() => app.leave()} />
      <div class="editor-sheet">
        <Waiting app={app} rows={3} />
      </div>
    </main>
  );
}

const titleOf = ({ kind }: EditorTarget): string =>
  kind === 'new' ? moreWords.editor.newCard : moreWords.editor.editCard;

function OpenEditor({ app, model }: { readonly app: AppModel; readonly model: EditorModel }): JSX.Element {
  const fields = useFields();
  const media = useMedia(app.parts.context, model, fields);
  const tag = useSignal('');
  const save = (): void => saveCard({ app, model, fields, tag });
  const close = (): void => leaveEditor({ app, model });
  useEditorKeys(save, close);
  // Whoever writes a new card is about to type.
  useLayoutEffect(() => {
    if (model.target.kind === 'new') firstField(model, fields)?.focus();
  }, [model]);
  return (
    <main class="editor">
      <EditorBar title={titleOf(model.target)} onClose={close} onSave={save} />
      <div class="editor-sheet">
        <EditorNews model={model} />
        <div class="editor-columns">
          <CardTextFields model={model} fields={fields} media={media} />
          <PreviewCard model={model.preview} />
          <CardAside model={model} tag={tag} />
        </div>
      </div>
      <EditorDock model={model} fields={fields} media={media} />
    </main>
  );
}

interface EditorBarProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onSave?: () => void;
}

function EditorBar({ title, onClose, onSave }: EditorBarProps): JSX.Element {
  const { editor } = moreWords;
  return (
    <header class="editor-bar">
      <IconButton node={X} label={editor.close} keys="Escape" onClick={onClose} />
      <Title>{title}</Title>
      {onSave && (
        <button
          type="button"
          class="button text"
          aria-keyshortcuts="Control+Enter"
          // What is written in keeps the focus, and with it the keyboard stays.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onSave}
        >
          <span>{editor.save}</span>
        </button>
      )}
    </header>
  );
}

/** The keys of the whole screen; what is open above it, or a field, may have taken them before. */
function useEditorKeys(save: () => void, close: () => void): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      else if (event.key === 'Escape' && !document.querySelector('dialog[open], :popover-open')) close();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
