import { useSignal } from '@preact/signals';
import { Check, Import, Plus } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import { countsOfAll, type DecksView } from '../../state/decks-model.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { CountsBar } from '../parts/CountsBar.tsx';
import { DeckList } from '../parts/DeckList.tsx';
import { Facts, type Fact } from '../parts/Facts.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Screen } from '../parts/Screen.tsx';
import { StudyButton } from '../parts/StudyButton.tsx';
import { Title } from '../parts/Title.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { HomeNews } from '../home-news.tsx';
import { useFresh } from '../use-fresh.ts';
import { useWide } from '../use-wide.ts';
import { words } from '../words/words.ts';
import { LATER } from '../later-parts.ts';
import { lazyPart } from '../lazy-part.tsx';
import './DecksScreen.css';

const AddDeck = lazyPart(LATER.addDeck);
const DecksEnd = lazyPart(LATER.decksEnd);
const AddCard = lazyPart(LATER.addCard);
const LastChange = lazyPart(LATER.lastChange);
const EmptyState = lazyPart(LATER.emptyState);

export function DecksScreen({ app }: { readonly app: AppModel }): JSX.Element {
  const view = useFresh(app, app.decks).view.value;
  const isAdding = useSignal(false);
  const isEmpty = view !== null && view.lines.length + view.archived.length === 0;
  // Nobody's first card waits for it.
  const hasEnd = view && !isEmpty && (app.home.value !== null || view.lines.length === 0);
  const importing = (
    <Button kind={isEmpty ? 'primary' : 'text'} icon={Import} onClick={() => app.go({ screen: 'import' })}>
      {words.import}
    </Button>
  );
  return (
    <Screen
      dock={
        view && (
          <div class="dock-row">
            {isEmpty ? importing : <StudyDock app={app} view={view} />}
            <AddCard app={app} deck={null} />
          </div>
        )
      }
    >
      <Title
        aside={
          <div class="decks-ways">
            <IconButton node={Plus} label={words.decks.add} onClick={() => (isAdding.value = true)} />
            {!isEmpty && importing}
          </div>
        }
      >
        {words.decks.title}
      </Title>
      <HomeNews app={app} />
      {isAdding.value && <AddDeck app={app} onClose={() => (isAdding.value = false)} />}
      {view ? <Decks app={app} view={view} isEmpty={isEmpty} /> : <Waiting app={app} rows={4} />}
      {view?.lastChange && <LastChange app={app} change={view.lastChange} />}
      {hasEnd && <DecksEnd app={app} archived={view.archived} />}
    </Screen>
  );
}

interface DecksProps {
  readonly app: AppModel;
  readonly view: DecksView;
}

/** The day and the decks; where they stand at the side, what they give together is drawn in their place. */
function Decks({ app, view, isEmpty }: DecksProps & { readonly isEmpty: boolean }): JSX.Element {
  const isWide = useWide();
  if (isEmpty) return <NoDecks />;
  return (
    <>
      <Facts facts={factsOf(view)} label={words.decks.today} />
      {!isWide && view.lines.length > 0 && <DeckList app={app} lines={view.lines} label={words.decks.list} />}
      {isWide && view.left > 0 && (
        <Panel>
          <CountsBar counts={countsOfAll(view.lines)} />
        </Panel>
      )}
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

function StudyDock({ app, view }: DecksProps): JSX.Element {
  if (view.left === 0) {
    return (
      <p class="all-done">
        <Icon node={Check} /> {view.answeredToday > 0 ? words.decks.allDone : words.decks.nothingDue}
      </p>
    );
  }
  return <StudyButton app={app} deck={null} left={view.left} />;
}

/** Nothing here yet: how to begin. */
function NoDecks(): JSX.Element {
  const { decks } = words;
  return (
    <EmptyState title={decks.empty}>
      <p>{decks.howToBegin}</p>
      <small>{decks.stays}</small>
    </EmptyState>
  );
}
