import type { TargetedInputEvent, TargetedKeyboardEvent } from 'preact';
import { useSignal, type Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { applyEdit, fieldText } from './apply-edit.ts';
import { afterTyping } from './formula-pairs.ts';
import { suggestionsAt, type Suggestion } from './suggestions.ts';
import { bold, type FieldText, type TextEdit } from './text-edits.ts';

interface Elements {
  front?: HTMLTextAreaElement | null;
  back?: HTMLTextAreaElement | null;
}

/** The fields that are edited with the tools: one of them has, or last had, the focus. */
export interface Fields {
  readonly active: Signal<'front' | 'back'>;
  readonly suggestions: Signal<readonly Suggestion[]>;
  readonly elements: { readonly current: Elements };
  readonly apply: (edit: TextEdit) => void;
  readonly edit: (tool: (field: FieldText) => TextEdit) => void;
  readonly onInput: (event: TargetedInputEvent<HTMLTextAreaElement>) => void;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => void;
}

export function useFields(): Fields {
  const active = useSignal<'front' | 'back'>('front');
  const suggestions = useSignal<readonly Suggestion[]>([]);
  const elements = useRef<Elements>({});
  const isApplying = useRef(false);
  const element = (): HTMLTextAreaElement | null => elements.current[active.peek()] ?? null;
  const apply = (edit: TextEdit): void => {
    const field = element();
    if (!field) return;
    isApplying.current = true;
    applyEdit(field, edit);
    isApplying.current = false;
    suggestions.value = [];
  };
  const edit: Fields['edit'] = (tool) => {
    const field = element();
    if (field) apply(tool(fieldText(field)));
  };
  return {
    active,
    suggestions,
    elements,
    apply,
    edit,
    onInput(event) {
      if (isApplying.current) return;
      const more =
        event.inputType === 'insertText' && afterTyping(fieldText(event.currentTarget), event.data ?? '');
      if (more) apply(more);
      suggestions.value = suggestionsAt(fieldText(event.currentTarget));
    },
    onKeyDown(event) {
      const [first] = suggestions.peek();
      if (first && event.key === 'Tab' && !event.shiftKey) apply(first.edit);
      else if (first && event.key === 'Escape') suggestions.value = [];
      else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'b') edit(bold);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
