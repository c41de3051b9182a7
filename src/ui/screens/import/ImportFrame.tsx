import type { ComponentChildren, JSX } from 'preact';
import { Screen } from '../../parts/Screen.tsx';
import { Title } from '../../parts/Title.tsx';
import { words } from '../../words/en.ts';

interface ImportFrameProps {
  readonly title: string;
  /** Where it comes from. */
  readonly lede?: string;
  readonly dock?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One step of an import, under the bar that all of them share. */
export function ImportFrame({ title, lede, dock, children }: ImportFrameProps): JSX.Element {
  const { importing } = words;
  return (
    <Screen back={{ to: { screen: 'decks' }, name: words.backToDecks }} bar={importing.bar} dock={dock}>
      <Title key={title} page={importing.title}>
        {title}
      </Title>
      {lede !== undefined && (
        <p class="lede" dir="auto">
          {lede}
        </p>
      )}
      {children}
    </Screen>
  );
}
