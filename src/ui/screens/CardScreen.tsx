import type { JSX } from 'preact';
import type { CardId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import { CardInfoModel } from '../../state/card-info-model.ts';
import { CardInfo } from '../card/CardInfo.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Title } from '../parts/Title.tsx';
import { useFresh } from '../use-fresh.ts';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import { DeadEnd } from './DeadEnd.tsx';

interface CardScreenProps {
  readonly app: AppModel;
  readonly card: CardId;
}

/** All that is known of one card, on a screen of its own. */
export function CardScreen({ app, card }: CardScreenProps): JSX.Element {
  const model = useFresh(app, () => new CardInfoModel(app.parts.context, card));
  const { cardInfo } = moreWords;
  if (model.view.value === 'gone') {
    return <DeadEnd app={app} title={cardInfo.gone} why={cardInfo.whyGone} />;
  }
  return (
    <Screen back={{ to: app.before, name: words.back }}>
      <Title>{cardInfo.title}</Title>
      <CardInfo app={app} model={model} />
    </Screen>
  );
}
