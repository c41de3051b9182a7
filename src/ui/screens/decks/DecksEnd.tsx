import { Archive, Tags, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import type { DeckLine } from '../../../state/decks-model.ts';
import { addressOf } from '../../../state/route.ts';
import { DeckList } from '../../parts/DeckList.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import './DecksEnd.css';

interface DecksEndProps {
  readonly app: AppModel;
  readonly archived: readonly DeckLine[];
}

/** Behind the decks: those that rest, and the ways to what lies across them. */
export function DecksEnd({ app, archived }: DecksEndProps): JSX.Element {
  const { order } = moreWords;
  return (
    <div class="decks-end">
      {archived.length > 0 && (
        <details>
          <summary>
            <Icon node={Archive} />
            <span>{order.archived}</span> <small>{words.number(archived.length)}</small>
          </summary>
          <DeckList app={app} lines={archived} label={order.archived} />
        </details>
      )}
      <p>
        <a class="button text" href={addressOf({ screen: 'tags' })}>
          <Icon node={Tags} />
          <span>{order.tags.title}</span>
        </a>
        <a class="button text" href={addressOf({ screen: 'deleted' })}>
          <Icon node={Trash2} />
          <span>{order.recent.title}</span>
        </a>
      </p>
    </div>
  );
}
