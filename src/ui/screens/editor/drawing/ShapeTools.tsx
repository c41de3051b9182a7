import { ImagePlus, Plus, Trash2, Undo2 } from 'lucide';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { EditorDrawing } from '../../../../state/editor-drawing.ts';
import { Button, IconButton } from '../../../parts/Button.tsx';
import { Segmented } from '../../../parts/Segmented.tsx';
import { moreWords } from '../../../words/more-words.ts';
import { FileInput } from '../FileInput.tsx';

interface ShapeToolsProps {
  readonly drawing: EditorDrawing;
  /** The selected shape is to have the focus. */
  readonly onReach: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** What is drawn, and what else is done with shapes. */
export function ShapeTools({ drawing, onReach, onFiles }: ShapeToolsProps): JSX.Element {
  const { drawing: said } = moreWords;
  const input = useRef<HTMLInputElement>(null);
  const selected = drawing.selected.value;
  const reaching = (act: () => void) => (): void => {
    onReach();
    act();
  };
  return (
    <div class="shape-tools">
      <Segmented
        name={said.form}
        choices={[
          { value: 'box', label: said.box },
          { value: 'round', label: said.round },
        ]}
        value={drawing.isRound.value ? 'round' : 'box'}
        onChange={(form) => (drawing.isRound.value = form === 'round')}
      />
      <div class="shape-icons">
        <IconButton
          node={Trash2}
          label={said.remove}
          disabled={selected === null}
          onClick={reaching(() => selected !== null && drawing.remove(selected))}
        />
        <IconButton
          node={Undo2}
          label={said.undo}
          keys="Control+Z"
          disabled={!drawing.canUndo.value}
          onClick={() => drawing.undo()}
        />
        <IconButton node={ImagePlus} label={said.other} onClick={() => input.current?.click()} />
        <FileInput inputRef={input} name={said.other} onFiles={onFiles} />
      </div>
      <Button icon={Plus} disabled={drawing.isFull.value} onClick={reaching(() => drawing.add())}>
        {said.add}
      </Button>
    </div>
  );
}
