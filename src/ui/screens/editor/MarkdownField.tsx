import type { JSX } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { FormulaFaults } from './FormulaFaults.tsx';
import { takeFiles } from './take-files.ts';
import type { FieldText } from './text-edits.ts';
import type { Fields } from './use-fields.ts';
import './MarkdownField.css';

interface MarkdownFieldProps {
  readonly place: 'front' | 'back';
  readonly name: string;
  readonly value: string;
  readonly fields: Fields;
  /** What keeps it from being saved. */
  readonly lack: string | null;
  readonly onChange: (value: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A side of a card as it is written: Markdown, as high as it is long. */
export function MarkdownField(props: MarkdownFieldProps): JSX.Element {
  const { place, name, value, fields, lack, onChange, onFiles } = props;
  const id = useId();
  const element = (): HTMLTextAreaElement | null => fields.elements.current[place] ?? null;
  useLayoutEffect(() => fit(element()), [value]);
  const select = ({ start, end }: Pick<FieldText, 'start' | 'end'>): void => {
    element()?.focus();
    element()?.setSelectionRange(start, end);
  };
  return (
    <div class={`markdown-field ${place}`}>
      <label for={id}>{name}</label>
      <textarea
        id={id}
        ref={(found) => {
          fields.elements.current[place] = found;
        }}
        dir="auto"
        rows={place === 'front' ? 2 : 3}
        value={value}
        aria-describedby={`${id}-lack ${id}-faults`}
        aria-invalid={lack !== null}
        onFocus={() => (fields.active.value = place)}
        onBlur={() => (fields.suggestions.value = [])}
        onInput={(event) => {
          onChange(event.currentTarget.value);
          fields.onInput(event);
        }}
        onKeyDown={fields.onKeyDown}
        onPaste={(event) => takeFiles(event, event.clipboardData, onFiles)}
        onDrop={(event) => takeFiles(event, event.dataTransfer, onFiles)}
      />
      <p id={`${id}-lack`} class="lack" role={lack === null ? undefined : 'alert'} hidden={lack === null}>
        {lack}
      </p>
      <FormulaFaults id={`${id}-faults`} text={value} onSelect={select} />
    </div>
  );
}

/** A browser that fits fields to their texts by itself is left to it. */
function fit(field: HTMLTextAreaElement | null): void {
  if (!field || CSS.supports('field-sizing', 'content')) return;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight + 2}px`;
}
