import type { JSX } from 'preact';
import { StackDrawing } from '../../parts/StackDrawing.tsx';
import { moreWords } from '../../words/more-words.ts';
import './NothingAside.css';

/** No two texts wait for anybody. */
export function NothingAside(): JSX.Element {
  const { aside } = moreWords;
  return (
    <div class="nothing-aside">
      <StackDrawing />
      <h2>{aside.nothing}</h2>
      <p>{aside.nothingMeans}</p>
    </div>
  );
}
