import { Archive, Download, Import, Share, SquarePlus, type IconNode } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import type { InstallModel } from '../../../state/install-model.ts';
import { useSay } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { focusTitle } from '../../parts/Title.tsx';
import { moreWords } from '../../words/more-words.ts';
import './InstallWays.css';

interface InstallWaysProps {
  readonly install: InstallModel;
  /** Leads to the export, where that is elsewhere. */
  readonly onExport?: () => void;
  /** What else can be done. */
  readonly children?: ComponentChildren;
}

/** How the app is installed here: by a button where the browser asks, else step by step. */
export function InstallWays({ install, onExport, children }: InstallWaysProps): JSX.Element {
  const { installing } = moreWords;
  const isByHand = install.way.value === 'by-hand';
  return (
    <div class="install">
      <p>{isByHand ? installing.ownStore : installing.why}</p>
      {isByHand && <Steps />}
      <div class="install-actions">
        {!isByHand && <InstallButton install={install} />}
        {isByHand && onExport && (
          <Button icon={Archive} onClick={onExport}>
            {installing.toExport}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}

function InstallButton({ install }: { readonly install: InstallModel }): JSX.Element {
  const say = useSay();
  const ask = async (): Promise<void> => {
    // The button goes with the offer, which can be taken up once.
    focusTitle();
    if (await install.install()) say(moreWords.installing.installed);
  };
  return (
    <Button icon={Download} onClick={() => void ask()}>
      {moreWords.installing.install}
    </Button>
  );
}

function Steps(): JSX.Element {
  const { installing } = moreWords;
  return (
    <ol class="install-steps" aria-label={installing.steps}>
      <Step icon={Archive}>{installing.export}</Step>
      <Step icon={Share}>{installing.share}</Step>
      <Step icon={SquarePlus}>{installing.add}</Step>
      <Step icon={Import}>{installing.importThere}</Step>
    </ol>
  );
}

const Step = ({ icon, children }: { readonly icon: IconNode; readonly children: string }): JSX.Element => (
  <li>
    <Icon node={icon} />
    <span>{children}</span>
  </li>
);
