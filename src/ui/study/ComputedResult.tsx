import { Check } from 'lucide';
import type { JSX } from 'preact';
import type { AskedNumbers } from '../../state/computed-texts.ts';
import { Icon } from '../parts/Icon.tsx';
import { moreWords } from '../words/more-words.ts';
import './TypedResult.css';

/** What was typed against the number that comes out; the same number is right however it is written. */
export function ComputedResult({ asked }: { readonly asked: AskedNumbers }): JSX.Element {
  const { kinds } = moreWords;
  const given = asked.given.value.trim();
  if (given === '') return <p class="typed-result nothing">{kinds.nothing}</p>;
  if (asked.isRight()) {
    return (
      <p class="typed-result right">
        <Icon node={Check} />
        <span>{kinds.right}</span> <bdi class="typed-letters">{given}</bdi>
      </p>
    );
  }
  return (
    <div class="typed-result">
      <p class="visually-hidden">{kinds.differs(given, asked.answer)}</p>
      <div aria-hidden="true">
        <p>
          <small>{kinds.typed}</small>
          <bdi class="typed-letters">
            <del>{given}</del>
          </bdi>
        </p>
        <p>
          <small>{kinds.meant}</small>
          <bdi class="typed-letters">
            <ins>{asked.answer}</ins>
          </bdi>
        </p>
      </div>
    </div>
  );
}
