import { Bold, Brackets, Camera, Code, Image, List, Mic, Sigma, SquareEqual, type IconNode } from 'lucide';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { NoteKind } from '../../../domain/note.ts';
import { Icon } from '../../parts/Icon.tsx';
import { moreWords } from '../../words/more-words.ts';
import { FileInput } from './FileInput.tsx';
import { bold, cloze, code, formula, list, type FieldText, type TextEdit } from './text-edits.ts';
import { useLongPress } from './use-long-press.ts';
import type { Fields } from './use-fields.ts';
import './ToolBar.css';

interface ToolBarProps {
  readonly kind: NoteKind;
  readonly fields: Fields;
  /** A gap in a field that knows none makes the card a cloze. */
  readonly onCloze: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Null where nothing can be recorded. */
  readonly onRecord: (() => void) | null;
}

/** What is done with a text besides typing it; the keyboard stays up. */
export function ToolBar({ kind, fields, onCloze, onFiles, onRecord }: ToolBarProps): JSX.Element {
  const { editor } = moreWords;
  const tool =
    (edit: (field: FieldText) => TextEdit): (() => void) =>
    () =>
      fields.edit(edit);
  const gap = (number: 'next' | 'same'): void => {
    onCloze();
    fields.active.value = 'front';
    fields.edit((field) => cloze(field, number));
  };
  const held = useLongPress(() => gap('same'));
  return (
    <div class="editor-tools" role="toolbar" aria-label={editor.tools}>
      <Tool icon={Bold} name={editor.bold} keys="Control+B" onClick={tool(bold)} />
      <Tool icon={Code} name={editor.code} onClick={tool(code)} />
      <Tool icon={Sigma} name={editor.formula} onClick={tool(formula)} />
      <Tool icon={List} name={editor.list} onClick={tool(list)} />
      {kind !== 'occlusion' && (
        <Tool icon={Brackets} name={editor.cloze} onClick={() => gap('next')} held={held} />
      )}
      {kind === 'cloze' && <Tool icon={SquareEqual} name={editor.sameCloze} onClick={() => gap('same')} />}
      <FileTool icon={Image} name={editor.picture} onFiles={onFiles} />
      <FileTool icon={Camera} name={editor.camera} onFiles={onFiles} isCamera />
      {onRecord && <Tool icon={Mic} name={editor.record} onClick={onRecord} />}
    </div>
  );
}

interface ToolProps {
  readonly icon: IconNode;
  readonly name: string;
  readonly keys?: string;
  readonly held?: ReturnType<typeof useLongPress>;
  readonly onClick: () => void;
}

function Tool({ icon, name, keys, held, onClick }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      aria-keyshortcuts={keys}
      {...held}
      // What is written in keeps the focus, and with it the keyboard stays.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (held?.wasHeld() !== true) onClick();
      }}
    >
      <Icon node={icon} />
    </button>
  );
}

interface FileToolProps {
  readonly icon: IconNode;
  readonly name: string;
  readonly isCamera?: boolean;
  readonly onFiles: ToolBarProps['onFiles'];
}

function FileTool({ icon, name, isCamera = false, onFiles }: FileToolProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Tool icon={icon} name={name} onClick={() => input.current?.click()} />
      <FileInput inputRef={input} name={name} isCamera={isCamera} onFiles={onFiles} />
    </>
  );
}
