// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Announcer } from '../../../../src/ui/parts/Announcer.tsx';
import { ComputedResult } from '../../../../src/ui/study/ComputedResult.tsx';

afterEach(cleanup);

const heard = (): string | null | undefined => document.querySelector('[aria-live=polite]')?.textContent;

test.each([
  ['11', true, 'Right 11'],
  [' 1 ', false, 'You typed 1, meant was 11.'],
  [' ', false, 'Nothing typed'],
])('what became of “%s” is heard, as the focus goes on to the answer below', (typed, isRight, said) => {
  const asked = { answer: '11', given: signal(typed), isRight: () => isRight, review: () => ({ more: {} }) };
  const { rerender } = render(
    <Announcer>
      <ComputedResult asked={asked} />
    </Announcer>,
  );
  expect(heard()).toBe(said);
  rerender(
    <Announcer>
      <ComputedResult key="again" asked={asked} />
    </Announcer>,
  );
  expect(heard()).toBe(said);
});
