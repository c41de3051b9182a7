import type { JSX } from 'preact';
import type { AppModel } from '../state/app-model.ts';
import { LATER } from './later-parts.ts';
import { lazyPart } from './lazy-part.tsx';

const HomeNotices = lazyPart(LATER.homeNotices);
const InstallOffer = lazyPart(LATER.installOffer);

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
