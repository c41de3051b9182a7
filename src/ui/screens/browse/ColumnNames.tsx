import { ArrowDown, ArrowUp } from 'lucide';
import type { JSX } from 'preact';
import type { Column, Sort } from '../../../domain/search/sort.ts';
import type { BrowseModel } from '../../../state/browse-model.ts';
import { Icon } from '../../parts/Icon.tsx';
import { moreWords } from '../../words/more-words.ts';

/** In the order in which rows show them. */
const SHOWN: readonly Column[] = [
  'front',
  'deck',
  'due',
  'state',
  'lapses',
  'interval',
  'added',
  'stability',
];

/** What the rows show, where there is room to see it at once; pressed, the list is sorted by it. */
export function ColumnNames({ model }: { readonly model: BrowseModel }): JSX.Element {
  const sort = model.sort.value;
  const { browse } = moreWords;
  return (
    <fieldset class="column-names" aria-label={browse.sort}>
      {SHOWN.map((column) => {
        const name = browse.column(column);
        const down = sort?.by === column ? sort.down : null;
        const label = down === null ? name : (down ? browse.sortedDown : browse.sortedUp)(name);
        return (
          <button
            key={column}
            type="button"
            class={`column ${column}`}
            aria-pressed={down !== null}
            aria-label={label}
            onClick={() => model.sortBy(nextSort(column, sort))}
          >
            {name}
            {down !== null && <Icon node={down ? ArrowDown : ArrowUp} />}
          </button>
        );
      })}
    </fieldset>
  );
}

/** First to last, last to first, and as it was before. */
function nextSort(by: Column, sort: Sort | null): Sort | null {
  if (sort?.by !== by) return { by, down: false };
  return sort.down ? null : { by, down: true };
}
