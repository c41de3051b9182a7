import { useSignal } from '@preact/signals';
import { Archive, ArchiveRestore } from 'lucide';
import type { JSX } from 'preact';
import type { DeckId } from '../../../domain/ids.ts';
import type { AppModel } from '../../../state/app-model.ts';
import { OrderModel, type OrderView } from '../../../state/order-model.ts';
import { Button } from '../../parts/Button.tsx';
import { DeckSelect } from '../../parts/DeckSelect.tsx';
import { NotKept } from '../../parts/NotKept.tsx';
import { Panel, Section } from '../../parts/Panel.tsx';
import { ProgressBar } from '../../parts/ProgressBar.tsx';
import { tell } from '../../tell.ts';
import { useFresh } from '../../use-fresh.ts';
import { moreWords } from '../../words/more-words.ts';
import './OrderSection.css';

interface OrderSectionProps {
  readonly app: AppModel;
  readonly deck: DeckId;
  readonly onLeave: (leaving: boolean) => void;
}

/** Where the deck lies among the others, and whether it rests. */
export function OrderSection({ app, deck, onLeave }: OrderSectionProps): JSX.Element | null {
  const model = useFresh(app, () => new OrderModel(app.parts.context, deck));
  const view = model.view.value;
  const share = model.working.value;
  if (view === null || view === 'missing') return null;
  return (
    <Section title={moreWords.order.title}>
      <NotKept failure={model.failure.value} />
      {share !== null && (
        <Panel>
          <p>{moreWords.order.working}</p>
          <ProgressBar name={moreWords.order.working} share={share} />
        </Panel>
      )}
      <MovePanel app={app} model={model} view={view} />
      {view.hosts.length > 0 && (
        <JoinPanel app={app} deck={deck} model={model} view={view} onLeave={onLeave} />
      )}
      {view.rests !== 'around' && <ArchivePanel app={app} model={model} view={view} />}
    </Section>
  );
}

interface PanelProps {
  readonly app: AppModel;
  readonly model: OrderModel;
  readonly view: OrderView;
}

function MovePanel({ app, model, view }: PanelProps): JSX.Element | null {
  const { order } = moreWords;
  const chosen = useSignal(view.parent);
  if (view.hosts.length === 0 && view.parent === null) return null;
  const move = async (): Promise<void> =>
    tell(app, await model.move(chosen.value), () => order.done.moved(view.name));
  return (
    <Panel>
      <div class="order-choice">
        <DeckSelect
          name={order.place}
          decks={view.hosts}
          chosen={chosen.value}
          none={order.top}
          onChoose={(deck) => (chosen.value = deck)}
        />
        <Button disabled={chosen.value === view.parent} onClick={() => void move()}>
          {order.move}
        </Button>
      </div>
    </Panel>
  );
}

type JoinPanelProps = PanelProps & OrderSectionProps;

function JoinPanel({ app, deck, model, view, onLeave }: JoinPanelProps): JSX.Element {
  const { order } = moreWords;
  const chosen = useSignal<DeckId | null>(null);
  const join = async (into: DeckId): Promise<void> => {
    onLeave(true);
    const undo = await model.join(into);
    onLeave(undo !== null);
    if (undo === null) return;
    tell(app, undo, () => order.done.joined(view.name));
    const { value: route } = app.route;
    // Who went elsewhere meanwhile stays there.
    if (route.screen === 'deck-options' && route.deck === deck) app.replace({ screen: 'deck', deck: into });
  };
  const { value: into } = chosen;
  return (
    <Panel>
      <div class="order-choice">
        <DeckSelect
          name={order.joinTo}
          decks={view.hosts}
          chosen={into}
          none={order.choose}
          onChoose={(other) => (chosen.value = other)}
        />
        <Button
          disabled={into === null || model.working.value !== null}
          onClick={() => void (into && join(into))}
        >
          {order.join}
        </Button>
      </div>
      <small>{order.joinMeans}</small>
    </Panel>
  );
}

function ArchivePanel({ app, model, view }: PanelProps): JSX.Element {
  const { order } = moreWords;
  const isOut = view.rests === 'itself';
  const turn = async (): Promise<void> => {
    const undo = await model.archive(!isOut);
    tell(app, undo, () => (isOut ? order.done.takenOut(view.name) : order.done.archived(view.name)));
  };
  return (
    <Panel>
      <p>{isOut ? order.rests : order.archiveMeans}</p>
      <Button icon={isOut ? ArchiveRestore : Archive} onClick={() => void turn()}>
        {isOut ? order.takeOut : order.archive}
      </Button>
    </Panel>
  );
}
