import './styles/tokens.css';
import './styles/base.css';
import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { AppModel } from '../state/app-model.ts';
import { addressOf, type Route } from '../state/route.ts';
import { Announcer } from './parts/Announcer.tsx';
import { BugNotice } from './parts/BugNotice.tsx';
import { TabBar } from './parts/TabBar.tsx';
import { Arrived } from './parts/Title.tsx';
import { Toast } from './parts/Toast.tsx';
import { UpdateNotice } from './parts/UpdateNotice.tsx';
import { DeckScreen } from './screens/DeckScreen.tsx';
import { DecksScreen } from './screens/DecksScreen.tsx';
import { NotFoundScreen } from './screens/NotFoundScreen.tsx';
import { StudyScreen } from './screens/StudyScreen.tsx';
import { lazyScreen } from './lazy-screen.tsx';
import { useAppearance } from './use-appearance.ts';
import './App.css';

// Nobody's first card waits for these.
const DeckOptionsScreen = lazyScreen(
  async () => (await import('./screens/DeckOptionsScreen.tsx')).DeckOptionsScreen,
);
const ImportScreen = lazyScreen(async () => (await import('./screens/ImportScreen.tsx')).ImportScreen);
const SettingsScreen = lazyScreen(async () => (await import('./screens/SettingsScreen.tsx')).SettingsScreen);

/** The screen that the address names, the ways to the others, and what has to be said on any of them. */
export function App({ app }: { readonly app: AppModel }): JSX.Element {
  const route = app.route.value;
  const arrived = useRef(false);
  useAppearance(app.device.value.appearance);
  useEffect(() => {
    arrived.current = true;
  }, []);
  const hasTabs = route.screen !== 'study' && route.screen !== 'import';
  return (
    <Arrived value={arrived}>
      <div class={`app ${route.screen} ${hasTabs ? 'with-tabs' : ''}`}>
        <Announcer>
          <div class="stage">
            <UpdateNotice app={app} />
            <BugNotice app={app} />
            <CurrentScreen key={addressOf(route)} app={app} route={route} />
          </div>
          {hasTabs && <TabBar current={route.screen} />}
          <Toast app={app} />
        </Announcer>
      </div>
    </Arrived>
  );
}

function CurrentScreen({ app, route }: { readonly app: AppModel; readonly route: Route }): JSX.Element {
  switch (route.screen) {
    case 'decks':
      return <DecksScreen app={app} />;
    case 'deck':
      return <DeckScreen app={app} deck={route.deck} />;
    case 'deck-options':
      return <DeckOptionsScreen app={app} deck={route.deck} />;
    case 'study':
      return <StudyScreen app={app} deck={route.deck} />;
    case 'import':
      return <ImportScreen app={app} />;
    case 'settings':
      return <SettingsScreen app={app} />;
    case 'unknown':
      return <NotFoundScreen app={app} />;
  }
}
