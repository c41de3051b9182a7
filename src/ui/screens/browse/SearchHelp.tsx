import { X } from 'lucide';
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../../parts/Button.tsx';
import { moreWords } from '../../words/more-words.ts';
import type { MoreWords } from '../../words/more-words.ts';
import './SearchHelp.css';

type Example = keyof MoreWords['browse']['examples'];

interface Examples {
  readonly title: 'helpWords' | 'helpFilters' | 'helpNumbers' | 'helpTogether';
  readonly means?: 'helpWordsMean';
  readonly lines: readonly (readonly [line: string, means: Example])[];
}

const GROUPS: readonly Examples[] = [
  {
    title: 'helpWords',
    means: 'helpWordsMean',
    lines: [
      ['gradient', 'word'],
      ['"learning rate"', 'phrase'],
      ['soft*', 'star'],
      ['front:loss', 'front'],
    ],
  },
  {
    title: 'helpFilters',
    lines: [
      ['deck:"Deep Learning"', 'deck'],
      ['tag:maths', 'tag'],
      ['is:due', 'is'],
      ['flag:1', 'flag'],
      ['kind:cloze', 'kind'],
    ],
  },
  {
    title: 'helpNumbers',
    lines: [
      ['prop:lapses>3', 'lapses'],
      ['prop:ivl>=30', 'interval'],
      ['prop:r<0.9', 'recall'],
      ['added:7', 'added'],
      ['rated:7:1', 'rated'],
    ],
  },
  {
    title: 'helpTogether',
    lines: [
      ['softmax -is:suspended', 'not'],
      ['tag:maths or tag:physics', 'or'],
      ['is:due (softmax or sigmoid)', 'group'],
    ],
  },
];

interface SearchHelpProps {
  readonly onTry: (line: string) => void;
  readonly onClose: () => void;
}

/** How a search is written, with examples to be tried. Closed, it gives the focus back to what had it. */
export function SearchHelp({ onTry, onClose }: SearchHelpProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { browse } = moreWords;
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const take = (line: string): void => {
    onTry(line);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="search-help" aria-labelledby={title} closedby="any" onClose={onClose}>
      <div class="head">
        <h2 id={title}>{browse.help}</h2>
        <IconButton node={X} label={browse.closeHelp} onClick={() => dialog.current?.close()} />
      </div>
      {GROUPS.map((group) => (
        <section key={group.title}>
          <h3>{browse[group.title]}</h3>
          {group.means && <p>{browse[group.means]}</p>}
          <ul>
            {group.lines.map(([line, means]) => (
              <li key={line}>
                <button type="button" onClick={() => take(line)}>
                  <code dir="ltr">{line}</code>
                  <span>{browse.examples[means]}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </dialog>
  );
}
