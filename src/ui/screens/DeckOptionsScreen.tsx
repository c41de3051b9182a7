import { useSignal } from '@preact/signals';
import { Trash2 } from 'lucide';
import type { JSX } from 'preact';
import type { DeckId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import { OptionsModel, type OptionsView } from '../../state/options-model.ts';
import { Button } from '../parts/Button.tsx';
import { NotKept } from '../parts/NotKept.tsx';
import { Panel, Section } from '../parts/Panel.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TextField } from '../parts/TextField.tsx';
import { Title } from '../parts/Title.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useFresh } from '../use-fresh.ts';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import { MissingDeck } from './MissingDeck.tsx';
import { DeckLimits } from './options/DeckLimits.tsx';

interface DeckOptionsScreenProps {
  readonly app: AppModel;
  readonly deck: DeckId;
}

export function DeckOptionsScreen({ app, deck }: DeckOptionsScreenProps): JSX.Element {
  const model = useFresh(app, () => new OptionsModel(app.parts.context, deck));
  const isLeaving = useSignal(false);
  const isMissing = model.view.value === 'missing';
  if (isMissing && !isLeaving.value) return <MissingDeck app={app} />;
  const view = model.view.value === 'missing' ? null : model.view.value;
  const deleteDeck = async (name: string): Promise<void> => {
    isLeaving.value = true;
    const action = await model.delete();
    isLeaving.value = action !== null;
    if (action === null) return;
    app.deckDeleted(name, action);
    app.replace({ screen: 'decks' });
  };
  return (
    <Screen back={{ to: { screen: 'deck', deck }, name: words.back }} bar={view?.name ?? ''}>
      <Title page={view ? moreWords.options.titleOf(view.name) : moreWords.options.title}>
        {moreWords.options.title}
      </Title>
      {view ? (
        <DeckOptions model={model} view={view} onDelete={() => void deleteDeck(view.name)} />
      ) : (
        <Waiting app={app} rows={3} />
      )}
    </Screen>
  );
}

interface DeckOptionsProps {
  readonly model: OptionsModel;
  readonly view: OptionsView;
  readonly onDelete: () => void;
}

function DeckOptions({ model, view, onDelete }: DeckOptionsProps): JSX.Element {
  const { options } = moreWords;
  return (
    <>
      <NotKept failure={model.failure.value} />
      <Panel>
        <TextField name={options.name} value={view.name} onChange={(name) => model.rename(name)} />
      </Panel>
      <DeckLimits model={model} view={view} />
      <Section title={options.delete}>
        <Panel>
          <p>{options.deleteMeans}</p>
          <Button kind="danger" icon={Trash2} onClick={onDelete}>
            {options.delete}
          </Button>
        </Panel>
      </Section>
    </>
  );
}
