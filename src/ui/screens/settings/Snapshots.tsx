import { History, TriangleAlert } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { AppModel } from '../../../state/app-model.ts';
import { SnapshotsModel, type RestorePhase, type SnapshotLine } from '../../../state/snapshots-model.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Panel, Section } from '../../parts/Panel.tsx';
import { Status } from '../../parts/Status.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { useFresh } from '../../use-fresh.ts';
import { moreWords } from '../../words/more-words.ts';
import { Restoring } from './Restoring.tsx';
import './Snapshots.css';

/** What was put by before something large was done, and the way back to it. */
export function Snapshots({ app }: { readonly app: AppModel }): JSX.Element {
  const { snapshots } = moreWords;
  const model = useFresh(app, () => new SnapshotsModel(app.parts.context));
  const lines = model.lines.value;
  return (
    <Section title={snapshots.title} note={snapshots.means}>
      <Told phase={model.phase.value} />
      {lines === null ? (
        <Waiting app={app} rows={2} />
      ) : (
        <Panel>{lines.length === 0 ? <p>{snapshots.empty}</p> : <Lines model={model} lines={lines} />}</Panel>
      )}
    </Section>
  );
}

/** What a restoring came to. */
function Told({ phase }: { readonly phase: RestorePhase }): JSX.Element {
  const { snapshots } = moreWords;
  const told = useRef<HTMLDivElement>(null);
  const { kind } = phase;
  useEffect(() => {
    // The line that was pressed may be far below.
    if (kind === 'done' || kind === 'failed') told.current?.scrollIntoView({ block: 'nearest' });
  }, [kind]);
  return (
    <div ref={told}>
      {phase.kind === 'done' && (
        <div class="restored">
          <Icon node={History} />
          <Status said={snapshots.done(phase.line.at)} news={phase}>
            {snapshots.done(phase.line.at)}
          </Status>
        </div>
      )}
      {phase.kind === 'failed' && (
        <Notice icon={TriangleAlert} tone="trouble">
          {snapshots.failed(phase.failure)}
        </Notice>
      )}
    </div>
  );
}

interface LinesProps {
  readonly model: SnapshotsModel;
  readonly lines: readonly SnapshotLine[];
}

function Lines({ model, lines }: LinesProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const { kind } = model.phase.value;
  useEffect(() => {
    // What had the focus went with the question.
    if (kind === 'done' || kind === 'failed') list.current?.focus({ preventScroll: true });
  }, [kind]);
  return (
    <ul ref={list} class="snapshots" tabIndex={-1} aria-label={moreWords.snapshots.title}>
      {lines.map((line) => (
        <Line key={line.seq} model={model} line={line} />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly model: SnapshotsModel;
  readonly line: SnapshotLine;
}

function Line({ model, line }: LineProps): JSX.Element {
  const { snapshots } = moreWords;
  const id = useId();
  const phase = model.phase.value;
  const isMeant = (phase.kind === 'asking' || phase.kind === 'working') && phase.line.seq === line.seq;
  return (
    <li>
      <div class="what" id={id}>
        <b>{snapshots.when(line.daysAgo, line.at)}</b>
        <span dir="auto">{snapshots.before(line.reason, line.about)}</span>
        <small>{snapshots.holds(line.cards, line.answers)}</small>
      </div>
      {isMeant ? (
        <Restoring model={model} phase={phase} />
      ) : (
        <RestoreButton model={model} line={line} describedBy={id} />
      )}
    </li>
  );
}

interface RestoreButtonProps extends LineProps {
  readonly describedBy: string;
}

/** Every line has one: what tells them apart is read out after its name. */
function RestoreButton({ model, line, describedBy }: RestoreButtonProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const isWorking = model.phase.value.kind === 'working';
  useEffect(() => {
    // It is back because the person thought better of it.
    if (model.isLeft(line)) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <button
      ref={button}
      type="button"
      class="button plain"
      aria-describedby={describedBy}
      aria-disabled={isWorking || undefined}
      onClick={() => model.ask(line)}
    >
      <Icon node={History} />
      <span>{moreWords.snapshots.restore}</span>
    </button>
  );
}
