import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AppModel } from '../../state/app-model.ts';
import { ImportModel, type ImportPhase } from '../../state/import-model.ts';
import { moreWords } from '../words/more-words.ts';
import { ImportChoice } from './import/ImportChoice.tsx';
import { ImportDone } from './import/ImportDone.tsx';
import { ImportFailed } from './import/ImportFailed.tsx';
import { ImportFrame } from './import/ImportFrame.tsx';
import { ImportPreview } from './import/ImportPreview.tsx';
import { ImportProgress } from './import/ImportProgress.tsx';
import { useArrivals } from './import/use-arrivals.ts';

/** Brings files in: choose them, see what they would change, do it. */
export function ImportScreen({ app }: { readonly app: AppModel }): JSX.Element {
  const model = useMemo(() => new ImportModel(app.parts.context, app.parts.findFaults), [app]);
  const isLost = useArrivals(app, model);
  return <Phase app={app} model={model} phase={model.phase.value} isLost={isLost} />;
}

interface PhaseProps {
  readonly app: AppModel;
  readonly model: ImportModel;
  readonly phase: ImportPhase;
  readonly isLost: boolean;
}

function Phase({ app, model, phase, isLost }: PhaseProps): JSX.Element {
  switch (phase.kind) {
    case 'choose':
      return <ImportChoice model={model} refused={phase.refused} isLost={isLost} />;
    case 'reading':
      return (
        <ImportFrame title={moreWords.importing.reading}>
          <ImportProgress share={0} />
        </ImportFrame>
      );
    case 'summary':
      return <ImportPreview model={model} {...phase} />;
    case 'writing':
      return (
        <ImportFrame title={moreWords.importing.writing}>
          <ImportProgress share={phase.share} />
        </ImportFrame>
      );
    case 'done':
      return <ImportDone app={app} result={phase.result} />;
    case 'failed':
      return <ImportFailed model={model} failure={phase.failure} written={phase.written} />;
  }
}
