import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import type { DeckCounts, DeckLine } from '../../state/decks-model.ts';
import { addressOf, type Route } from '../../state/route.ts';
import { words } from '../words/words.ts';
import { COUNT_KINDS, CountWord } from './CountKind.tsx';
import { Ring } from './Ring.tsx';
import { useDeckMenu } from './use-deck-menu.tsx';
import './DeckList.css';

interface DeckListProps {
  readonly app: AppModel;
  readonly lines: readonly DeckLine[];
  readonly label: string;
  /** How deep the outermost of these decks lies. */
  readonly depth?: number;
}

export function DeckList({ app, lines, label, depth = 0 }: DeckListProps): JSX.Element {
  const route = app.route.value;
  const menu = useDeckMenu(app, lines);
  return (
    <>
      <ul class="deck-list" aria-label={label}>
        {lines.map((line) => (
          <DeckItem
            key={line.id}
            line={line}
            depth={line.depth - depth}
            current={currency(line, route)}
            onContextMenu={(event) => menu.open(event, line)}
          />
        ))}
      </ul>
      {menu.shown}
    </>
  );
}

/** Whether the page is that of the deck, or lies behind it. */
function currency({ id }: DeckLine, route: Route): 'page' | 'true' | undefined {
  if (!('deck' in route) || route.deck !== id) return undefined;
  return route.screen === 'deck' ? 'page' : 'true';
}

interface DeckItemProps {
  readonly line: DeckLine;
  readonly depth: number;
  readonly current: 'page' | 'true' | undefined;
  readonly onContextMenu: (event: MouseEvent) => void;
}

function DeckItem({ line, depth, current, onContextMenu }: DeckItemProps): JSX.Element {
  const { id, name, cards, known, counts } = line;
  return (
    <li style={{ '--depth': depth }}>
      <Ring share={known} />
      <div class="deck">
        <a
          href={addressOf({ screen: 'deck', deck: id })}
          aria-current={current}
          dir="auto"
          onContextMenu={onContextMenu}
        >
          {name}
        </a>
        <small>
          {words.cards(cards)}
          <span class="visually-hidden">{words.alsoSeen(known)}</span>
        </small>
      </div>
      <Counts counts={counts} />
    </li>
  );
}

function Counts({ counts }: { readonly counts: DeckCounts }): JSX.Element {
  const shown = COUNT_KINDS.filter(({ kind }) => counts[kind] > 0);
  if (shown.length === 0) return <small class="counts none">{words.counts.none}</small>;
  return (
    <span class="counts">
      {shown.map(({ kind, tone }) => (
        <span key={kind} class={tone}>
          {words.number(counts[kind])}{' '}
          <small>
            <CountWord kind={kind} />
          </small>
        </span>
      ))}
    </span>
  );
}
