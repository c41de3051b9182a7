import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { drawNumbers, type Draw } from '../../domain/computed-draw.ts';
import { readComputedLines, type ComputedCard, type ComputedFault } from '../../domain/computed.ts';
import { shownNumber } from '../../domain/shown-number.ts';
import type { Figure, OpenedFigure } from '../figure.ts';
import { Action } from '../kit/Action.tsx';
import { SeededChance } from '../kit/chance.ts';
import { Told } from '../kit/Told.tsx';
import type { SettingFault } from '../settings.ts';

const TITLE = 'Numbers drawn each time';

const drawOnce = (card: ComputedCard, seed: number): Draw | null => drawNumbers(card, new SeededChance(seed));

/** One draw after the other, as the card would ask with them. */
function Draws({ card }: { readonly card: ComputedCard }): JSX.Element {
  const [seed, setSeed] = useState(1);
  const draw = drawOnce(card, seed);
  const numbers = [...(draw?.numbers ?? [])].map(
    ([name, value]) => `${name} = ${shownNumber(value, card.round)}`,
  );
  return (
    <>
      <Told say={`For instance ${numbers.join(', ')}`}>
        <p>For instance {numbers.join(', ')}</p>
      </Told>
      <div class="fig-actions">
        <Action label="Draw again" onPress={() => setSeed(seed + 1)} />
      </div>
    </>
  );
}

/** What a `compute` block comes to where its numbers are not drawn for a card: in a preview, or where it is wrong. */
export const figure: Figure = {
  title: TITLE,
  open(text): OpenedFigure {
    const reading = readComputedLines(text);
    if (reading.kind === 'faulty') return { kind: 'faulty', faults: [faultOf(reading.fault)] };
    const { card } = reading;
    if (!drawOnce(card, 1)) return { kind: 'faulty', faults: [{ kind: 'no-draw' }] };
    return { kind: 'open', title: TITLE, View: () => <Draws card={card} /> };
  },
};

function faultOf(fault: ComputedFault): SettingFault {
  switch (fault.kind) {
    case 'line':
      return { kind: 'no-setting', line: fault.line };
    case 'source':
    case 'formula':
      return { kind: fault.kind, line: fault.line };
    case 'twice':
      return { kind: 'twice', setting: fault.name };
    case 'round':
      return { kind: 'range', setting: 'round', min: 0, max: fault.most };
    case 'lines':
      return { kind: 'lines', most: fault.most };
    case 'unknown':
      return { kind: 'unknown-name', line: fault.line, name: fault.unknown };
    case 'no-answer':
      return { kind: 'missing', setting: 'answer' };
  }
}
