import { LATER } from './later-parts.ts';
import { lazyScreen } from './lazy-screen.tsx';

export const AsideScreen = lazyScreen(LATER.aside);
export const BrowseScreen = lazyScreen(LATER.browse);
export const CardScreen = lazyScreen(LATER.card);
export const DeletedScreen = lazyScreen(LATER.deleted);
export const TagsScreen = lazyScreen(LATER.tags);
export const DeckScreen = lazyScreen(LATER.deck);
export const DeckOptionsScreen = lazyScreen(LATER.deckOptions);
export const EditorScreen = lazyScreen(LATER.editor);
export const FoundStudyScreen = lazyScreen(LATER.foundStudy);
export const ImportScreen = lazyScreen(LATER.imports);
export const SettingsScreen = lazyScreen(LATER.settings);
export const StatsScreen = lazyScreen(LATER.stats);
export const NotFoundScreen = lazyScreen(LATER.notFound);
