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
import { tell } from '../tell.ts';
import { useFresh } from '../use-fresh.ts';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import { MissingDeck } from './MissingDeck.tsx';
import { DeckLimits } from './options/DeckLimits.tsx';
import { OrderSection } from './options/OrderSection.tsx';
import { useToldOptions } from './options/use-told-options.ts';

interface DeckOptionsScreenProps {
  readonly app: AppModel;
  readonly deck: DeckId;
}

export function DeckOptionsScreen({ app, deck }: DeckOptionsScreenProps): JSX.Element {
  const model = useFresh(app, () => new OptionsModel(app.parts.context, deck));
  const isLeaving = useSignal(false);
  useToldOptions(app, model);
  const isMissing = model.view.value === 'missing';
  if (isMissing && !isLeaving.value) return <MissingDeck app={app} />;
  const view = model.view.value === 'missing' ? null : model.view.value;
  const deleteDeck = async ({ name, cards, inside }: OptionsView): Promise<void> => {
    isLeaving.value = true;
    const action = await model.delete();
    isLeaving.value = action !== null;
    if (action === null) return;
    tell(app, action, () => moreWords.order.done.deleted(name, cards, inside));
    app.replace({ screen: 'decks' });
  };
  return (
    <Screen back={{ to: { screen: 'deck', deck }, name: words.back }} bar={view?.name ?? ''}>
      <Title page={view ? moreWords.options.titleOf(view.name) : moreWords.options.title}>
        {moreWords.options.title}
      </Title>
      {view ? (
        <DeckOptions
          app={app}
          deck={deck}
          model={model}
          view={view}
          onLeave={(leaving) => (isLeaving.value = leaving)}
          onDelete={() => void deleteDeck(view)}
        />
      ) : (
        <Waiting app={app} rows={3} />
      )}
    </Screen>
  );
}

interface DeckOptionsProps {
  readonly app: AppModel;
  readonly deck: DeckId;
  readonly model: OptionsModel;
  readonly view: OptionsView;
  /** The deck may be gone, and the screen goes where that leads. */
  readonly onLeave: (leaving: boolean) => void;
  readonly onDelete: () => void;
}

function DeckOptions({ app, deck, model, view, onLeave, onDelete }: DeckOptionsProps): JSX.Element {
  const { options, order } = moreWords;
  return (
    <>
      <NotKept failure={model.failure.value} />
      <Panel>
        <TextField name={options.name} value={view.name} onChange={(name) => model.rename(name)} />
      </Panel>
      <DeckLimits model={model} view={view} />
      <OrderSection app={app} deck={deck} onLeave={onLeave} />
      <Section title={options.delete}>
        <Panel>
          <p>{order.deleteMeans(view.cards, view.inside)}</p>
          <Button kind="danger" icon={Trash2} onClick={onDelete}>
            {options.delete}
          </Button>
        </Panel>
      </Section>
    </>
  );
}
