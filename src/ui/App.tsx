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
import { UpdateNotice } from './parts/UpdateNotice.tsx';
import { DecksScreen } from './screens/DecksScreen.tsx';
import { StudyScreen } from './screens/StudyScreen.tsx';
import {
  AsideScreen,
  BrowseScreen,
  CardScreen,
  DeckOptionsScreen,
  DeckScreen,
  EditorScreen,
  FoundStudyScreen,
  DeletedScreen,
  ImportScreen,
  NotFoundScreen,
  SettingsScreen,
  StatsScreen,
  TagsScreen,
} from './lazy-screens.ts';
import { LATER } from './later-parts.ts';
import { lazyPart } from './lazy-part.tsx';
import { AppShortcuts } from './shortcuts/AppShortcuts.tsx';
import { useAppearance } from './use-appearance.ts';
import { useLanguage } from './use-language.ts';
import { useWide } from './use-wide.ts';
import './App.css';

const SideDecks = lazyPart(LATER.sideDecks);
const Toast = lazyPart(LATER.toast);

/** The screen that the address names, the ways to the others, and what has to be said on any of them. */
export function App({ app }: { readonly app: AppModel }): JSX.Element {
  const route = app.route.value;
  const arrived = useRef(false);
  useAppearance(app.device.value.appearance);
  useLanguage(app.device.value.language);
  useEffect(() => {
    arrived.current = true;
  }, []);
  const isWide = useWide();
  const hasTabs = !WITHOUT_TABS.includes(route.screen);
  const tabs = hasTabs && <TabBar current={route.screen} />;
  return (
    <Arrived value={arrived}>
      <div class={`app ${route.screen} ${hasTabs ? 'with-tabs' : ''} ${isWide ? 'with-side' : ''}`}>
        <Announcer>
          {isWide && (
            <div class="side">
              <SideDecks app={app} />
              {tabs}
            </div>
          )}
          <div class="stage">
            <UpdateNotice app={app} />
            <BugNotice app={app} />
            <CurrentScreen key={screenKey(route)} app={app} route={route} />
          </div>
          {!isWide && tabs}
          {app.toast.value && <Toast app={app} />}
          <AppShortcuts app={app} />
        </Announcer>
      </div>
    </Arrived>
  );
}

/** Whoever is in the middle of something finds the way out of it there. */
const WITHOUT_TABS: readonly Route['screen'][] = ['study', 'study-found', 'import', 'add', 'edit'];

/** Another address is another screen; the stats and the search only look elsewhere, and who is there keeps the focus. */
const screenKey = (route: Route): string =>
  route.screen === 'stats' || route.screen === 'browse' ? route.screen : addressOf(route);

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
    case 'study-found':
      return <FoundStudyScreen app={app} what={route.what} />;
    case 'browse':
      return <BrowseScreen app={app} query={route.query} sort={route.sort} />;
    case 'card':
      return <CardScreen app={app} card={route.card} />;
    case 'add':
      return <EditorScreen app={app} target={{ kind: 'new', deck: route.deck }} />;
    case 'edit':
      return <EditorScreen app={app} target={{ kind: 'note', id: route.note }} />;
    case 'import':
      return <ImportScreen app={app} />;
    case 'settings':
      return <SettingsScreen app={app} />;
    case 'texts':
      return <AsideScreen app={app} />;
    case 'tags':
      return <TagsScreen app={app} />;
    case 'deleted':
      return <DeletedScreen app={app} />;
    case 'stats':
      return <StatsScreen app={app} deck={route.deck} />;
    case 'unknown':
      return <NotFoundScreen app={app} />;
  }
}
