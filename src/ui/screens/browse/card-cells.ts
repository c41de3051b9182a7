import { flagOf } from '../../../domain/flags.ts';
import type { Column } from '../../../domain/search/sort.ts';
import type { FoundCards } from '../../../state/browse-model.ts';
import type { BrowseRow } from '../../../workers/card-search.ts';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';

/** What a row says of its card, in words; empty where it has none. */
export interface CardCells {
  readonly flag: string;
  readonly front: string;
  readonly deck: string;
  readonly due: string;
  readonly state: string;
}

/** What a wide list has room for besides. */
export interface NamedCell {
  readonly column: Column;
  readonly text: string;
}

export function cellsOf(row: BrowseRow, found: FoundCards): CardCells {
  const { browse } = moreWords;
  return {
    flag: row.flag > 0 ? moreWords.cardMenu.flagged(flagOf(row.flag)) : '',
    front: row.front === '' ? browse.noText : row.front,
    deck: row.deck.join(' › '),
    due: dueOf(row, found),
    state: row.suspended ? browse.suspended : row.buried ? browse.buried : browse.states[row.state],
  };
}

/** All of it in one line, for those who hear it. */
export const spokenCells = ({ flag, front, deck, due, state }: CardCells): string =>
  [flag, front, deck, due, state].filter((part) => part !== '').join(', ');

export function moreOf({ lapses, interval, added, stability }: BrowseRow): readonly NamedCell[] {
  const { browse } = moreWords;
  return [
    { column: 'lapses', text: words.number(lapses) },
    { column: 'interval', text: interval > 0 ? browse.days(interval) : '' },
    { column: 'added', text: added === null ? '' : browse.date(added) },
    { column: 'stability', text: stability === null ? '' : browse.days(stability) },
  ];
}

function dueOf({ due, suspended }: BrowseRow, { today, now }: FoundCards): string {
  const { browse } = moreWords;
  if (suspended || due.kind === 'place') return '';
  if (due.kind === 'day') return browse.due(due.day, today);
  return due.at <= now.at ? browse.due(today, today) : browse.dueAt(due.at);
}
