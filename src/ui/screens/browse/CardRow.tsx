import { Check } from 'lucide';
import type { JSX } from 'preact';
import { flagOf } from '../../../domain/flags.ts';
import type { FoundCards } from '../../../state/browse-model.ts';
import { addressOf } from '../../../state/route.ts';
import type { BrowseRow } from '../../../workers/card-search.ts';
import { FlagMark } from '../../card/FlagMark.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import { cellsOf, moreOf, spokenCells, type CardCells, type NamedCell } from './card-cells.ts';

interface CardRowProps {
  /** Undefined while it is fetched. */
  readonly row: BrowseRow | undefined;
  readonly place: number;
  readonly count: number;
  readonly found: FoundCards;
  readonly isActive: boolean;
  /** There is room for all that is known of it. */
  readonly isWide: boolean;
  /** Whether it is selected; null while nothing is. */
  readonly chosen: boolean | null;
  /** It is shown beside the list. */
  readonly isOpen: boolean;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A card of the list: two lines on a phone, columns where there is room. */
export function CardRow({
  row,
  place,
  count,
  found,
  isActive,
  isWide,
  chosen,
  isOpen,
  onFocus,
  onKey,
}: CardRowProps): JSX.Element {
  const order = { 'aria-setsize': count, 'aria-posinset': place + 1 };
  const isOption = chosen !== null;
  const cells = row && cellsOf(row, found);
  return (
    <li data-place={place} style={{ '--place': place }} {...(isOption ? { role: 'none' } : order)}>
      {cells ? (
        <a
          aria-label={isWide ? undefined : spokenCells(cells)}
          href={addressOf({ screen: 'card', card: row.card })}
          tabIndex={isActive ? 0 : -1}
          draggable={false}
          {...(isOption && { role: 'option', 'aria-selected': chosen, ...order })}
          class={`${row.suspended || row.buried ? 'resting' : ''} ${isOpen ? 'chosen' : ''}`}
          aria-current={isOpen || undefined}
          onFocus={onFocus}
          onKeyDown={onKey}
        >
          {isOption && <span class="mark">{chosen && <Icon node={Check} />}</span>}
          <Cells row={row} cells={cells} isWide={isWide} />
        </a>
      ) : (
        <span class="visually-hidden">{words.loading}</span>
      )}
    </li>
  );
}

interface CellsProps {
  readonly row: BrowseRow;
  readonly cells: CardCells;
  readonly isWide: boolean;
}

/** What is between two cells for those who hear them. */
const AND_THEN = <span class="visually-hidden">, </span>;

/** Flat on a phone, which the row has a name for: a letter in the search makes all of it anew, and is waited for. */
function Cells({ row, cells, isWide }: CellsProps): JSX.Element {
  const gap = isWide ? AND_THEN : ' ';
  return (
    <>
      <span class="front" dir="auto">
        {row.flag > 0 && (
          <>
            <FlagMark flag={flagOf(row.flag)} {...(isWide && { label: cells.flag })} />{' '}
          </>
        )}
        {row.front === '' ? <em>{cells.front}</em> : cells.front}
      </span>
      {gap}
      <span class="deck" dir="auto">
        {cells.deck}
      </span>
      {gap}
      <span class="due">{cells.due}</span>
      {gap}
      <span class="state" data-state={row.state}>
        {cells.state}
      </span>
      {isWide && moreOf(row).map((more) => <More key={more.column} {...more} />)}
    </>
  );
}

/** A cell that only a wide list has. */
const More = ({ column, text }: NamedCell): JSX.Element => (
  <span class={`more ${column}`}>
    <span class="visually-hidden">, {moreWords.browse.column(column)} </span>
    {text}
  </span>
);
