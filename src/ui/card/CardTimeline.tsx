import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { shownNumber } from '../../domain/shown-number.ts';
import type { Drawn } from '../../domain/drawn.ts';
import { SECOND } from '../../domain/units.ts';
import type { AppModel } from '../../state/app-model.ts';
import type { AnswerDevice, CardInfoModel, CardStepLine } from '../../state/card-info-model.ts';
import { deviceCode } from '../../state/devices-model.ts';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import './CardTimeline.css';

/** So many tell how it goes; the others come when asked for. */
const SHOWN = 12;

interface CardTimelineProps {
  readonly app: AppModel;
  readonly model: CardInfoModel;
}

/** All answers that the card was given, the latest first. */
export function CardTimeline({ app, model }: CardTimelineProps): JSX.Element {
  const { cardInfo } = moreWords;
  const shown = useSignal(SHOWN);
  const steps = model.steps.value;
  const answers = steps?.filter(({ kind }) => kind === 'answer').length ?? 0;
  return (
    <Panel title={cardInfo.answers} {...(answers > 0 && { aside: cardInfo.given(answers) })}>
      {steps === null && <Waiting app={app} rows={2} />}
      {steps?.length === 0 && <p class="timeline-none">{cardInfo.noAnswers}</p>}
      {steps && steps.length > 0 && (
        <ol class="timeline">
          {steps.slice(0, shown.value).map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </ol>
      )}
      {steps && steps.length > shown.value && (
        <Button kind="text" onClick={() => (shown.value = steps.length)}>
          {cardInfo.showAll(steps.length)}
        </Button>
      )}
    </Panel>
  );
}

function Step({ step }: { readonly step: CardStepLine }): JSX.Element {
  const { cardInfo } = moreWords;
  if (step.kind !== 'answer') {
    return (
      <li>
        <b>{setOf(step)}</b> <small>{cardInfo.moment(step.at)}</small>
      </li>
    );
  }
  const { rating, at, took, returns, device, drawn } = step;
  return (
    <li class={rating}>
      <b>{words.studying.rating(rating)}</b> <small>{cardInfo.moment(at)}</small>
      <ul>
        <li>{cardInfo.returned(returns)}</li>
        <li>{cardInfo.took(Math.max(1, Math.round(took / SECOND)))}</li>
        <li>
          <bdi>{nameOf(device)}</bdi>
        </li>
        {drawn && <li dir="ltr">{askedIn(drawn)}</li>}
      </ul>
    </li>
  );
}

function setOf(step: Exclude<CardStepLine, { readonly kind: 'answer' }>): string {
  const { set } = moreWords.cardInfo;
  const { kind, due } = step;
  return kind === 'reset' || due === null ? set.reset : set[kind](due);
}

/** The answer itself need not be told: it follows from the numbers. */
function askedIn({ numbers: { answer: _answer, ...numbers }, given }: Drawn): string {
  const asked = Object.entries(numbers).map(([name, value]) => `${name} = ${shownNumber(value, null)}`);
  return [asked.join(', '), given].filter(Boolean).join(': ');
}

function nameOf(device: AnswerDevice): string {
  switch (device.kind) {
    case 'here':
      return moreWords.cardInfo.here;
    case 'named':
      return device.name;
    case 'unnamed':
      return moreWords.devices.unnamed(deviceCode(device.device));
  }
}
