import { Check } from 'lucide';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AskedNumbers } from '../../state/computed-texts.ts';
import { useSay } from '../parts/Announcer.tsx';
import { Icon } from '../parts/Icon.tsx';
import { moreWords } from '../words/more-words.ts';
import './TypedResult.css';

/**
 * What was typed against the number that comes out; the same number is right however it is written. It is said, too: a
 * turned card has the focus below it, at its answer.
 */
export function ComputedResult({ asked }: { readonly asked: AskedNumbers }): JSX.Element {
  const given = asked.given.value.trim();
  const isRight = asked.isRight();
  const said = inWords(given, isRight, asked.answer);
  const say = useSay();
  useEffect(() => say(said, asked), [say, said, asked]);
  const { kinds } = moreWords;
  if (given === '') return <p class="typed-result nothing">{said}</p>;
  if (isRight) {
    return (
      <p class="typed-result right">
        <Icon node={Check} />
        <span>{kinds.right}</span> <bdi class="typed-letters">{given}</bdi>
      </p>
    );
  }
  return (
    <div class="typed-result">
      <p class="visually-hidden">{said}</p>
      <div aria-hidden="true">
        <Line label={kinds.typed}>
          <del>{given}</del>
        </Line>
        <Line label={kinds.meant}>
          <ins>{asked.answer}</ins>
        </Line>
      </div>
    </div>
  );
}

function inWords(given: string, isRight: boolean, answer: string): string {
  const { kinds } = moreWords;
  if (given === '') return kinds.nothing;
  return isRight ? `${kinds.right} ${given}` : kinds.differs(given, answer);
}

const Line = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: JSX.Element;
}): JSX.Element => (
  <p>
    <small>{label}</small>
    <bdi class="typed-letters">{children}</bdi>
  </p>
);
