import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import { Panel, Section } from '../../parts/Panel.tsx';
import { moreWords } from '../../words/more-words.ts';
import { InstallWays } from '../install/InstallWays.tsx';

/** How to install the app, for as long as it can be. */
export function Installing({ app }: { readonly app: AppModel }): JSX.Element | null {
  const install = app.home.value?.install;
  if (!install || install.way.value === 'none') return null;
  return (
    <Section title={moreWords.installing.title}>
      <Panel>
        <InstallWays install={install} />
      </Panel>
    </Section>
  );
}
