import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Screen } from '../../parts/Screen.tsx';
import { Title } from '../../parts/Title.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';

interface ImportFrameProps {
  readonly title: string;
  /** Where it comes from. */
  readonly origin?: string;
  /** What the step is about, read out with its title. */
  readonly lede?: string;
  /** The id of what is read out with the title in place of a lede. */
  readonly describedBy?: string;
  readonly dock?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One step of an import, under the bar that all of them share. */
export function ImportFrame(props: ImportFrameProps): JSX.Element {
  const { title, origin, lede, describedBy, dock, children } = props;
  const { importing } = moreWords;
  const id = useId();
  return (
    <Screen back={{ to: { screen: 'decks' }, name: words.backToDecks }} bar={importing.bar} dock={dock}>
      <Title key={title} page={importing.title} describedBy={lede === undefined ? describedBy : id}>
        {title}
      </Title>
      {origin !== undefined && <p class="lede">{origin}</p>}
      {lede !== undefined && (
        <p class="lede" id={id}>
          {lede}
        </p>
      )}
      {children}
    </Screen>
  );
}
