import type { JSX } from 'preact';
import type { BrowseModel } from '../../../state/browse-model.ts';
import { Button } from '../../parts/Button.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { moreWords } from '../../words/more-words.ts';

interface NothingFoundProps {
  readonly model: BrowseModel;
  readonly onHelp: () => void;
}

/** No card is like that, or there are none at all. */
export function NothingFound({ model, onHelp }: NothingFoundProps): JSX.Element {
  const { browse } = moreWords;
  if (model.line.value.trim() === '') {
    return (
      <EmptyState title={browse.empty}>
        <p>{browse.emptyMeans}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={browse.nothing}>
      <p>{browse.nothingMeans}</p>
      <p>
        <Button kind="text" onClick={() => model.type('')}>
          {browse.showAll}
        </Button>
        <Button kind="text" onClick={onHelp}>
          {browse.help}
        </Button>
      </p>
    </EmptyState>
  );
}
