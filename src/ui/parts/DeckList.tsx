import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import type { DeckCounts, DeckLine } from '../../state/decks-model.ts';
import { addressOf, type Route } from '../../state/route.ts';
import { LATER } from '../later-parts.ts';
import { lazyPart } from '../lazy-part.tsx';
import { words } from '../words/words.ts';
import { COUNT_KINDS, CountWord } from './CountKind.tsx';
import { Ring } from './Ring.tsx';
import { useDeckMenu } from './use-deck-menu.tsx';
import './DeckList.css';

const FoldButton = lazyPart(LATER.foldButton);

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
  const { folded } = app.device.value;
  const around = new Set(
    lines.filter(({ depth: own }, i) => (lines[i + 1]?.depth ?? 0) > own).map(({ id }) => id),
  );
  return (
    <>
      <ul class="deck-list" aria-label={label}>
        {unfolded(lines, folded).map((line) => (
          <DeckItem
            key={line.id}
            app={app}
            line={line}
            hasInside={around.has(line.id)}
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

/** The decks that are not inside one that is folded. */
function unfolded(lines: readonly DeckLine[], folded: readonly string[]): readonly DeckLine[] {
  let within = Infinity;
  return lines.filter(({ id, depth }) => {
    if (depth > within) return false;
    within = folded.includes(id) ? depth : Infinity;
    return true;
  });
}

interface DeckItemProps {
  readonly app: AppModel;
  readonly line: DeckLine;
  readonly hasInside: boolean;
  readonly depth: number;
  readonly current: 'page' | 'true' | undefined;
  readonly onContextMenu: (event: MouseEvent) => void;
}

function DeckItem({ app, line, hasInside, depth, current, onContextMenu }: DeckItemProps): JSX.Element {
  const { id, name, cards, known, counts } = line;
  return (
    <li style={{ '--depth': depth }}>
      <div class="known">
        <Ring share={known} />
        {hasInside && <FoldButton app={app} line={line} />}
      </div>
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
      {line.rests === null && <Counts counts={counts} />}
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
