import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { moreWords } from '../../words/more-words.ts';
import { Segmented } from '../../parts/Segmented.tsx';
import { Sheet } from './Sheet.tsx';

interface StudySheetProps {
  readonly count: number;
  readonly onStart: (counts: boolean) => void;
  readonly onClose: () => void;
}

/** Whether the answers to what was found are to count. */
export function StudySheet({ count, onStart, onClose }: StudySheetProps): JSX.Element {
  const how = useSignal<'look' | 'count'>('look');
  const { many } = moreWords;
  const counts = how.value === 'count';
  return (
    <Sheet title={many.study(count)} act={many.start} onAct={() => onStart(counts)} onClose={onClose}>
      <Segmented
        name={many.how}
        choices={[
          { value: 'look', label: many.look },
          { value: 'count', label: many.count },
        ]}
        value={how.value}
        onChange={(chosen) => (how.value = chosen)}
      />
      <p aria-live="polite">{counts ? many.countMeans : many.lookMeans}</p>
    </Sheet>
  );
}
