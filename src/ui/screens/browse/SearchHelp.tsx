import type { JSX } from 'preact';
import { Dialog } from '../../parts/Dialog.tsx';
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

/** How a search is written, with examples to be tried. */
export function SearchHelp({ onTry, onClose }: SearchHelpProps): JSX.Element {
  const { browse } = moreWords;
  return (
    <Dialog kind="search-help" title={browse.help} close={browse.closeHelp} onClose={onClose}>
      {(close) =>
        GROUPS.map((group) => (
          <Group
            key={group.title}
            group={group}
            onTry={(line) => {
              onTry(line);
              close();
            }}
          />
        ))
      }
    </Dialog>
  );
}

interface GroupProps {
  readonly group: Examples;
  readonly onTry: (line: string) => void;
}

function Group({ group: { title, means, lines }, onTry }: GroupProps): JSX.Element {
  const { browse } = moreWords;
  return (
    <section>
      <h3>{browse[title]}</h3>
      {means && <p>{browse[means]}</p>}
      <ul>
        {lines.map(([line, example]) => (
          <li key={line}>
            <button type="button" onClick={() => onTry(line)}>
              <code dir="ltr">{line}</code>
              <span>{browse.examples[example]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
