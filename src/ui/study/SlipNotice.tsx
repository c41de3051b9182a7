import { Info } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { addressOf } from '../../state/route.ts';
import type { StudyNotice } from '../../state/study-phase.ts';
import { Notice } from '../parts/Notice.tsx';
import { Status } from '../parts/Status.tsx';
import { moreWords } from '../words/more-words.ts';

interface SlipNoticeProps {
  readonly notice: Extract<StudyNotice, { readonly kind: 'slips' }>;
  readonly dismiss: ComponentChildren;
}

/** Says quietly that the last answer made its card a leech, and leads to what helps. */
export function SlipNotice({ notice, dismiss }: SlipNoticeProps): JSX.Element {
  const { leech } = moreWords.order;
  const said = notice.rests ? leech.rests : leech.slips;
  const action = (
    <>
      <a class="button text" href={addressOf({ screen: 'card', card: notice.card })}>
        {leech.why}
      </a>
      {dismiss}
    </>
  );
  return (
    <Status said={said} news={notice}>
      <Notice icon={Info} action={action}>
        {said}
      </Notice>
    </Status>
  );
}
