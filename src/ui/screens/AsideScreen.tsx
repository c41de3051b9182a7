import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { AsideModel, type AsideChoice } from '../../state/aside-model.ts';
import type { AppModel } from '../../state/app-model.ts';
import { NotKept } from '../parts/NotKept.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Title } from '../parts/Title.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useFresh } from '../use-fresh.ts';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import { Choice } from './aside/Choice.tsx';
import { NothingAside } from './aside/NothingAside.tsx';
import { useNextFocus } from './aside/use-next-focus.ts';
import './AsideScreen.css';

/** More than these are decided one after the other anyway. */
const SHOWN = 20;

/** Texts that were edited on two devices apart: which shows, which lies aside, and what to make of it. */
export function AsideScreen({ app }: { readonly app: AppModel }): JSX.Element {
  const model = useFresh(app, () => new AsideModel(app.parts.context));
  const { aside } = moreWords;
  const choices = model.choices.value;
  const id = useId();
  return (
    <Screen back={{ to: { screen: 'decks' }, name: words.backToDecks }}>
      <Title describedBy={choices && choices.length > 0 ? id : undefined}>{aside.title}</Title>
      <NotKept failure={model.failure.value} />
      {choices === null && <Waiting app={app} rows={3} />}
      {choices?.length === 0 && <NothingAside />}
      {choices && choices.length > 0 && (
        <>
          <p class="aside-means" id={id}>
            {aside.means}
          </p>
          <Choices app={app} model={model} choices={choices} />
        </>
      )}
    </Screen>
  );
}

interface ChoicesProps {
  readonly app: AppModel;
  readonly model: AsideModel;
  readonly choices: readonly AsideChoice[];
}

function Choices({ app, model, choices }: ChoicesProps): JSX.Element {
  const { place, leaving } = useNextFocus(choices);
  const settle = async (choice: AsideChoice, shows: boolean): Promise<void> => {
    leaving(choice);
    const undo = await model.settle(choice, shows);
    if (undo !== null) app.toast.value = { kind: shows ? 'text-used' : 'text-kept', name: '', undo };
  };
  return (
    <div ref={place}>
      {choices.slice(0, SHOWN).map((choice) => (
        <Choice key={choice.key} choice={choice} onSettle={(shows) => void settle(choice, shows)} />
      ))}
      {choices.length > SHOWN && <p class="aside-more">{moreWords.aside.andMore(choices.length - SHOWN)}</p>}
    </div>
  );
}
