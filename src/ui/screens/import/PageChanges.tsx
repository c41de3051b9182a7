import type { JSX } from 'preact';
import type { PageSummary } from '../../../state/import-summary.ts';
import { Tally, type TallyRow } from '../../parts/Tally.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import { BrokenFormulas } from './BrokenFormulas.tsx';
import './PageChanges.css';

const KINDS = [
  { kind: 'added', tone: 'plus' },
  { kind: 'updated', tone: 'differs' },
  { kind: 'revived', tone: 'plus' },
  { kind: 'kept', tone: 'zero' },
  { kind: 'unchanged', tone: 'zero' },
] as const;

/** What a page of cards would change. */
export function PageChanges({ page }: { readonly page: PageSummary }): JSX.Element {
  return <Tally rows={[...cardRows(page), ...formulaRow(page), ...outsideRow(page)]} />;
}

const cardRows = (page: PageSummary): readonly TallyRow[] =>
  KINDS.filter(({ kind }) => page[kind] > 0).map(({ kind, tone }) => {
    const { what, note } = moreWords.importing[kind];
    const value = tone === 'plus' ? words.gain(page[kind]) : words.number(page[kind]);
    return { value, tone, what: what(page[kind]), note };
  });

function formulaRow({ broken }: PageSummary): readonly TallyRow[] {
  if (broken.length === 0) return [];
  const { what, note } = moreWords.importing.broken;
  const value = words.number(broken.length);
  const details = <BrokenFormulas formulas={broken} />;
  return [{ value, tone: 'differs', what: what(broken.length), note: note(broken.length), details }];
}

function outsideRow({ outside }: PageSummary): readonly TallyRow[] {
  if (outside === '') return [];
  const { what, note } = moreWords.importing.outside;
  const details = (
    <pre class="outside" dir="auto">
      {outside}
    </pre>
  );
  return [{ value: '–', tone: 'zero', what, note, details }];
}
