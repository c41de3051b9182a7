import { Archive, FileText, FileUp, FileX } from 'lucide';
import type { JSX } from 'preact';
import type { ImportModel } from '../../../state/import-model.ts';
import type { RefusedFile } from '../../../state/import-summary.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { moreWords } from '../../words/more-words.ts';
import { ImportFrame } from './ImportFrame.tsx';
import { RefusedFiles } from './RefusedFiles.tsx';
import { useFileDrop } from './use-file-drop.ts';
import './ImportChoice.css';

interface ImportChoiceProps {
  readonly model: ImportModel;
  readonly refused: readonly RefusedFile[];
  /** Something was shared to the app, or opened with it, and did not arrive. */
  readonly isLost: boolean;
}

export function ImportChoice({ model, refused, isLost }: ImportChoiceProps): JSX.Element {
  const { importing } = moreWords;
  return (
    <ImportFrame title={importing.title} lede={importing.lede}>
      {isLost && (
        <Notice icon={FileX} tone="trouble">
          {moreWords.arriving.lost}
        </Notice>
      )}
      <RefusedFiles files={refused} />
      <FileTarget onFiles={(files) => void model.read(files)} />
      <ul class="file-kinds">
        <FileKind icon={FileText} name={importing.markdown} means={importing.markdownMeans} />
        <FileKind icon={Archive} name={importing.backup} means={importing.backupMeans} />
      </ul>
    </ImportFrame>
  );
}

/** Files are chosen here by press, or dropped anywhere on the page. */
function FileTarget({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): JSX.Element {
  const { importing } = moreWords;
  const isOver = useFileDrop(onFiles);
  return (
    <div class={`file-target ${isOver ? 'over' : ''}`}>
      <Icon node={FileUp} />
      <label for="files">{importing.choose}</label>
      <small class="drop-hint">{importing.orDrop}</small>
      <input
        id="files"
        type="file"
        multiple
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again once it has been mended.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

interface FileKindProps {
  readonly icon: typeof FileText;
  readonly name: string;
  readonly means: string;
}

const FileKind = ({ icon, name, means }: FileKindProps): JSX.Element => (
  <li>
    <Icon node={icon} />
    <div>
      <b>{name}</b>
      <small>{means}</small>
    </div>
  </li>
);
