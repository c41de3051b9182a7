import { Check } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { firstParagraph } from '../../content/first-paragraph.ts';
import type { TypedStrict } from '../../domain/typed-strict.ts';
import { compareTyped, type TypedStretch } from '../../domain/typed.ts';
import { useSay } from '../parts/Announcer.tsx';
import { Icon } from '../parts/Icon.tsx';
import { moreWords } from '../words/more-words.ts';
import './TypedResult.css';

interface TypedResultProps {
  readonly typed: string;
  readonly back: string;
  readonly strict: TypedStrict;
}

/**
 * What was typed against what was meant, letter by letter. A screen reader is told it in a sentence, and at once: a turned
 * card has the focus below it, at its answer.
 */
export function TypedResult({ typed, back, strict }: TypedResultProps): JSX.Element {
  const meant = useMemo(() => firstParagraph(back), [back]);
  const { isRight, stretches } = useMemo(() => compareTyped(typed, meant, strict), [typed, meant, strict]);
  const { kinds } = moreWords;
  const isNothing = typed.trim() === '';
  const told = isRight ? `${kinds.right} ${meant}` : differenceInWords(typed, meant, stretches);
  const said = isNothing ? kinds.nothing : told;
  const say = useSay();
  useEffect(() => say(said), [say, said]);
  if (isNothing) return <p class="typed-result nothing">{said}</p>;
  if (isRight) {
    return (
      <p class="typed-result right">
        <Icon node={Check} />
        <span>{kinds.right}</span> <Letters stretches={stretches} of="meant" />
      </p>
    );
  }
  return (
    <div class="typed-result">
      <p class="visually-hidden">{said}</p>
      <div aria-hidden="true">
        <p>
          <small>{kinds.typed}</small>
          <Letters stretches={stretches} of="typed" />
        </p>
        <p>
          <small>{kinds.meant}</small>
          <Letters stretches={stretches} of="meant" />
        </p>
      </div>
    </div>
  );
}

interface LettersProps {
  readonly stretches: readonly TypedStretch[];
  readonly of: 'typed' | 'meant';
}

const Letters = ({ stretches, of }: LettersProps): JSX.Element => (
  <bdi class="typed-letters" lang="">
    {stretches.map((stretch, place) => {
      const text = stretch[of];
      if (stretch.kind === 'same' || text === '') return text;
      return of === 'typed' ? <del key={place}>{text}</del> : <ins key={place}>{text}</ins>;
    })}
  </bdi>
);

function differenceInWords(typed: string, meant: string, stretches: readonly TypedStretch[]): string {
  const { differs, missing, extra } = moreWords.kinds;
  const lacks = stretches.filter(({ kind }) => kind === 'missing').map(({ meant }) => meant);
  const spare = stretches.filter(({ kind }) => kind === 'extra').map(({ typed }) => typed);
  return [
    differs(typed.trim(), meant),
    ...(lacks.length > 0 ? [missing(lacks.join(', '))] : []),
    ...(spare.length > 0 ? [extra(spare.join(', '))] : []),
  ].join(' ');
}
