import { TriangleAlert } from 'lucide';
import type { JSX } from 'preact';
import type { StorageFailure } from '../../storage/outcome.ts';
import { moreWords } from '../words/more-words.ts';
import { Notice } from './Notice.tsx';

/** Says that the device did not keep a change, and what to do. */
export function NotKept({ failure }: { readonly failure: StorageFailure | null }): JSX.Element | null {
  if (failure === null) return null;
  return (
    <Notice icon={TriangleAlert} tone="trouble">
      {moreWords.notKept[failure]}
    </Notice>
  );
}
