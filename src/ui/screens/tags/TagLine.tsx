import { Pencil, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import { namePart } from '../../../domain/search/edit-line.ts';
import type { TagBranch } from '../../../domain/tag-tree.ts';
import type { AppModel } from '../../../state/app-model.ts';
import { addressOf } from '../../../state/route.ts';
import type { TagsModel } from '../../../state/tags-model.ts';
import { IconButton } from '../../parts/Button.tsx';
import { focusTitle } from '../../parts/Title.tsx';
import { tell } from '../../tell.ts';
import { moreWords } from '../../words/more-words.ts';
import { RenameTag } from './RenameTag.tsx';

interface TagLineProps {
  readonly app: AppModel;
  readonly model: TagsModel;
  readonly branch: TagBranch;
  readonly isEdited: boolean;
  readonly onEdit: (on: boolean) => void;
}

/** One tag, and what can be done with it. */
export function TagLine({ app, model, branch, isEdited, onEdit }: TagLineProps): JSX.Element {
  const { tag, name, depth, notes } = branch;
  const words = moreWords.order.tags;
  const rename = async (to: string): Promise<void> => {
    focusTitle();
    onEdit(false);
    tell(app, await model.rename(tag, to), () => moreWords.order.tags.renamed(tag));
  };
  const remove = async (): Promise<void> => {
    focusTitle();
    tell(app, await model.delete(tag), () => moreWords.order.tags.deleted(tag));
  };
  return (
    <li style={{ '--depth': depth }}>
      <div class="what">
        <a
          dir="auto"
          href={addressOf({ screen: 'browse', query: namePart('tag', tag), sort: null })}
          aria-label={words.open(tag)}
        >
          {name}
        </a>
        <small>{moreWords.order.notes(notes)}</small>
      </div>
      <div class="ways">
        <IconButton node={Pencil} label={words.renameOf(tag)} onClick={() => onEdit(!isEdited)} />
        <IconButton node={Trash2} label={words.deleteOf(tag)} onClick={() => void remove()} />
      </div>
      {isEdited && (
        <RenameTag model={model} tag={tag} onRename={rename} onClose={() => (focusTitle(), onEdit(false))} />
      )}
    </li>
  );
}
