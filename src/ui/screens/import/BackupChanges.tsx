import { ArrowLeftRight } from 'lucide';
import type { JSX } from 'preact';
import type { MergeSummary } from '../../../domain/merge-summary.ts';
import type { BackupSummary } from '../../../state/import-summary.ts';
import { Notice } from '../../parts/Notice.tsx';
import { Tally, type TallyRow } from '../../parts/Tally.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import { EditedTexts } from './EditedTexts.tsx';
import { Fronts } from './Fronts.tsx';

/** What a backup would change, and what the device that it came from lacks. */
export function BackupChanges({ backup }: { readonly backup: BackupSummary }): JSX.Element {
  const { summary, media, deviceName } = backup;
  const { lacking } = summary;
  const { importing } = moreWords;
  return (
    <>
      <Tally rows={[...growth(summary), ...pictures(media), ...differences(summary), lost()]} />
      {lacking.changes && (
        <Notice icon={ArrowLeftRight}>
          <p>{importing.lacks(deviceName, lacking.answers, lacking.cards)}</p>
        </Notice>
      )}
    </>
  );
}

/** What comes in addition. */
function growth({ answers, cards, dueChanges, revived }: MergeSummary): readonly TallyRow[] {
  const { newAnswers, newCards, revived: back } = moreWords.importing;
  const newOnes = cards.reduce((sum, { count }) => sum + count, 0);
  return [
    gain(answers, newAnswers.what(answers), newAnswers.note(dueChanges.length)),
    ...(newOnes > 0 ? [gain(newOnes, newCards.what(newOnes), newCards.note(cards))] : []),
    ...(revived.length > 0
      ? [
          {
            ...gain(revived.length, back.what(revived.length), back.note),
            details: <Fronts notes={revived} />,
          },
        ]
      : []),
  ];
}

function pictures(count: number): readonly TallyRow[] {
  const { came } = moreWords.media;
  return count > 0 ? [gain(count, came.what(count), came.note)] : [];
}

const gain = (value: number, what: string, note: string): TallyRow =>
  value > 0
    ? { value: words.gain(value), tone: 'plus', what, note }
    : { value: words.number(0), tone: 'zero', what, note };

/** What is here and would be otherwise. */
function differences({ updated, editedOnBoth, deleted }: MergeSummary): readonly TallyRow[] {
  const { importing } = moreWords;
  const { number } = words;
  const row = (count: number, said: (typeof importing)['updated' | 'editedOnBoth' | 'deleted']) => ({
    value: number(count),
    tone: 'differs' as const,
    what: said.what(count),
    note: said.note,
  });
  const rows: readonly TallyRow[] = [
    { ...row(updated.length, importing.updated), details: <Fronts notes={updated} /> },
    { ...row(editedOnBoth.length, importing.editedOnBoth), details: <EditedTexts notes={editedOnBoth} /> },
    { ...row(deleted.length, importing.deleted), details: <Fronts notes={deleted} /> },
  ];
  return rows.filter(({ value }) => value !== number(0));
}

const lost = (): TallyRow => ({ value: words.number(0), tone: 'zero', ...moreWords.importing.lost });
