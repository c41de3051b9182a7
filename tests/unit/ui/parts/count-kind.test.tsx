// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { CountsBar } from '../../../../src/ui/parts/CountsBar.tsx';

afterEach(cleanup);

test('a count is said with a whole word where it shows a short one', () => {
  const { container } = render(<CountsBar counts={{ fresh: 7, learning: 0, due: 3 }} />);
  const [, learning] = container.querySelectorAll('li');
  learning?.querySelector('[aria-hidden]')?.remove();
  expect(learning?.textContent).toBe('0 learning');
});
