import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { TagBranch } from '../../domain/tag-tree.ts';
import type { AppModel } from '../../state/app-model.ts';
import { TagsModel } from '../../state/tags-model.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { NotKept } from '../parts/NotKept.tsx';
import { Panel } from '../parts/Panel.tsx';
import { ProgressBar } from '../parts/ProgressBar.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Title } from '../parts/Title.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useFresh } from '../use-fresh.ts';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import { TagLine } from './tags/TagLine.tsx';
import './TagsScreen.css';

/** All tags as a tree. */
export function TagsScreen({ app }: { readonly app: AppModel }): JSX.Element {
  const model = useFresh(app, () => new TagsModel(app.parts.context));
  const tags = model.tags.value;
  const share = model.working.value;
  const { order } = moreWords;
  return (
    <Screen back={{ to: { screen: 'decks' }, name: words.backToDecks }} bar={words.navigation.decks}>
      <Title>{order.tags.title}</Title>
      <NotKept failure={model.failure.value} />
      {share !== null && (
        <Panel>
          <p>{order.tags.working}</p>
          <ProgressBar name={order.tags.working} share={share} />
        </Panel>
      )}
      {tags === null ? <Waiting app={app} rows={4} /> : <TagTree app={app} model={model} tags={tags} />}
    </Screen>
  );
}

interface TagTreeProps {
  readonly app: AppModel;
  readonly model: TagsModel;
  readonly tags: readonly TagBranch[];
}

function TagTree({ app, model, tags }: TagTreeProps): JSX.Element {
  const edited = useSignal<string | null>(null);
  const { order } = moreWords;
  if (tags.length === 0) {
    return (
      <EmptyState title={order.tags.empty}>
        <p>{order.tags.emptyMeans}</p>
      </EmptyState>
    );
  }
  return (
    <ul class="tag-tree" aria-label={order.tags.title}>
      {tags.map((branch) => (
        <TagLine
          key={branch.tag}
          app={app}
          model={model}
          branch={branch}
          isEdited={edited.value === branch.tag}
          onEdit={(on) => (edited.value = on ? branch.tag : null)}
        />
      ))}
    </ul>
  );
}
