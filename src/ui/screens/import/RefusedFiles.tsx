import { FileX } from 'lucide';
import type { JSX } from 'preact';
import type { RefusedFile } from '../../../state/import-summary.ts';
import { Notice } from '../../parts/Notice.tsx';
import { moreWords } from '../../words/more-words.ts';

/** The files that can't be brought in: what is wrong with each, and what to do. */
export function RefusedFiles({ files }: { readonly files: readonly RefusedFile[] }): JSX.Element {
  return (
    <>
      {files.map(({ fileName, fault }) => (
        <Notice key={fileName} icon={FileX} tone="trouble">
          <b dir="auto">{fileName}</b> <span>{moreWords.explainFault(fault)}</span>
        </Notice>
      ))}
    </>
  );
}
