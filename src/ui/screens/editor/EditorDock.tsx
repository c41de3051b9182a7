import type { JSX } from 'preact';
import type { EditorModel } from '../../../state/editor-model.ts';
import { Button } from '../../parts/Button.tsx';
import { Status } from '../../parts/Status.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import { Recording } from './Recording.tsx';
import { ToolBar } from './ToolBar.tsx';
import type { Fields } from './use-fields.ts';
import type { EditorMedia } from './use-media.ts';

interface EditorDockProps {
  readonly model: EditorModel;
  readonly fields: Fields;
  readonly media: EditorMedia;
}

/** What stands above the keyboard: what was just done, what may be meant, and the tools. */
export function EditorDock({ model, fields, media }: EditorDockProps): JSX.Element {
  const { recorder } = media;
  const { kind } = recorder.phase.value;
  const isRecording = kind === 'recording' || kind === 'asking';
  return (
    <div class="editor-dock">
      <Said model={model} media={media} />
      <Suggestions fields={fields} />
      {isRecording ? (
        <Recording model={recorder} />
      ) : (
        <ToolBar
          kind={model.form.text.value.kind}
          fields={fields}
          onCloze={() => model.form.text.peek().kind !== 'cloze' && model.set({ kind: 'cloze' })}
          onFiles={media.take}
          onRecord={recorder.isSupported ? () => void recorder.start() : null}
        />
      )}
    </div>
  );
}

function Said({ model, media }: Pick<EditorDockProps, 'model' | 'media'>): JSX.Element | null {
  const { editor } = moreWords;
  const recorder = media.recorder.phase.value;
  const refused = recorder.kind === 'refused' ? editor.recorder[recorder.fault] : media.refused.value;
  const saved = model.saved.value;
  if (media.taking.value > 0 || recorder.kind === 'keeping') {
    return (
      <Status class="editor-said" said={editor.taking}>
        <span>{editor.taking}</span>
      </Status>
    );
  }
  if (refused !== null) {
    return (
      <p class="editor-said trouble" role="alert">
        {refused}
      </p>
    );
  }
  if (!saved || model.target.kind === 'note') return null;
  return (
    <Status class="editor-said" said={editor.saved} news={saved}>
      <span>{editor.saved}</span>
      {saved.undo !== null && (
        <Button kind="text" onClick={() => void model.undoSaved()}>
          {words.undo}
        </Button>
      )}
    </Status>
  );
}

function Suggestions({ fields }: Pick<EditorDockProps, 'fields'>): JSX.Element | null {
  const suggestions = fields.suggestions.value;
  if (suggestions.length === 0) return null;
  return (
    <fieldset class="editor-suggestions" aria-label={moreWords.editor.suggestions}>
      {suggestions.map(({ name, edit }) => (
        <button
          key={name}
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => fields.apply(edit)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
