import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { AppModel } from '../../state/app-model.ts';
import { ImportModel, type ImportPhase } from '../../state/import-model.ts';
import { moreWords } from '../words/more-words.ts';
import { ImportChoice } from './import/ImportChoice.tsx';
import { ImportDone } from './import/ImportDone.tsx';
import { ImportFailed } from './import/ImportFailed.tsx';
import { ImportFrame } from './import/ImportFrame.tsx';
import { ImportLocked } from './import/ImportLocked.tsx';
import { ImportPreview } from './import/ImportPreview.tsx';
import { ImportProgress } from './import/ImportProgress.tsx';
import { ImportReplacing } from './import/ImportReplacing.tsx';
import { ImportWriting } from './import/ImportWriting.tsx';
import { useArrivals } from './import/use-arrivals.ts';

/** Brings files in: choose them, see what they would change, do it. */
export function ImportScreen({ app }: { readonly app: AppModel }): JSX.Element {
  const model = useImporting(app);
  const isLost = useArrivals(app, model);
  return <Phase app={app} model={model} phase={model.phase.value} isLost={isLost} />;
}

/** One that writes goes on while something else is looked at, and is there when somebody comes back to it. */
const underWay = new WeakMap<AppModel, ImportModel>();

function useImporting(app: AppModel): ImportModel {
  const model = useMemo(
    () => underWay.get(app) ?? new ImportModel(app.parts.context, app.parts.findFaults),
    [app],
  );
  useEffect(() => {
    underWay.set(app, model);
    return () => {
      if (model.phase.peek().kind === 'writing') return;
      underWay.delete(app);
      model.close();
    };
  }, [app, model]);
  return model;
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
          <ImportProgress share={phase.share} />
        </ImportFrame>
      );
    case 'locked':
      return <ImportLocked key={phase.fileName} model={model} {...phase} />;
    case 'summary':
      return <ImportPreview model={model} {...phase} />;
    case 'replacing':
      return <ImportReplacing model={model} backup={phase.backup} />;
    case 'writing':
      return <ImportWriting model={model} {...phase} />;
    case 'done':
      return <ImportDone app={app} result={phase.result} />;
    case 'failed':
      return <ImportFailed model={model} failure={phase.failure} written={phase.written} />;
  }
}
