import { Archive, Check } from 'lucide';
import type { JSX } from 'preact';
import type { DeckId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import { decksInside, leftOf, type DeckLine } from '../../state/decks-model.ts';
import { AddCard } from '../parts/AddCard.tsx';
import { Button } from '../parts/Button.tsx';
import { CountsBar } from '../parts/CountsBar.tsx';
import { DeckList } from '../parts/DeckList.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Panel, Section } from '../parts/Panel.tsx';
import { Ring } from '../parts/Ring.tsx';
import { Screen } from '../parts/Screen.tsx';
import { StudyButton } from '../parts/StudyButton.tsx';
import { Title } from '../parts/Title.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useFresh } from '../use-fresh.ts';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import { MissingDeck } from './MissingDeck.tsx';
import './DeckScreen.css';

interface DeckScreenProps {
  readonly app: AppModel;
  readonly deck: DeckId;
}

export function DeckScreen({ app, deck }: DeckScreenProps): JSX.Element {
  const view = useFresh(app, app.decks).view.value;
  const bar = {
    back: { to: { screen: 'decks' }, name: words.backToDecks },
    bar: words.navigation.decks,
  } as const;
  if (!view) {
    return (
      <Screen {...bar}>
        <Waiting app={app} rows={2} />
      </Screen>
    );
  }
  const list = [view.lines, view.archived].find((lines) => lines.some(({ id }) => id === deck)) ?? [];
  const line = list.find(({ id }) => id === deck);
  if (!line) return <MissingDeck app={app} />;
  return (
    <Screen {...bar} dock={<DeckDock app={app} line={line} />}>
      <Title>{line.name}</Title>
      <DeckSheet app={app} line={line} inside={decksInside(line, list)} />
    </Screen>
  );
}

interface DeckSheetProps {
  readonly app: AppModel;
  readonly line: DeckLine;
  readonly inside: readonly DeckLine[];
}

function DeckSheet({ app, line, inside }: DeckSheetProps): JSX.Element {
  const left = leftOf(line.counts);
  return (
    <>
      {line.rests === null && (
        <Panel title={moreWords.deck.today} aside={moreWords.deck.left(left)}>
          <CountsBar counts={line.counts} />
        </Panel>
      )}
      <Panel>
        <div class="collected">
          <Ring share={line.known} />
          <div>
            <b>{words.cards(line.cards)}</b>
            <small>{words.seen(line.known)}</small>
          </div>
        </div>
      </Panel>
      {inside.length > 0 && (
        <Section title={moreWords.deck.inside}>
          <DeckList app={app} lines={inside} label={moreWords.deck.inside} depth={line.depth + 1} />
        </Section>
      )}
    </>
  );
}

/** What is said where there is nothing to study. */
const STATES = {
  done: () => moreWords.deck.nothingLeft,
  itself: () => moreWords.order.rests,
  around: () => moreWords.order.restsAround,
} as const;

function DeckDock({ app, line }: { readonly app: AppModel; readonly line: DeckLine }): JSX.Element {
  const left = leftOf(line.counts);
  const { id } = line;
  return (
    <>
      <div class="dock-row">
        {left > 0 ? (
          <StudyButton app={app} deck={id} left={left} />
        ) : (
          <p class="all-done">
            <Icon node={line.rests === null ? Check : Archive} /> {STATES[line.rests ?? 'done']()}
          </p>
        )}
        <AddCard app={app} deck={id} />
      </div>
      <Button kind="second" onClick={() => app.go({ screen: 'deck-options', deck: id })}>
        {moreWords.deck.options}
      </Button>
    </>
  );
}
