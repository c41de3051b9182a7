import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AppModel } from '../../state/app-model.ts';
import { SettingsModel } from '../../state/settings-model.ts';
import { Screen } from '../parts/Screen.tsx';
import { Title } from '../parts/Title.tsx';
import { useFresh } from '../use-fresh.ts';
import { moreWords } from '../words/more-words.ts';
import { AsideNotice } from './aside/AsideNotice.tsx';
import { About } from './settings/About.tsx';
import { AllDecks } from './settings/AllDecks.tsx';
import { Answering } from './settings/Answering.tsx';
import { AppearanceChoice } from './settings/AppearanceChoice.tsx';
import { Backup } from './settings/Backup.tsx';
import { Devices } from './settings/Devices.tsx';
import { FolderSync } from './settings/FolderSync.tsx';
import { Installing } from './settings/Installing.tsx';
import { Keeping } from './settings/Keeping.tsx';
import { LanguageChoice } from './settings/LanguageChoice.tsx';
import { Snapshots } from './settings/Snapshots.tsx';
import { Storage } from './settings/Storage.tsx';

export function SettingsScreen({ app }: { readonly app: AppModel }): JSX.Element {
  const model = useFresh(app, () => new SettingsModel(app.parts));
  useEffect(() => void app.settle(), [app]);
  return (
    <Screen>
      <Title>{moreWords.settings.title}</Title>
      <AllDecks app={app} model={model.options} />
      <Keeping />
      <Answering app={app} model={model} />
      <AppearanceChoice model={model} />
      <LanguageChoice model={model} />
      <Backup app={app} model={model} />
      <AsideNotice app={app} />
      <Devices app={app} />
      <Snapshots app={app} />
      <FolderSync app={app} />
      <Installing app={app} />
      <Storage app={app} />
      <About />
    </Screen>
  );
}
