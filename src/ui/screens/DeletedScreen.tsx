import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import { DeletedModel, type DeletedLine } from '../../state/deleted-model.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { NotKept } from '../parts/NotKept.tsx';
import { Screen } from '../parts/Screen.tsx';
import { focusTitle, Title } from '../parts/Title.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { tell } from '../tell.ts';
import { useFresh } from '../use-fresh.ts';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import { DeletedItem } from './deleted/DeletedItem.tsx';
import './DeletedScreen.css';

/** What was deleted of late, to be brought back. */
export function DeletedScreen({ app }: { readonly app: AppModel }): JSX.Element {
  const model = useFresh(app, () => new DeletedModel(app.parts.context));
  const lines = model.lines.value;
  const { recent } = moreWords.order;
  const bringBack = async (keys: ReadonlySet<string>): Promise<void> => {
    focusTitle();
    tell(app, await model.bringBack(keys), () => moreWords.order.recent.back(keys.size));
  };
  const chosen = model.chosen.value;
  const dock = chosen.size > 0 && (
    <Button kind="primary" onClick={() => void bringBack(chosen)}>
      {recent.bringBackAll(chosen.size)}
    </Button>
  );
  return (
    <Screen
      back={{ to: { screen: 'decks' }, name: words.backToDecks }}
      bar={words.navigation.decks}
      dock={dock}
    >
      <Title>{recent.title}</Title>
      <NotKept failure={model.failure.value} />
      {lines === null ? (
        <Waiting app={app} rows={4} />
      ) : (
        <DeletedList model={model} lines={lines} onBringBack={(keys) => void bringBack(keys)} />
      )}
    </Screen>
  );
}

interface DeletedListProps {
  readonly model: DeletedModel;
  readonly lines: readonly DeletedLine[];
  readonly onBringBack: (keys: ReadonlySet<string>) => void;
}

function DeletedList({ model, lines, onBringBack }: DeletedListProps): JSX.Element {
  const { recent } = moreWords.order;
  const shown = lines.slice(0, model.shown.value);
  if (lines.length === 0) {
    return (
      <EmptyState title={recent.empty}>
        <p>{recent.emptyMeans}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p class="deleted-means">{recent.means}</p>
      <ul class="deleted-list" aria-label={recent.title}>
        {shown.map((line) => (
          <DeletedItem
            key={line.key}
            line={line}
            isChosen={model.chosen.value.has(line.key)}
            onChoose={(on) => model.choose(line.key, on)}
            onBringBack={() => onBringBack(new Set([line.key]))}
          />
        ))}
      </ul>
      {lines.length > shown.length && (
        <Button kind="second" onClick={() => model.showMore()}>
          {recent.more}
        </Button>
      )}
    </>
  );
}
