import { ChevronRight } from 'lucide';
import type { JSX } from 'preact';
import type { SiblingLine } from '../../state/card-info-model.ts';
import { addressOf } from '../../state/route.ts';
import { Icon } from '../parts/Icon.tsx';
import { Panel } from '../parts/Panel.tsx';
import { moreWords } from '../words/more-words.ts';
import './CardSiblings.css';

/** The other cards of the note. */
export function CardSiblings({
  siblings,
}: {
  readonly siblings: readonly SiblingLine[];
}): JSX.Element | null {
  const { cardInfo } = moreWords;
  if (siblings.length === 0) return null;
  return (
    <Panel title={cardInfo.siblings}>
      <ul class="card-siblings">
        {siblings.map(({ id, front }) => (
          <li key={id}>
            <a href={addressOf({ screen: 'card', card: id })}>
              <span dir="auto">{front === '' ? cardInfo.noFront : front}</span>
              <Icon node={ChevronRight} />
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
