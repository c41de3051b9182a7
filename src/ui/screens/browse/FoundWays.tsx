import { useSignal } from '@preact/signals';
import { GraduationCap, ListChecks } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import type { BrowseModel } from '../../../state/browse-model.ts';
import type { CardSelection } from '../../../state/card-selection.ts';
import { foundAddress } from '../../../state/found-address.ts';
import { Button } from '../../parts/Button.tsx';
import { moreWords } from '../../words/more-words.ts';
import { focusFirstRow } from './row-focus.ts';
import { StudySheet } from './StudySheet.tsx';
import './FoundWays.css';

interface FoundWaysProps {
  readonly app: AppModel;
  readonly model: BrowseModel;
  readonly count: number;
  readonly selection: CardSelection;
}

/** What can be done with all that was found. */
export function FoundWays({ app, model, count, selection }: FoundWaysProps): JSX.Element {
  const isAsking = useSignal(false);
  const { many } = moreWords;
  const select = (): void => {
    selection.begin();
    // The button goes, and what comes next is done in the list.
    focusFirstRow();
  };
  const start = (counts: boolean): void => {
    const [query, sort] = [model.line.value, model.sort.value];
    // Back leads to this search, however short it has stood.
    app.replace({ screen: 'browse', query, sort });
    app.go({ screen: 'study-found', what: foundAddress({ query, sort, counts }) });
  };
  return (
    <div class="found-ways">
      <Button kind="text" icon={ListChecks} onClick={select}>
        {many.select}
      </Button>
      <Button kind="text" icon={GraduationCap} onClick={() => (isAsking.value = true)}>
        {many.study(count)}
      </Button>
      {isAsking.value && (
        <StudySheet count={count} onStart={start} onClose={() => (isAsking.value = false)} />
      )}
    </div>
  );
}
