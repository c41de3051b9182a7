import { Later } from './later.ts';

/** What nobody's first card waits for. */
export const LATER = {
  aside: new Later(async () => (await import('./screens/AsideScreen.tsx')).AsideScreen),
  browse: new Later(async () => (await import('./screens/BrowseScreen.tsx')).BrowseScreen),
  card: new Later(async () => (await import('./screens/CardScreen.tsx')).CardScreen),
  deck: new Later(async () => (await import('./screens/DeckScreen.tsx')).DeckScreen),
  deckOptions: new Later(async () => (await import('./screens/DeckOptionsScreen.tsx')).DeckOptionsScreen),
  addCard: new Later(async () => (await import('./parts/AddCard.tsx')).AddCard),
  editor: new Later(async () => (await import('./screens/editor/EditorScreen.tsx')).EditorScreen),
  foundStudy: new Later(async () => (await import('./screens/FoundStudyScreen.tsx')).FoundStudyScreen),
  imports: new Later(async () => (await import('./screens/ImportScreen.tsx')).ImportScreen),
  settings: new Later(async () => (await import('./screens/SettingsScreen.tsx')).SettingsScreen),
  stats: new Later(async () => (await import('./screens/StatsScreen.tsx')).StatsScreen),
  notFound: new Later(async () => (await import('./screens/NotFoundScreen.tsx')).NotFoundScreen),
  sideDecks: new Later(async () => (await import('./parts/SideDecks.tsx')).SideDecks),
  deckMenu: new Later(async () => (await import('./parts/DeckMenu.tsx')).DeckMenu),
  lastChange: new Later(async () => (await import('./screens/decks/LastChange.tsx')).LastChange),
  shortcuts: new Later(async () => (await import('./shortcuts/ShortcutList.tsx')).ShortcutList),
  addDeck: new Later(async () => (await import('./screens/decks/AddDeck.tsx')).AddDeck),
  decksEnd: new Later(async () => (await import('./screens/decks/DecksEnd.tsx')).DecksEnd),
  foldButton: new Later(async () => (await import('./parts/FoldButton.tsx')).FoldButton),
  deleted: new Later(async () => (await import('./screens/DeletedScreen.tsx')).DeletedScreen),
  tags: new Later(async () => (await import('./screens/TagsScreen.tsx')).TagsScreen),
  toast: new Later(async () => (await import('./parts/Toast.tsx')).Toast),
  emptyState: new Later(async () => (await import('./parts/EmptyState.tsx')).EmptyState),
  typedAnswer: new Later(async () => (await import('./study/TypedAnswer.tsx')).TypedAnswer),
  swipeStamp: new Later(async () => (await import('./study/SwipeStamp.tsx')).SwipeStamp),
  studyNotice: new Later(async () => (await import('./study/StudyNoticeLine.tsx')).StudyNoticeLine),
  cardTools: new Later(async () => (await import('./study/CardTools.tsx')).CardTools),
  studyFlag: new Later(async () => (await import('./study/StudyFlag.tsx')).StudyFlag),
  done: new Later(async () => (await import('./study/DoneView.tsx')).DoneView),
  homeNotices: new Later(async () => (await import('./screens/install/HomeNotices.tsx')).HomeNotices),
  doneNotices: new Later(async () => (await import('./study/DoneNotices.tsx')).DoneNotices),
} as const;

/** Loads all of it, before it is asked for, and before an update made in another tab takes this version's files away. */
export const loadLater = (): Promise<unknown> =>
  Promise.all(Object.values(LATER).map((later) => later.load()));
