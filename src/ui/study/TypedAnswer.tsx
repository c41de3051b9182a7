import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { TypedStrict } from '../../domain/typed-strict.ts';
import { TypedField } from './TypedField.tsx';
import { TypedResult } from './TypedResult.tsx';

interface TypedAnswerProps {
  readonly side: 'front' | 'back';
  /** The back of the card, as safe HTML. */
  readonly back: string;
  readonly strict: TypedStrict;
  /** Whether the field takes the focus. */
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}

/** What a person types before the card is turned, and how it compares after. It is for her to rate. */
export function TypedAnswer({ side, back, strict, takesFocus, onDone }: TypedAnswerProps): JSX.Element {
  const typed = useSignal('');
  return side === 'front' ? (
    <TypedField typed={typed} takesFocus={takesFocus} onDone={onDone} />
  ) : (
    <TypedResult typed={typed.value} back={back} strict={strict} />
  );
}
