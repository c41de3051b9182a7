import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { TypedStrict } from '../../domain/typed-strict.ts';
import type { AskedNumbers } from '../../state/computed-texts.ts';
import { ComputedResult } from './ComputedResult.tsx';
import { TypedField } from './TypedField.tsx';
import { TypedResult } from './TypedResult.tsx';

interface TypedAnswerProps {
  readonly side: 'front' | 'back';
  /** The back of the card, as safe HTML. */
  readonly back: string;
  readonly strict: TypedStrict;
  /** The numbers that the card asks with, where they were drawn. */
  readonly asked?: AskedNumbers | undefined;
  /** Whether the field takes the focus. */
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}

/** What a person types before the card is turned, and how it compares after. It is for her to rate. */
export function TypedAnswer(props: TypedAnswerProps): JSX.Element {
  const { side, back, strict, asked, takesFocus, onDone } = props;
  const own = useSignal('');
  const typed = asked?.given ?? own;
  if (side === 'front') return <TypedField typed={typed} takesFocus={takesFocus} onDone={onDone} />;
  return asked ? (
    <ComputedResult asked={asked} />
  ) : (
    <TypedResult typed={typed.value} back={back} strict={strict} />
  );
}
