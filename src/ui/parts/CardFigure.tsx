import { RotateCcw } from 'lucide';
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Figure, OpenedFigure } from '../../figures/figure.ts';
import { loadFigure } from '../../figures/figures.ts';
import { Begun } from '../../figures/kit/begun.ts';
import type { SettingFault } from '../../figures/settings.ts';
import { moreWords } from '../words/more-words.ts';
import { IconButton } from './Button.tsx';
import './CardFigure.css';

interface CardFigureProps {
  readonly name: string;
  readonly settings: string;
}

/** A figure on a card, or what is wrong with what the card says of it. */
export function CardFigure({ name, settings }: CardFigureProps): JSX.Element | null {
  const loaded = useLoaded(name);
  const opened = useMemo(() => (loaded ? openedBy(loaded, name, settings) : null), [loaded, name, settings]);
  if (opened === null) return null;
  return opened.kind === 'open' ? <Shown {...opened} /> : <Faulty opened={opened} />;
}

type Loaded = { readonly kind: 'loaded'; readonly figure: Figure | null } | { readonly kind: 'unreachable' };
type Opened = OpenedFigure | { readonly kind: 'unreachable' };

function useLoaded(name: string): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    loadFigure(name).then(
      (figure) => setLoaded({ kind: 'loaded', figure }),
      () => setLoaded({ kind: 'unreachable' }),
    );
  }, [name]);
  return loaded;
}

function openedBy(loaded: Loaded, name: string, settings: string): Opened {
  if (loaded.kind === 'unreachable') return loaded;
  return (
    loaded.figure?.open(settings) ?? { kind: 'faulty', faults: [{ kind: 'no-such-figure', figure: name }] }
  );
}

/** What it says is English, as the deck that it was made for, and is told as such. */
function Shown({ title, View }: Extract<OpenedFigure, { kind: 'open' }>): JSX.Element {
  const [beginning, setBeginning] = useState(0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only hears what its controls leave over
    <div class="card-figure" onKeyDown={leaveByEscape}>
      <div class="head">
        <p lang="en" dir="ltr">
          {title}
        </p>
        <IconButton
          node={RotateCcw}
          label={moreWords.figures.again}
          onClick={() => setBeginning(beginning + 1)}
        />
      </div>
      <fieldset key={beginning} class="body" lang="en" dir="ltr" aria-label={title}>
        <Begun value={beginning}>
          <View />
        </Begun>
      </fieldset>
    </div>
  );
}

/** From within a figure, where keys are the figure's own, to the text around it: there they rate the card again. */
function leaveByEscape({ key, currentTarget }: TargetedKeyboardEvent<HTMLElement>): void {
  if (key === 'Escape') currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
}

function Faulty({ opened }: { readonly opened: Exclude<Opened, { kind: 'open' }> }): JSX.Element {
  const { figures } = moreWords;
  if (opened.kind === 'unreachable') return <p class="figure-fault">{figures.unreachable}</p>;
  return (
    <div class="figure-fault" role="note">
      <b>{figures.wrong}</b>
      {opened.faults.map((fault, i) => (
        <p key={i}>{inWords(fault)}</p>
      ))}
    </div>
  );
}

function inWords(fault: SettingFault): string {
  const { faults } = moreWords.figures;
  switch (fault.kind) {
    case 'no-such-figure':
      return faults['no-such-figure'](fault.figure);
    case 'no-setting':
      return faults['no-setting'](fault.line);
    case 'unknown':
      return faults.unknown(fault.setting, fault.known.join(', '));
    case 'twice':
      return faults.twice(fault.setting);
    case 'no-number':
      return faults['no-number'](fault.setting, fault.value);
    case 'range':
      return faults.range(fault.setting, fault.min, fault.max);
    case 'whole':
      return faults.whole(fault.setting);
    case 'count':
      return faults.count(fault.setting, fault.least, fault.most);
    case 'letters':
      return faults.letters(fault.setting, fault.least, fault.most);
    case 'choice':
      return faults.choice(fault.setting, fault.choices.join(', '));
    case 'missing':
      return faults.missing(fault.setting);
    case 'source':
      return faults.source(fault.line);
    case 'formula':
      return faults.formula(fault.line);
    case 'lines':
      return faults.lines(fault.most);
    case 'unknown-name':
      return faults['unknown-name'](fault.line, fault.name);
    case 'no-draw':
      return faults['no-draw'];
  }
}
