import { expect, test } from 'vitest';
import { codeHtml, languageOf, loadHighlighter } from '../../../src/content/code.ts';

const highlighter = await loadHighlighter();
const html = (text: string, info = '') => codeHtml({ text, info }, highlighter);

test('the fence names the language', () => {
  expect(html('let x = 1;', 'js title="a"')).toContain('<span class="hljs-keyword">let</span>');
  expect(languageOf({ text: 'x', info: '{.python .numberLines}' })).toBe('python');
  expect(languageOf({ text: 'x', info: 'C++' })).toBe('c++');
});

test('code without a language is Python where it looks like it', () => {
  expect(html('def f(x):\n\treturn x')).toContain('<span class="hljs-keyword">return</span>');
  expect(html('total of all')).not.toContain('hljs');
});

test('it can be reached and scrolled by key, and says what it is', () => {
  expect(html('x = 1', 'py')).toMatch(/^<pre dir="ltr" role="group" aria-label="Python">/);
  expect(html('x', 'nonsense')).toMatch(/^<pre dir="ltr" role="group" aria-label="Code">/);
});

test('tabs and lines stay', () => expect(html('a\n\tb\n\n\tc')).toContain('a\n\tb\n\n\tc'));

test.each(['nonsense', '__proto__', 'constructor', '"><b>', 'python"><b>', ''])(
  'markup is text: %j',
  (info) => {
    expect(html('<b>&</b>', info).replaceAll(/<span class="[\w -]+">|<\/span>/g, '')).toContain(
      '&lt;b&gt;&amp;&lt;/b&gt;',
    );
    expect(html('x', info)).not.toContain('<b>');
  },
);

test('very long code is shown without colours', () => {
  expect(html('x = 1\n'.repeat(5_000), 'python')).not.toContain('hljs');
});
