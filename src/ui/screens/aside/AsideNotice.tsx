import { Files } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { moreWords } from '../../words/more-words.ts';

/** While texts wait for somebody to decide about them: how many, and the way there. */
export function AsideNotice({ app }: { readonly app: AppModel }): JSX.Element | null {
  const count = app.home.value?.aside.count.value ?? 0;
  if (count === 0) return null;
  const { aside } = moreWords;
  const look = (
    <Button kind="text" onClick={() => app.go({ screen: 'texts' })}>
      {aside.look}
    </Button>
  );
  return (
    <Notice icon={Files} action={look}>
      <p>{aside.news(count)}</p>
    </Notice>
  );
}
