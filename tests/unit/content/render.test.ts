// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import * as maths from '../../../src/content/maths.ts';
import { renderMarkdown } from '../../../src/content/render.ts';
import { ATTACKS } from '../../fixtures/attacks.ts';

await vi.hoisted(async () => (await import('../../../src/build/node-names.ts')).nameNodes());

const html = async (text: string) => (await renderMarkdown(text)).html;

async function rendered(text: string): Promise<HTMLElement> {
  const host = document.createElement('div');
  host.innerHTML = await html(text);
  return host;
}

describe('what people write', () => {
  test.each([
    ['emphasis', 'a *b* **c**', '<p dir="auto">a <em>b</em> <strong>c</strong></p>'],
    ['lines', 'a\nb', '<p dir="auto">a<br>\nb</p>'],
    ['arrows', 'a --> b -> c', '<p dir="auto">a --&gt; b -&gt; c</p>'],
    ['money', '$5 and \\$10', '<p dir="auto">$5 and $10</p>'],
    ['HTML of a card', 'H<sub>2</sub>O<br>x', '<p dir="auto">H<sub>2</sub>O<br>x</p>'],
    ['what only looks like HTML', 'List<int> x', '<p dir="auto">List&lt;int&gt; x</p>'],
    ['a tag that a card may not have', 'the <script> tag', '<p dir="auto">the &lt;script&gt; tag</p>'],
    ['a tag over lines', '<form>\na\n</form>', '<p dir="auto">&lt;form&gt;<br>\na<br>\n&lt;/form&gt;</p>'],
    ['a comment', 'a <!-- b --> c', '<p dir="auto">a  c</p>'],
    ['a comment beside what looks like HTML', 'List<int> <!-- b -->', '<p dir="auto">List&lt;int&gt; </p>'],
    ['a comment on lines of its own', 'a\n\n<!--\nb\n-->\n\nc', '<p dir="auto">a</p>\n<p dir="auto">c</p>'],
    ['a comment in a block', '<div><!-- b -->a &lt;b&gt;</div>', '<div dir="auto">a &lt;b&gt;</div>'],
    ['a name that looks like an address', 'main.py fast.ai', '<p dir="auto">main.py fast.ai</p>'],
  ])('%s', async (_name, text, expected) => expect((await html(text)).trim()).toBe(expected));

  test('a column keeps its alignment', async () => {
    const cells = (await rendered('| a | b |\n|:-:|--:|\n| 1 | 2 |')).querySelectorAll('td');
    expect([...cells].map((cell) => cell.getAttribute('align'))).toEqual(['center', 'right']);
  });

  test('a table scrolls by itself', async () => {
    const table = (await rendered('| a |\n| - |\n| 1 |')).querySelector('table');
    expect(table?.parentElement?.outerHTML).toMatch(/^<div class="scroller">/);
  });

  test('headings keep their order below the one of the screen', async () => {
    const host = await rendered('### a\n\n##### b\n\n### c');
    expect([...host.children].map((heading) => heading.localName)).toEqual(['h2', 'h3', 'h2']);
  });

  test('a right-to-left text has its own direction, and code never', async () => {
    const host = await rendered('- مرحبا\n\n```\nx\n```');
    expect(host.querySelector('ul')?.dir).toBe('auto');
    expect(host.querySelector('pre')?.dir).toBe('ltr');
  });
});

describe('addresses', () => {
  test('a link tells nobody where from and opens apart', async () => {
    const link = (await rendered('https://arxiv.org/abs/1801.00868')).querySelector('a');
    expect(link?.outerHTML).toBe(
      '<a href="https://arxiv.org/abs/1801.00868" rel="noopener noreferrer" target="_blank">' +
        'https://arxiv.org/abs/1801.00868</a>',
    );
  });

  test.each(['https://a.b/', 'http://a.b/', 'mailto:a@b.c'])('%s can be followed', async (address) =>
    expect((await rendered(`[x](${address})`)).querySelector('a')?.getAttribute('href')).toBe(address),
  );

  test.each(['#/settings', 'other.html', '/x', '//a.b', 'ftp://a.b', 'tel:1', 'blob:https://a.b/1'])(
    '%s can not',
    async (address) => {
      for (const text of [`[x](${address})`, `<a href="${address}">x</a>`]) {
        const host = await rendered(text);
        expect(host.querySelector('[href]')).toBeNull();
        expect(host.textContent).toContain('x');
      }
    },
  );

  test.each(['https://a.b/c.png', 'http://a.b/c.png', '//a.b/c.png'])(
    'an image from elsewhere shows as a link: %s',
    async (address) => {
      const host = await rendered(`![what it shows](${address})`);
      expect(host.querySelector('img')).toBeNull();
      expect(host.querySelector('a')?.textContent).toBe(address);
      expect(host.textContent?.trim()).toBe(`what it shows ${address}`);
    },
  );

  test('an image in a link shows as its text', async () => {
    const host = await rendered('[![x](https://a.b/c.png)](https://d.e)');
    expect(host.querySelectorAll('a')).toHaveLength(1);
    expect(host.querySelector('a')?.textContent).toBe('x https://a.b/c.png');
  });

  test('an image that the text carries shows, another kind of data does not', async () => {
    const png = 'data:image/png;base64,iVBORw0KGgo=';
    expect((await rendered(`![x](${png})`)).querySelector('img')?.getAttribute('src')).toBe(png);
    expect((await rendered('<img src="data:image/svg+xml,<svg/>">')).querySelector('img')).toBeNull();
  });
});

describe('formulas and code', () => {
  test('a stranger’s style goes, KaTeX’s stays', async () => {
    const host = await rendered('<b style="color:red" class="card" id="app">x</b> $\\frac{a}{b}$');
    expect(host.querySelector('b')?.attributes).toHaveLength(0);
    expect(host.querySelector('.katex [style]')).not.toBeNull();
    expect(host.querySelector('math annotation')?.textContent).toBe('\\frac{a}{b}');
  });

  test('a formula apart can scroll by itself', async () => {
    expect((await rendered('$$x$$')).querySelector('.formula')?.attributes).toHaveLength(1);
    expect((await rendered('so $x$')).querySelector('.formula')).toBeNull();
  });

  test('a fault shows its source, and why behind a button of its own', async () => {
    const { html: text, faults } = await renderMarkdown('a $x$ b $}$ c $y^{$ d');
    expect(faults.map(({ formula }) => formula)).toEqual(['}', 'y^{']);
    const host = document.createElement('div');
    host.innerHTML = text;
    const buttons = [...host.querySelectorAll('button')];
    expect(buttons.map((button) => button.querySelector('code')?.textContent)).toEqual(['$}$', '$y^{$']);
    const reasons = [...host.querySelectorAll<HTMLElement>('.fault > [popover]')];
    expect(reasons.map(({ dataset: { kind, detail } }) => ({ kind, detail }))).toEqual(
      faults.map(({ reason }) => reason),
    );
    expect(host.querySelectorAll('.katex')).toHaveLength(1);
    expect(host.textContent).toContain(' d');
  });

  test('nothing has an id or words of the app: what is kept is shown beside anything, in any language', async () => {
    const host = await rendered('$}$ $}$ https://a.b');
    expect(host.querySelector('[id]')).toBeNull();
    expect(host.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe('$}$ $}$ https://a.b');
  });

  test('code in a list and a formula in a quote stay where they are', async () => {
    const host = await rendered('- a\n\n  ```py\n  x = 1\n  ```\n\n> so $x$');
    expect(host.querySelector('li > pre .hljs-number')?.textContent).toBe('1');
    expect(host.querySelector('blockquote > p > .katex')).not.toBeNull();
  });
});

test('where a library is out of reach the text shows as written, and says that it can be more', async () => {
  const load = vi.spyOn(maths, 'loadKatex').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const text = 'so $x$';
  expect(await renderMarkdown(text)).toMatchObject({
    html: expect.stringContaining('so $x$'),
    isWhole: false,
  });
  expect(load).toHaveBeenCalledOnce();
  expect(await renderMarkdown(text)).toMatchObject({
    html: expect.stringContaining('class="katex"'),
    isWhole: true,
  });
});

describe('a text that is too much shows as written', () => {
  test.each([
    ['too long', 'a '.repeat(60_000)],
    ['too deep', `${'> '.repeat(200)}x`],
    ['too many elements', '<b>'.repeat(5_000)],
    ['too many formulas', '$x$ '.repeat(2_000)],
  ])('%s', async (_name, text) => {
    const host = await rendered(text);
    expect(host.querySelector('.as-written')?.textContent).toBe(text);
  });
});

const isOurs = (element: Element): boolean => element.closest('.katex') !== null;
const events = (element: Element) => [...element.attributes].filter(({ name }) => /^on/i.test(name));

describe('strangers', () => {
  const ELEMENTS =
    'script, style, link, meta, base, iframe, object, embed, form, input, select, textarea, template, noscript, ' +
    'video, audio, source, dialog, button';
  const ATTRIBUTES =
    '[srcset], [background], [poster], [ping], [name], [action], [formaction], [srcdoc], [style], [id], ' +
    '[src]:not([src^="data:image/"])';

  // What is only large or endless is for a real browser: happy-dom takes its time.
  test.each(ATTACKS.filter(({ name }) => !/^(a text|an endless)/.test(name)))(
    '$name',
    { timeout: 30_000 },
    async ({ text }) => {
      const host = await rendered(text);
      const all = [...host.querySelectorAll('*')];
      const theirs = all.filter((element) => !isOurs(element));
      const elements = [...host.querySelectorAll(ELEMENTS)];
      expect(
        elements.find(({ parentElement }) => parentElement?.className !== 'fault')?.outerHTML,
      ).toBeUndefined();
      expect(theirs.find((element) => element.matches(ATTRIBUTES))?.outerHTML).toBeUndefined();
      expect(theirs.find((element) => element.localName === 'svg')?.outerHTML).toBeUndefined();
      expect(all.flatMap(events).map(({ name }) => name)).toEqual([]);
      for (const link of host.querySelectorAll('[href]')) {
        expect(link.getAttribute('href')).toMatch(/^(https?:|mailto:)/);
      }
    },
  );
});

const SEED = join(import.meta.dirname, '../../../../shared/seed.md');
const seed = existsSync(SEED) ? readFileSync(SEED, 'utf8').split(/^## /m).slice(1) : [];
const card = (front: string): string => seed.find((text) => text.startsWith(front)) ?? '';

describe.skipIf(seed.length === 0)('the seed (skipped where ../shared/seed.md is missing)', () => {
  test('its two broken formulas are the only faults', async () => {
    const all = await Promise.all(seed.map(renderMarkdown));
    expect(all).toHaveLength(26);
    expect(all.flatMap(({ faults }) => faults.map(({ formula }) => formula))).toEqual([
      '\\text{Recall}}={\\frac {tp}{tp+fn}}',
      '\\text{Precision}}={\\frac {tp}{tp+fp}}',
    ]);
  });

  test('the lines of the NMS card stay lines', async () => {
    const lines = (await html(card('NMS')))
      .split('<br>')
      .map((line) => line.replaceAll(/<[^>]*>/g, '').trim());
    expect(lines).toContain('Algorithm:');
    expect(lines.filter((line) => /^\d\. /.test(line))).toHaveLength(5);
  });

  test('the formulas of the cross-entropy card are apart, its code is Python', async () => {
    const host = await rendered(card('Cross-Entropy'));
    expect(host.querySelectorAll('.formula')).toHaveLength(2);
    expect(host.querySelector('em')).toBeNull();
    expect(host.querySelector('pre')?.getAttribute('aria-label')).toBe('Python');
  });
});
