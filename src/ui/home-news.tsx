import type { JSX } from 'preact';
import type { AppModel } from '../state/app-model.ts';
import { LATER } from './later-parts.ts';
import { lazyPart } from './lazy-part.tsx';

const HomeNotices = lazyPart(LATER.homeNotices);
const DoneNotices = lazyPart(LATER.doneNotices);

interface HomeNewsProps {
  readonly app: AppModel;
}

/** What is to be told with the decks: that nothing is here where something was, that little room is left. */
export function HomeNews({ app }: HomeNewsProps): JSX.Element | null {
  const home = app.home.value;
  return home?.hasNews.value ? <HomeNotices app={app} home={home} /> : null;
}

/** What is to be told at the end of a session. */
export function DoneNews({ app }: HomeNewsProps): JSX.Element | null {
  const home = app.home.value;
  return home && <DoneNotices app={app} home={home} />;
}
