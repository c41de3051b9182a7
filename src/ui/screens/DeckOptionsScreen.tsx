import { Trash2 } from 'lucide';
import type { JSX } from 'preact';
import type { DeckId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import type { OptionsModel, OptionsView } from '../../state/options-model.ts';
import { Button } from '../parts/Button.tsx';
import { NotKept } from '../parts/NotKept.tsx';
import { Panel, Section } from '../parts/Panel.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TextField } from '../parts/TextField.tsx';
import { Title } from '../parts/Title.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useFresh } from '../use-fresh.ts';
import { words } from '../words/en.ts';
import { MissingDeck } from './MissingDeck.tsx';
import { DeckLimits } from './options/DeckLimits.tsx';

interface DeckOptionsScreenProps {
  readonly app: AppModel;
  readonly deck: DeckId;
}

export function DeckOptionsScreen({ app, deck }: DeckOptionsScreenProps): JSX.Element {
  const model = useFresh(app, () => app.options(deck));
  const view = model.view.value;
  if (view === 'missing') return <MissingDeck app={app} />;
  return (
    <Screen back={{ to: { screen: 'deck', deck }, name: words.back }} bar={view?.name ?? ''}>
      <Title page={view ? `${view.name}: ${words.options.title}` : words.options.title}>
        {words.options.title}
      </Title>
      {view ? <DeckOptions app={app} model={model} view={view} /> : <Waiting app={app} rows={3} />}
    </Screen>
  );
}

interface DeckOptionsProps {
  readonly app: AppModel;
  readonly model: OptionsModel;
  readonly view: OptionsView;
}

function DeckOptions({ app, model, view }: DeckOptionsProps): JSX.Element {
  const { options } = words;
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
          <Button kind="danger" icon={Trash2} onClick={() => void deleteDeck(app, model, view.name)}>
            {options.delete}
          </Button>
        </Panel>
      </Section>
    </>
  );
}

async function deleteDeck(app: AppModel, model: OptionsModel, name: string): Promise<void> {
  await model.delete();
  if (model.failure.value !== null) return;
  app.deckDeleted(name);
  app.replace({ screen: 'decks' });
}
