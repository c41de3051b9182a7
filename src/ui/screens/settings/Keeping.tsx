import { Tags, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import { addressOf } from '../../../state/route.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Panel, Section } from '../../parts/Panel.tsx';
import { moreWords } from '../../words/more-words.ts';
import './Keeping.css';

/** The ways to what lies across all decks. */
export function Keeping(): JSX.Element {
  const { order } = moreWords;
  return (
    <Section title={order.title}>
      <Panel>
        {(
          [
            ['tags', Tags, order.tags.title],
            ['deleted', Trash2, order.recent.title],
          ] as const
        ).map(([screen, icon, name]) => (
          <div class="row" key={screen}>
            <a class="button text" href={addressOf({ screen })}>
              <Icon node={icon} />
              <span>{name}</span>
            </a>
          </div>
        ))}
      </Panel>
    </Section>
  );
}
