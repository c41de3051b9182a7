import { Check } from 'lucide';
import type { JSX } from 'preact';
import type { ImportModel } from '../../../state/import-model.ts';
import type { FileSummary, RefusedFile } from '../../../state/import-summary.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Section } from '../../parts/Panel.tsx';
import { moreWords } from '../../words/more-words.ts';
import { BackupChanges } from './BackupChanges.tsx';
import { ImportFrame } from './ImportFrame.tsx';
import { PageChanges } from './PageChanges.tsx';
import { RefusedFiles } from './RefusedFiles.tsx';

interface ImportPreviewProps {
  readonly model: ImportModel;
  readonly files: readonly FileSummary[];
  readonly refused: readonly RefusedFile[];
  readonly changes: boolean;
}

/** What importing would change. Nothing is written yet. */
export function ImportPreview({ model, files, refused, changes }: ImportPreviewProps): JSX.Element {
  const { importing } = moreWords;
  const [only] = files.length === 1 ? files : [];
  const dock = (
    <>
      <Button kind="primary" onClick={() => void model.confirm()}>
        {importing.confirm}
      </Button>
      <Button kind="second" onClick={() => model.cancel()}>
        {importing.cancel}
      </Button>
    </>
  );
  return (
    <ImportFrame
      title={only ? titleOf(only) : importing.files(files.length)}
      {...(only ? { origin: originOf(only) } : {})}
      {...(changes ? { lede: importing.nothingYet } : {})}
      dock={dock}
    >
      <RefusedFiles files={refused} />
      {!changes && <Notice icon={Check}>{importing.nothingToDo}</Notice>}
      {only ? <Changes file={only} /> : files.map((file) => <FilePart key={file.fileName} file={file} />)}
      {only?.kind === 'backup' && (
        <Button kind="text" onClick={() => model.considerReplacing(only)}>
          {importing.replaceInstead}
        </Button>
      )}
    </ImportFrame>
  );
}

const titleOf = (file: FileSummary): string =>
  file.kind === 'markdown' ? file.title : moreWords.importing.fromDevice(file.deviceName);

const originOf = (file: FileSummary): string =>
  file.kind === 'markdown' ? file.fileName : moreWords.importing.madeAt(file.fileName, file.made);

const Changes = ({ file }: { readonly file: FileSummary }): JSX.Element =>
  file.kind === 'markdown' ? <PageChanges page={file} /> : <BackupChanges backup={file} />;

const FilePart = ({ file }: { readonly file: FileSummary }): JSX.Element => (
  <Section title={titleOf(file)} note={originOf(file)}>
    <Changes file={file} />
  </Section>
);
