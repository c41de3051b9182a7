import { FileX } from 'lucide';
import type { JSX } from 'preact';
import type { OpenFault } from '../../../formats/open-file.ts';
import type { RefusedFile } from '../../../state/import-summary.ts';
import { Notice } from '../../parts/Notice.tsx';
import { words } from '../../words/en.ts';

/** The files that can't be brought in: what is wrong with each, and what to do. */
export function RefusedFiles({ files }: { readonly files: readonly RefusedFile[] }): JSX.Element {
  return (
    <>
      {files.map(({ fileName, fault }) => (
        <Notice key={fileName} icon={FileX} tone="trouble">
          <b dir="auto">{fileName}</b> <span>{explain(fault)}</span>
        </Notice>
      ))}
    </>
  );
}

function explain(fault: OpenFault): string {
  const { faults } = words;
  switch (fault.kind) {
    case 'empty':
    case 'unreadable':
    case 'damaged-gzip':
    case 'not-text':
      return faults[fault.kind];
    case 'too-large':
      return faults['too-large'](fault.limit);
    case 'foreign':
      return faults.foreign(fault.file);
    case 'backup':
      return faults.backup(fault.fault);
    case 'markdown':
      return faults.markdown(fault.fault);
  }
}
