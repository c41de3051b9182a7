import { ChartNoAxesColumn, Layers, Search, Settings2, type IconNode } from 'lucide';
import type { JSX } from 'preact';
import { addressOf, type Route } from '../../state/route.ts';
import type { Words } from '../words/spoken.ts';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import './TabBar.css';

interface Destination {
  readonly route: Route;
  readonly name: Exclude<keyof Words['navigation'], 'name'>;
  readonly icon: IconNode;
  /** The screens that lie behind it. */
  readonly holds: readonly Route['screen'][];
}

const DESTINATIONS: readonly Destination[] = [
  {
    route: { screen: 'decks' },
    name: 'decks',
    icon: Layers,
    holds: ['decks', 'deck', 'deck-options', 'texts'],
  },
  { route: { screen: 'browse', query: '', sort: null }, name: 'browse', icon: Search, holds: ['browse'] },
  { route: { screen: 'stats', deck: null }, name: 'stats', icon: ChartNoAxesColumn, holds: ['stats'] },
  { route: { screen: 'settings' }, name: 'settings', icon: Settings2, holds: ['settings'] },
];

/** The destinations: below the thumb on a phone, at the side where there is room. */
export function TabBar({ current }: { readonly current: Route['screen'] }): JSX.Element {
  return (
    <nav class="tabs" aria-label={words.navigation.name}>
      {DESTINATIONS.map(({ route, name, icon, holds }) => (
        <a key={name} href={addressOf(route)} aria-current={currency(route.screen, holds, current)}>
          <Icon node={icon} />
          <span>{words.navigation[name]}</span>
        </a>
      ))}
    </nav>
  );
}

/** The page itself, or the place that the page lies in. */
function currency(
  screen: Route['screen'],
  holds: Destination['holds'],
  current: Route['screen'],
): 'page' | 'true' | undefined {
  if (screen === current) return 'page';
  return holds.includes(current) ? 'true' : undefined;
}
