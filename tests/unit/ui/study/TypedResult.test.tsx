// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Announcer } from '../../../../src/ui/parts/Announcer.tsx';
import { TypedResult } from '../../../../src/ui/study/TypedResult.tsx';

afterEach(cleanup);

test.each([
  ['softmax', /^Right softmax$/],
  ['softmix', /^You typed softmix, meant was softmax\./],
  [' ', /^Nothing typed$/],
])('what became of “%s” is heard, as the focus goes on to the answer below', (typed, said) => {
  render(
    <Announcer>
      <TypedResult typed={typed} back="<p>softmax</p>" strict="kind" />
    </Announcer>,
  );
  expect(document.querySelector('[aria-live=polite]')?.textContent).toMatch(said);
});
