import { useEffect } from 'preact/hooks';
import type { AppModel } from '../../../state/app-model.ts';
import type { OptionsModel } from '../../../state/options-model.ts';
import { tell } from '../../tell.ts';
import { moreWords } from '../../words/more-words.ts';

/** Says that an option or the name was changed, with the way back. */
export function useToldOptions(app: AppModel, model: OptionsModel): void {
  const written = model.written.value;
  useEffect(() => {
    if (written === null) return;
    const { undo, action } = written;
    tell(app, undo, () => moreWords.order.done[action === 'edit' ? 'renamed' : 'options']);
  }, [app, written]);
}
