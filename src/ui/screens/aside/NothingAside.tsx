import type { JSX } from 'preact';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { moreWords } from '../../words/more-words.ts';

/** No two texts wait for anybody. */
export function NothingAside(): JSX.Element {
  const { aside } = moreWords;
  return (
    <EmptyState title={aside.nothing}>
      <p>{aside.nothingMeans}</p>
    </EmptyState>
  );
}
