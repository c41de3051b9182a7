import { lazyPart } from './lazy-part.tsx';
import { lazyScreen } from './lazy-screen.tsx';
import { loadDeckMenu } from './parts/use-deck-menu.tsx';
import { loadShortcutList } from './shortcuts/AppShortcuts.tsx';

// Nobody's first card waits for these.
const loadDeck = async () => (await import('./screens/DeckScreen.tsx')).DeckScreen;
const loadDeckOptions = async () => (await import('./screens/DeckOptionsScreen.tsx')).DeckOptionsScreen;
const loadImport = async () => (await import('./screens/ImportScreen.tsx')).ImportScreen;
const loadSettings = async () => (await import('./screens/SettingsScreen.tsx')).SettingsScreen;
const loadStats = async () => (await import('./screens/StatsScreen.tsx')).StatsScreen;
const loadNotFound = async () => (await import('./screens/NotFoundScreen.tsx')).NotFoundScreen;
const loadSideDecks = async () => (await import('./parts/SideDecks.tsx')).SideDecks;

export const DeckScreen = lazyScreen(loadDeck);
export const DeckOptionsScreen = lazyScreen(loadDeckOptions);
export const ImportScreen = lazyScreen(loadImport);
export const SettingsScreen = lazyScreen(loadSettings);
export const StatsScreen = lazyScreen(loadStats);
export const NotFoundScreen = lazyScreen(loadNotFound);
export const SideDecks = lazyPart(loadSideDecks);

/** Loads them all, before an update made in another tab takes this version's files away. */
export const loadScreens = (): Promise<unknown> =>
  Promise.all([
    loadDeck(),
    loadDeckOptions(),
    loadImport(),
    loadSettings(),
    loadStats(),
    loadNotFound(),
    loadSideDecks(),
    loadDeckMenu(),
    loadShortcutList(),
  ]);
