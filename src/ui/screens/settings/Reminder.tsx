import type { JSX } from 'preact';
import type { ReminderModel } from '../../../state/reminder-model.ts';
import { NumberField } from '../../parts/NumberField.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { moreWords } from '../../words/more-words.ts';

const MOST = 10_000;
const STEP = 50;

/** From how many answers on the end of a session tells that they are in no backup. */
export function Reminder({ reminder }: { readonly reminder: ReminderModel }): JSX.Element {
  const { backup } = moreWords;
  const set = async (after: number): Promise<void> => reminder.setAfter(after);
  return (
    <Panel>
      <div class="row">
        <div class="what">
          <label for="remind-after">{backup.remind}</label>
          <small id="remind-means">{backup.remindMeans}</small>
        </div>
        <NumberField
          id="remind-after"
          name={backup.remind}
          value={reminder.after.value}
          min={0}
          max={MOST}
          step={STEP}
          onChange={set}
        />
      </div>
    </Panel>
  );
}
