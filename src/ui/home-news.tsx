import type { JSX } from 'preact';
import type { AppModel } from '../state/app-model.ts';
import { lazyPart } from './lazy-part.tsx';

// Few ever see these.
const HomeNotices = lazyPart(async () => (await import('./screens/install/HomeNotices.tsx')).HomeNotices);
const InstallOffer = lazyPart(async () => (await import('./screens/install/InstallOffer.tsx')).InstallOffer);

interface HomeNewsProps {
  readonly app: AppModel;
}

/** What is to be told with the decks: that nothing is here where something was, that little room is left. */
export function HomeNews({ app }: HomeNewsProps): JSX.Element | null {
  const home = app.home.value;
  return home?.hasNews.value ? <HomeNotices app={app} home={home} /> : null;
}

/** At the end of a first session: how to have the app at hand. */
export function InstallNews({ app }: HomeNewsProps): JSX.Element | null {
  const install = app.home.value?.install;
  return install?.isOffered.value ? <InstallOffer app={app} install={install} /> : null;
}
