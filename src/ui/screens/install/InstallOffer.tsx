import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import type { InstallModel } from '../../../state/install-model.ts';
import { Button } from '../../parts/Button.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { focusTitle } from '../../parts/Title.tsx';
import { moreWords } from '../../words/more-words.ts';
import { InstallWays } from './InstallWays.tsx';

interface InstallOfferProps {
  readonly app: AppModel;
  readonly install: InstallModel;
}

/** Shown once; the settings show the same whenever it is looked for. */
export function InstallOffer({ app, install }: InstallOfferProps): JSX.Element {
  const { installing } = moreWords;
  const dismiss = (): void => {
    focusTitle();
    install.dismiss();
  };
  return (
    <Panel title={installing.offer}>
      <InstallWays install={install} onExport={() => app.replace({ screen: 'settings' })}>
        <Button kind="text" onClick={dismiss}>
          {installing.notNow}
        </Button>
      </InstallWays>
    </Panel>
  );
}
