import { Check } from 'lucide';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { firstParagraph } from '../../content/first-paragraph.ts';
import type { TypedStrict } from '../../domain/typed-strict.ts';
import { compareTyped, type TypedStretch } from '../../domain/typed.ts';
import { Icon } from '../parts/Icon.tsx';
import { moreWords } from '../words/more-words.ts';
import './TypedResult.css';

interface TypedResultProps {
  readonly typed: string;
  readonly back: string;
  readonly strict: TypedStrict;
}

/** What was typed against what was meant, letter by letter; a screen reader is told it in a sentence. */
export function TypedResult({ typed, back, strict }: TypedResultProps): JSX.Element {
  const meant = useMemo(() => firstParagraph(back), [back]);
  const { isRight, stretches } = useMemo(() => compareTyped(typed, meant, strict), [typed, meant, strict]);
  const { kinds } = moreWords;
  if (typed.trim() === '') return <p class="typed-result nothing">{kinds.nothing}</p>;
  if (isRight) {
    return (
      <p class="typed-result right">
        <Icon node={Check} />
        <span>{kinds.right}</span> <Letters stretches={stretches} leaveOut="extra" />
      </p>
    );
  }
  return (
    <div class="typed-result">
      <p class="visually-hidden">{differenceInWords(typed, meant, stretches)}</p>
      <div aria-hidden="true">
        <p>
          <small>{kinds.typed}</small>
          <Letters stretches={stretches} leaveOut="missing" />
        </p>
        <p>
          <small>{kinds.meant}</small>
          <Letters stretches={stretches} leaveOut="extra" />
        </p>
      </div>
    </div>
  );
}

interface LettersProps {
  readonly stretches: readonly TypedStretch[];
  readonly leaveOut: TypedStretch['kind'];
}

const Letters = ({ stretches, leaveOut }: LettersProps): JSX.Element => (
  <bdi class="typed-letters" lang="">
    {stretches
      .filter(({ kind }) => kind !== leaveOut)
      .map(({ kind, text }, place) =>
        kind === 'same' ? (
          text
        ) : kind === 'extra' ? (
          <del key={place}>{text}</del>
        ) : (
          <ins key={place}>{text}</ins>
        ),
      )}
  </bdi>
);

function differenceInWords(typed: string, meant: string, stretches: readonly TypedStretch[]): string {
  const { differs, missing, extra } = moreWords.kinds;
  const of = (kind: TypedStretch['kind']): readonly string[] =>
    stretches.filter((stretch) => stretch.kind === kind).map(({ text }) => text);
  const [lacks, spare] = [of('missing'), of('extra')];
  return [
    differs(typed.trim(), meant),
    ...(lacks.length > 0 ? [missing(lacks.join(', '))] : []),
    ...(spare.length > 0 ? [extra(spare.join(', '))] : []),
  ].join(' ');
}
