import { ArrowRight, Check, Import } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import type { DecksView } from '../../state/decks-model.ts';
import { Button } from '../parts/Button.tsx';
import { DeckList } from '../parts/DeckList.tsx';
import { Facts, type Fact } from '../parts/Facts.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Screen } from '../parts/Screen.tsx';
import { StackDrawing } from '../parts/StackDrawing.tsx';
import { Title } from '../parts/Title.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useFresh } from '../use-fresh.ts';
import { words } from '../words/words.ts';
import { LastChange } from './decks/LastChange.tsx';
import './DecksScreen.css';

export function DecksScreen({ app }: { readonly app: AppModel }): JSX.Element {
  const view = useFresh(app, app.decks).view.value;
  const isEmpty = view?.lines.length === 0;
  const importing = (
    <Button kind={isEmpty ? 'primary' : 'text'} icon={Import} onClick={() => app.go({ screen: 'import' })}>
      {words.import}
    </Button>
  );
  return (
    <Screen
      layout={isEmpty ? 'column' : 'beside'}
      dock={isEmpty ? importing : view && <StudyDock app={app} view={view} />}
    >
      <Title aside={!isEmpty && importing}>{words.decks.title}</Title>
      {view ? <Decks view={view} /> : <Waiting app={app} rows={4} />}
      {view?.lastChange && <LastChange app={app} change={view.lastChange} />}
    </Screen>
  );
}

function Decks({ view }: { readonly view: DecksView }): JSX.Element {
  if (view.lines.length === 0) return <NoDecks />;
  return (
    <>
      <Facts facts={factsOf(view)} label={words.decks.today} />
      <DeckList lines={view.lines} label={words.decks.list} />
    </>
  );
}

function factsOf({ left, minutes, answeredToday }: DecksView): readonly Fact[] {
  const { decks, number } = words;
  const pace =
    minutes === null ? [] : [{ value: number(minutes), unit: decks.minutes, name: decks.atYourPace }];
  return [
    { value: number(left), name: decks.cardsDue(left) },
    ...pace,
    { value: number(answeredToday), name: decks.answeredToday },
  ];
}

function StudyDock({ app, view }: { readonly app: AppModel; readonly view: DecksView }): JSX.Element {
  if (view.left === 0) {
    return (
      <p class="all-done">
        <Icon node={Check} /> {view.answeredToday > 0 ? words.decks.allDone : words.decks.nothingDue}
      </p>
    );
  }
  return (
    <Button kind="primary" leads={ArrowRight} onClick={() => app.go({ screen: 'study', deck: null })}>
      {words.study(view.left)}
    </Button>
  );
}

/** Nothing here yet: how to begin. */
function NoDecks(): JSX.Element {
  const { decks } = words;
  return (
    <div class="empty">
      <StackDrawing />
      <h2>{decks.empty}</h2>
      <p>{decks.howToBegin}</p>
      <small>{decks.stays}</small>
    </div>
  );
}
