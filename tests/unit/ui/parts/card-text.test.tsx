// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { CardText } from '../../../../src/ui/parts/CardText.tsx';

afterEach(cleanup);

const FAULT =
  '<span class="fault"><button type="button"><code>$}$</code> <span class="fault-hint"></span></button>' +
  '<span class="fault-reason" data-kind="KIND" data-detail="\\href" popover></span></span>';

const shown = (html: string): Element => render(<CardText html={html} as="answer" />).container;

test('a text is in a language of its own, which nobody knows', () => {
  document.documentElement.lang = 'ar';
  const text = shown(FAULT);
  expect(text.querySelector('.card-text')?.getAttribute('lang')).toBe('');
  expect(text.querySelector<HTMLElement>('.fault-hint')?.lang).toBe('ar');
});

test('a link says that it opens a tab; a letter opens none', () => {
  const text = shown(
    '<a href="https://a.b/" target="_blank">a</a> <a href="mailto:a@b.c" target="_blank">b</a>',
  );
  const [link, letter] = text.querySelectorAll('a');
  expect(link?.getAttribute('aria-description')).toBe('opens in a new tab');
  expect(letter?.hasAttribute('aria-description')).toBe(false);
});

test('a formula that can’t be set says so, and its button shows why', () => {
  const text = shown(FAULT.replace('KIND', 'command'));
  expect(text.querySelector('button')?.textContent).toBe('$}$ can’t be set: why?');
  const reason = text.querySelector('[popover]');
  expect(reason?.textContent).toBe('\\href isn’t allowed on a card.');
  expect(text.querySelector('button')?.popoverTargetElement).toBe(reason);
});

test('a reason that this version does not know is still one', () => {
  const text = shown(FAULT.replace('KIND', 'of-tomorrow'));
  expect(text.querySelector('[popover]')?.textContent).toMatch(/^KaTeX/);
});
