import { Check } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { flagOf } from '../../../domain/flags.ts';
import type { Column } from '../../../domain/search/sort.ts';
import type { FoundCards } from '../../../state/browse-model.ts';
import { addressOf } from '../../../state/route.ts';
import type { BrowseRow } from '../../../workers/card-search.ts';
import { FlagMark } from '../../card/FlagMark.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';

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
  return (
    <li data-place={place} style={{ '--place': place }} {...(isOption ? { role: 'none' } : order)}>
      {row ? (
        <a
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
          <Cells row={row} found={found} isWide={isWide} />
        </a>
      ) : (
        <span class="visually-hidden">{words.loading}</span>
      )}
    </li>
  );
}

interface CellsProps {
  readonly isWide: boolean;
  readonly row: BrowseRow;
  readonly found: FoundCards;
}

/** What is between two cells for those who hear them. */
const AND_THEN = <span class="visually-hidden">, </span>;

function Cells({ row, found, isWide }: CellsProps): JSX.Element {
  const { browse } = moreWords;
  const state = row.suspended ? browse.suspended : row.buried ? browse.buried : browse.states[row.state];
  return (
    <>
      <span class="front" dir="auto">
        {row.flag > 0 && (
          <>
            <FlagMark flag={flagOf(row.flag)} label={moreWords.cardMenu.flagged(flagOf(row.flag))} />{' '}
          </>
        )}
        {row.front === '' ? <em>{browse.noText}</em> : row.front}
      </span>
      {AND_THEN}
      <span class="deck" dir="auto">
        {row.deck.join(' › ')}
      </span>
      {AND_THEN}
      <span class="due">{dueOf(row, found)}</span>
      {AND_THEN}
      <span class="state" data-state={row.state}>
        {state}
      </span>
      {isWide && <MoreCells row={row} />}
    </>
  );
}

function MoreCells({ row }: Pick<CellsProps, 'row'>): JSX.Element {
  const { browse } = moreWords;
  return (
    <>
      <More column="lapses">{words.number(row.lapses)}</More>
      <More column="interval">{row.interval > 0 ? browse.days(row.interval) : ''}</More>
      <More column="added">{row.added === null ? '' : browse.date(row.added)}</More>
      <More column="stability">{row.stability === null ? '' : browse.days(row.stability)}</More>
    </>
  );
}

/** A cell that only a wide list has. */
const More = ({ column, children }: { readonly column: Column; readonly children: ComponentChildren }) => (
  <span class={`more ${column}`}>
    <span class="visually-hidden">, {moreWords.browse.column(column)} </span>
    {children}
  </span>
);

function dueOf({ due, suspended }: BrowseRow, { today, now }: FoundCards): string {
  const { browse } = moreWords;
  if (suspended || due.kind === 'place') return '';
  if (due.kind === 'day') return browse.due(due.day, today);
  return due.at <= now.at ? browse.due(today, today) : browse.dueAt(due.at);
}
